// Owns which articles are shown differently because of a file, though what they say of themselves is the same. Pure.
import type { Document } from '../content/document'
import type { KeptReading } from '../content/document-cache'
import { toFileKey, toPostKeys } from '../content/mentions'
import type { Store } from '../content/to-store'

type Changes = {
  before: Store
  after: Store
  /** Files of articles with another text. */
  edited: string[]
  /** Other files, such as pictures, that are new, different or gone. */
  others: string[]
}

/**
 * Takes what has changed and the readings by file; gives, by `source`, the articles with another text and those that name
 * a changed file, or a post whose title or address is another one.
 */
export function toRedrawn(
  { before, after, edited, others }: Changes,
  readings: ReadonlyMap<string, KeptReading>,
): ReadonlySet<string> {
  const redrawn = new Set(edited.flatMap((file) => readings.get(file)?.document?.source ?? []))
  const keys = new Set([...others.map(toFileKey), ...toChangedPosts(before, after).flatMap(toPostKeys)])
  if (keys.size === 0) return redrawn
  for (const { document, mentions } of readings.values())
    if (document && mentions.some((key) => keys.has(key))) redrawn.add(document.source)
  return redrawn
}

/** In the old version and the new one. */
function toChangedPosts(before: Store, after: Store): Document[] {
  const [old, now] = [new Set(before.posts), new Set(after.posts)]
  return [...before.posts.filter((post) => !now.has(post)), ...after.posts.filter((post) => !old.has(post))]
}
