// Owns what a feed holds: the newest posts that readers may see, each rendered by the one renderer.
import type { FeedConfig } from '../config/feed'
import { getSite } from '../config/site'
import { toEpochSeconds } from '../content/dates'
import type { Document } from '../content/document'
import { getPlainArticle } from '../content/get-article'
import { getExcerpt } from '../content/get-entries'
import { getCategoryTrails, getPostTags } from '../content/store'
import { resolveFile } from '../media/resolve-file'
import { encodePath, toAbsolute, toMenuHref, toUrls } from '../urls'
import type { FeedEntry, SiteFeed } from './feed'
import type { FeedList } from './feed-lists'
import { type DatedPost, pickPosts } from './pick-posts'
import { toFeedHtml } from './to-feed-html'

// Of a blog without a post; a feed must have a date, and this one says that nothing has happened yet.
const NEVER = '1970-01-01T00:00:00Z'

/** The feed of a list, as `feed` of _config.yml has it. */
export async function getFeed({ name, page, feeds, posts: listed }: FeedList): Promise<SiteFeed> {
  const site = getSite()
  const urls = toUrls(site)
  const { hub, icon } = site.feed
  const toUrl = (raw: string) => toAbsolute(site, site.root + encodePath(raw))
  const posts = pickPosts(listed, site.feed)
  const entries: FeedEntry[] = []
  // One by one: with `limit: 0` these may be all, and their trees need not be in memory at once.
  for (const post of posts) entries.push(await getFeedEntry(post))
  return {
    title: [name, site.title].filter(Boolean).join(' · '),
    description: site.description || site.subtitle,
    language: site.language,
    author: site.author || site.title,
    url: toUrl(page),
    feedUrls: { atom: toUrl(feeds.atom), rss: toUrl(feeds.rss), json: toUrl(feeds.json) },
    styleUrl: urls.feedStyle(),
    hub: hub || undefined,
    icon: icon ? toAbsolute(site, toMenuHref(site, icon)) : undefined,
    updated: toLast(posts),
    entries,
  }
}

async function getFeedEntry({ post, updated }: DatedPost): Promise<FeedEntry> {
  const site = getSite()
  const url = toAbsolute(site, toUrls(site).document(post.permalink))
  // The tree of .mdx is a program.
  const hasContent = site.feed.content && post.format === 'md'
  const content = hasContent ? toFeedHtml((await getPlainArticle(post)).tree, url) : undefined
  return {
    title: post.title,
    url,
    published: post.date,
    updated,
    summary: await getSummary(post, hasContent),
    content,
    author: post.author,
    language: post.lang,
    categories: toCategories(post),
    cover: toCover(post),
  }
}

/** What the author wrote stays whole; what was taken from the text is as long as `content_limit` lets it. */
async function getSummary(post: Document, isWhole: boolean): Promise<string> {
  const text = await getExcerpt(post, isWhole ? getPlainArticle : undefined)
  return post.excerpt || post.description ? text : toCut(text, getSite().feed)
}

// Hexo: hexo-generator-feed atom.xml
function toCut(text: string, { content_limit: limit, content_limit_delim: delim }: FeedConfig): string {
  if (limit === 0 || text.length <= limit) return text
  const cut = [...text].slice(0, limit).join('')
  const end = delim ? cut.lastIndexOf(delim) : -1
  return end > 0 ? cut.slice(0, end) : cut
}

/** Categories from the root down, then tags. Two paths of one post may share their first names. */
function toCategories(post: Document): FeedEntry['categories'] {
  const site = getSite()
  const urls = toUrls(site)
  const names = new Map<string, string>()
  for (const { name, slugs } of getCategoryTrails(post).flat()) names.set(urls.category(slugs), name)
  for (const { name, slug } of getPostTags(post)) names.set(urls.tag(slug), name)
  return [...names].map(([path, name]) => ({ name, url: toAbsolute(site, path) }))
}

function toCover({ cover, file }: Document): FeedEntry['cover'] {
  const found = cover ? resolveFile(cover, file) : undefined
  if (!found) return undefined
  return { url: toAbsolute(getSite(), found.url), type: found.file.type, bytes: found.file.size }
}

function toLast(posts: DatedPost[]): string {
  let last = NEVER
  for (const { updated } of posts) if (toEpochSeconds(updated) > toEpochSeconds(last)) last = updated
  return last
}
