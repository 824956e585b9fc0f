// Owns the register of tags: one import a tag, in order of their names.
import type { Tag } from './tag'

export const tags: Tag[] = []

const byName = new Map(tags.flatMap((tag) => tag.names.map((name): [string, Tag] => [name, tag])))

/** The tag of a name or alias, or undefined. */
export function findTag(name: string): Tag | undefined {
  return byName.get(name)
}
