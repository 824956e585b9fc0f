// Owns what a list of categories shows of one and of those below it. Pure.
import type { Category } from '../content/category-tree'

/** Names, addresses and counts, to be compared. */
export function toShape({ name, slugs, posts, children }: Category): unknown[] {
  return [name, slugs, posts.length, children.map(toShape)]
}
