// Owns which articles name other posts at their end, related ones and those of their series, than before. Pure.
import { isDeepStrictEqual } from 'node:util'
import type { Site } from '../config/schema'
import type { Document } from '../content/document'
import { toRelated } from '../content/related'
import { toSeries, toSeriesName, toSeriesPlace } from '../content/series'
import type { Store } from '../content/to-store'
import { isSameLine } from './is-same-line'

type Posts = Pick<Store, 'posts'>

/**
 * Takes two stores, in which a post that has not changed is the same object; gives the paths of posts that stand in
 * both. Only those are looked at that see a changed post: nothing else of the choice depends on it.
 */
export function toAroundPaths(before: Posts, after: Posts, { inkstone }: Pick<Site, 'inkstone'>): string[] {
  const [old, now] = [before.posts, after.posts]
  const changed = { old: without(old, now), now: without(now, old) }
  if (changed.old.length + changed.now.length === 0) return []
  return [...toRelatedPaths(old, now, changed, inkstone.related), ...toSeriesPaths(old, now, changed)]
}

type Changed = { old: Document[]; now: Document[] }

function without(posts: Document[], others: Document[]): Document[] {
  const known = new Set(others)
  return posts.filter((post) => !known.has(post))
}

function toRelatedPaths(old: Document[], now: Document[], changed: Changed, count: number): string[] {
  if (count === 0) return []
  const [before, after] = [toRelated(old), toRelated(now)]
  const watchers = [...changed.old.flatMap(before.watchers), ...changed.now.flatMap(after.watchers)]
  const byFile = new Map(old.map((post) => [post.file, post]))
  // In both stores the same object, or changed and made again anyway.
  const standing = new Set(now)
  return [...new Set(watchers)].flatMap((post) => {
    if (!standing.has(post) || byFile.get(post.file) !== post) return []
    const [was, is] = [before.pick(post, count), after.pick(post, count)]
    const isAlike = was.length === is.length && was.every((one, at) => isSameLine(one, is[at]))
    return isAlike ? [] : [post.permalink]
  })
}

function toSeriesPaths(old: Document[], now: Document[], changed: Changed): string[] {
  const names = new Set([...changed.old, ...changed.now].map(toSeriesName))
  const stood = new Set(old)
  return [...names].flatMap((name) => {
    const parts = (name !== undefined && toSeries(now).get(name)) || []
    return parts.flatMap((post) =>
      stood.has(post) && !isDeepStrictEqual(toFace(old, post), toFace(now, post)) ? post.permalink : [],
    )
  })
}

/** What a post says of its series. */
function toFace(posts: Document[], post: Document): unknown {
  const place = toSeriesPlace(posts, post)
  return (
    place && [
      place.number,
      place.total,
      place.parts.map(({ post }) => [post.title, post.permalink, post.lang]),
    ]
  )
}
