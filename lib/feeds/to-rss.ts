// Owns the feed as RSS 2.0.
import { Feed } from 'feed'
import type { FeedEntry, SiteFeed } from './feed'
import { SealedTexts } from './sealed-texts'
import { toStyled } from './to-styled'
import { ZonedDate } from './zoned-date'

/** Takes a feed; gives the text of its file. */
export function toRss(feed: SiteFeed): string {
  const texts = new SealedTexts()
  const rss = new Feed({
    title: texts.seal(feed.title),
    // RSS demands one.
    description: texts.seal(feed.description || feed.title),
    updated: new ZonedDate(feed.updated),
    generator: 'Inkstone',
    language: texts.seal(feed.language),
    link: feed.url,
    feedLinks: { rss: feed.feedUrls.rss },
    hub: feed.hub,
    stylesheet: feed.styleUrl,
  })
  for (const entry of feed.entries) rss.addItem(toItem(entry, feed, texts))
  return texts.open(amend(rss.rss2()))
}

function toItem(entry: FeedEntry, feed: SiteFeed, texts: SealedTexts) {
  const { title, url, published, updated, summary, content, author, categories, cover } = entry
  return {
    title: texts.seal(title),
    link: url,
    date: new ZonedDate(published ?? updated),
    description: summary ? texts.seal(summary) : undefined,
    content: content ? texts.seal(content) : undefined,
    category: categories.map((one) => ({ name: texts.seal(one.name), domain: texts.seal(one.url) })),
    enclosure: cover && { url: cover.url, type: cover.type, length: cover.bytes },
    // RSS's own `author` is an address of mail.
    extensions: [{ name: 'dc:creator', objects: { _text: texts.seal(author ?? feed.author) } }],
  }
}

// The package declares it only where an item has its full content.
const DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'

const amend = (xml: string) => toStyled(xml.includes(DC) ? xml : xml.replace('<rss ', `<rss ${DC} `))
