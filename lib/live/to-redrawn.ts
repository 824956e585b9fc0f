// Owns which articles are shown differently because of a file, though what they say of themselves is the same. Pure.
import type { Document } from '../content/document'
import type { KeptReading } from '../content/document-cache'
import { toFileKey, toPostKeys, toSeriesKey } from '../content/mentions'
import { toSeriesName } from '../content/series'
import type { Store } from '../content/to-store'
import { isSameLine } from './is-same-line'

type Changes = {
  before: Store
  after: Store
  /** Files of articles with another text. */
  edited: string[]
  /** Other files, such as pictures, that are new, different, gone or served elsewhere. */
  others: string[]
}

/**
 * Takes what has changed and the readings by file; gives, by `file`, the articles with another text and those that name
 * a changed file, a post whose title or address is another one, or a series of which a part is another.
 */
export function toRedrawn(
  { before, after, edited, others }: Changes,
  readings: ReadonlyMap<string, Pick<KeptReading, 'mentions'>>,
): ReadonlySet<string> {
  const redrawn = new Set(edited)
  // The text of another article may be shown as code.
  const files = [...edited, ...others].map(toFileKey)
  const keys = new Set([...files, ...toChangedPosts(before, after).flatMap(toPostKeys)])
  for (const key of toSeriesKeys(before, after)) keys.add(key)
  for (const [file, { mentions }] of readings) if (mentions.some((key) => keys.has(key))) redrawn.add(file)
  return redrawn
}

/** In the old version and the new one. */
function toChangedPosts(before: Store, after: Store): Document[] {
  const [old, now] = [before, after].map(({ posts }) => new Map(posts.map((post) => [post.file, post])))
  const isChanged = ({ file }: Document) => !isSameLine(old?.get(file), now?.get(file))
  return [...before.posts, ...after.posts].filter(isChanged)
}

/** Of the series that a post is of which is new, gone or different. */
function toSeriesKeys(before: Store, after: Store): string[] {
  const [old, now] = [new Set(before.posts), new Set(after.posts)]
  const changed = [
    ...before.posts.filter((post) => !now.has(post)),
    ...after.posts.filter((post) => !old.has(post)),
  ]
  const names = changed.flatMap((post) => toSeriesName(post) ?? [])
  return names.length > 0 ? ['', ...names].map(toSeriesKey) : []
}
