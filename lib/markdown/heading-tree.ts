// Owns the outline as a tree, for tables of contents.
import type { Heading } from './article'

export type HeadingNode = Heading & { children: HeadingNode[] }

/** Takes headings in the order of the text, depth from 1 without gaps; gives those of the first depths as a tree. */
export function toHeadingTree(headings: Heading[], deepest: number): HeadingNode[] {
  const roots: HeadingNode[] = []
  const open: HeadingNode[] = []
  for (const heading of headings) {
    if (heading.depth > deepest) continue
    const node = { ...heading, children: [] }
    open.length = heading.depth - 1
    const parent = open.at(-1)
    ;(parent?.children ?? roots).push(node)
    open.push(node)
  }
  return roots
}
