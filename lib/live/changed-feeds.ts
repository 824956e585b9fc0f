// Owns which feeds come out differently after a change: that of the site, those of tags and categories. Pure.
import type { Site } from '../config/schema'
import type { Document } from '../content/document'
import type { Store } from '../content/to-store'
import { type FeedList, toFeedLists } from '../feeds/feed-lists'
import { pickPosts } from '../feeds/pick-posts'

/** Gives the raw paths of the feeds in every format, of lists that are new or gone too. */
export function toFeedPaths(
  before: Store,
  after: Store,
  isSame: (a: Document, b: Document) => boolean,
  site: Site,
): string[] {
  const [old, now] = [toByPage(before, site), toByPage(after, site)]
  const fed = ({ posts }: FeedList) => pickPosts(posts, site.feed).map(({ post }) => post)
  const isAlike = (a: Document[], b: Document[]) =>
    a.length === b.length && a.every((one, index) => b[index] !== undefined && isSame(one, b[index]))
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((page) => {
    const [a, b] = [old.get(page), now.get(page)]
    if (a && b && a.name === b.name && isAlike(fed(a), fed(b))) return []
    return Object.values((b ?? a)?.feeds ?? {})
  })
}

const toByPage = (store: Store, site: Site) =>
  new Map(toFeedLists(store, site).map((list) => [list.page, list]))
