// Owns where a feed was subscribed to before: at the addresses that `feed.path` gives hexo-generator-feed.
import type { FeedConfig } from '../config/feed'
import { ROUTE_DIRS, splitFeed, toRawPaths } from '../urls'

// Hexo: hexo-generator-feed index.js
const USUAL = { atom: 'atom.xml', rss2: 'rss2.xml' }

/** Pairs of a former path and today's; what is the same is none. `type: [atom, rss2]` and `path: [a.xml, b.xml]` go in pairs. */
export function toFormerFeeds({
  type,
  path,
}: Pick<FeedConfig, 'type' | 'path'>): [former: string, now: string][] {
  const { feed } = toRawPaths(ROUTE_DIRS)
  return Array.from({ length: Math.max(type.length, path.length) }, (_, index): [string, string] => {
    const kind = type[index] ?? 'atom'
    const former = (path[index] || USUAL[kind]).replace(/^\/+/, '')
    return [former, feed(kind === 'rss2' ? 'rss' : 'atom')]
  }).filter(([former]) => splitFeed(former)?.page !== '')
}
