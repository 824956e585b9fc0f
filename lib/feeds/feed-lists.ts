// Owns which lists of posts can be subscribed to: the whole site, each tag, each category. Pure.
import type { Site } from '../config/schema'
import { flattenCategories } from '../content/category-tree'
import type { Document } from '../content/document'
import type { Store } from '../content/to-store'
import { getMessages } from '../i18n'
import { type FeedFormat, splitFeed, toRawPaths } from '../urls'

export type FeedList = {
  /** `标签：灯`; '' for the whole site. */
  name: string
  /** The raw path of the page that the feed follows. */
  page: string
  /** The raw path of the feed in each format. */
  feeds: Record<FeedFormat, string>
  /** Newest first. */
  posts: Document[]
}

type Listed = Pick<Store, 'posts' | 'tags' | 'categories'>

/** Takes what is published; gives the lists, that of the whole site first. */
export function toFeedLists({ posts, tags, categories }: Listed, site: Site): FeedList[] {
  const paths = toRawPaths(site)
  const { list } = getMessages(site.language)
  return [
    { name: '', page: paths.home(), feeds: toFeeds(paths.feed), posts },
    ...tags.map(({ name, slug, posts }) => ({
      name: list.tag(name),
      page: paths.tag(slug),
      feeds: toFeeds((format) => paths.tagFeed(slug, format)),
      posts,
    })),
    ...flattenCategories(categories).map(({ path, slugs, posts }) => ({
      name: list.category(path.join(' / ')),
      page: paths.category(slugs),
      feeds: toFeeds((format) => paths.categoryFeed(slugs, format)),
      posts,
    })),
  ]
}

const toFeeds = (toPath: (format: FeedFormat) => string) => ({
  atom: toPath('atom'),
  rss: toPath('rss'),
  json: toPath('json'),
})

/** The list whose feed stands at a raw path, and in which format; undefined where none does. */
export function findFeed(
  raw: string,
  listed: Listed,
  site: Site,
): { list: FeedList; format: FeedFormat } | undefined {
  const { page, format } = splitFeed(raw) ?? {}
  if (page === undefined || !format || !site.feed.enable) return undefined
  const list = toFeedLists(listed, site).find((one) => one.page === page)
  return list && { list, format }
}
