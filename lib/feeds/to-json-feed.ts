// Owns the feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/); the package `feed` knows 1.0 alone.
import type { FeedEntry, SiteFeed } from './feed'

/** Takes a feed; gives the text of its file. */
export function toJsonFeed({
  title,
  description,
  language,
  author,
  url,
  feedUrls,
  hub,
  icon,
  entries,
}: SiteFeed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: url,
    feed_url: feedUrls.json,
    description: description || undefined,
    language,
    icon,
    hubs: hub && [{ type: 'WebSub', url: hub }],
    authors: [{ name: author }],
    items: entries.map(toItem),
  })
}

function toItem(entry: FeedEntry) {
  const { url, title, content, summary, cover, published, updated, author, categories, language } = entry
  return {
    id: url,
    url,
    title,
    // One of the two must be there.
    ...(content ? { content_html: content, summary: summary || undefined } : { content_text: summary }),
    image: cover?.url,
    date_published: published,
    date_modified: updated,
    authors: author ? [{ name: author }] : undefined,
    language,
    tags: categories.length > 0 ? [...new Set(categories.map(({ name }) => name))] : undefined,
  }
}
