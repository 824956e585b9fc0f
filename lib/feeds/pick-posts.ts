// Owns which posts a feed has, and in which order.
import type { Site } from '../config/schema'
import { toEpochSeconds } from '../content/dates'
import type { Document } from '../content/document'

/** A post with the moment that it was changed last, which every entry of a feed must have. */
export type DatedPost = { post: Document; updated: string }

/**
 * Takes posts, newest first, and `feed` of _config.yml. One without any date is in no feed: it has no place in time, and
 * "now" would make it new every day. Hexo: hexo-generator-feed lib/generator.js
 */
export function pickPosts(posts: Document[], { limit, order_by }: Site['feed']): DatedPost[] {
  const dated: DatedPost[] = []
  // In this order already: of thousands the first few are looked at.
  const most = order_by === '-date' && limit > 0 ? limit : Number.POSITIVE_INFINITY
  for (const post of posts) {
    if (dated.length === most) break
    const updated = post.updated ?? post.date
    if (updated) dated.push({ post, updated })
  }
  if (order_by.endsWith('updated'))
    dated.sort((a, b) => toEpochSeconds(b.updated) - toEpochSeconds(a.updated))
  if (!order_by.startsWith('-')) dated.reverse()
  return limit > 0 ? dated.slice(0, limit) : dated
}
