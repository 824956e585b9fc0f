// Owns what the site's feed holds: the newest posts that readers may see, each rendered by the one renderer.
import { getSite } from '../config/site'
import { toEpochSeconds } from '../content/dates'
import type { Document } from '../content/document'
import { getPlainArticle } from '../content/get-article'
import { getExcerpt } from '../content/get-entries'
import { getCategoryTrails, getPostTags, getStore } from '../content/store'
import { resolveFile } from '../media/resolve-file'
import { toAbsolute, toUrls } from '../urls'
import type { FeedEntry, SiteFeed } from './feed'
import { type DatedPost, pickPosts } from './pick-posts'
import { toFeedHtml } from './to-feed-html'

// Of a blog without a post; a feed must have a date, and this one says that nothing has happened yet.
const NEVER = '1970-01-01T00:00:00Z'

/** The feed of the whole site, as `feed` of _config.yml has it. */
export async function getFeed(): Promise<SiteFeed> {
  const site = getSite()
  const urls = toUrls(site)
  const posts = pickPosts(getStore().posts, site.feed)
  const entries: FeedEntry[] = []
  // One by one: with `limit: 0` these may be all, and their trees need not be in memory at once.
  for (const post of posts) entries.push(await getFeedEntry(post))
  return {
    title: site.title,
    description: site.description || site.subtitle,
    language: site.language,
    author: site.author || site.title,
    url: toAbsolute(site, urls.home()),
    feedUrls: {
      atom: toAbsolute(site, urls.feed('atom')),
      rss: toAbsolute(site, urls.feed('rss')),
      json: toAbsolute(site, urls.feed('json')),
    },
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
    summary: await getExcerpt(post, hasContent ? getPlainArticle : undefined),
    content,
    author: post.author,
    language: post.lang,
    categories: toCategories(post),
    cover: toCover(post),
  }
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
