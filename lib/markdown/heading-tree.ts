// Owns the outline as a tree, for tables of contents.
import type { Heading } from './article'

export type HeadingNode = Heading & { children: HeadingNode[] }

// Deeper headings are for the text; a table that lists them all is another text.
const DEEPEST = 3

/** Takes headings in the order of the text, depth from 1 without gaps; gives those of the first three depths as a tree. */
export function toHeadingTree(headings: Heading[]): HeadingNode[] {
  const roots: HeadingNode[] = []
  const open: HeadingNode[] = []
  for (const heading of headings) {
    if (heading.depth > DEEPEST) continue
    const node = { ...heading, children: [] }
    open.length = heading.depth - 1
    const parent = open.at(-1)
    ;(parent?.children ?? roots).push(node)
    open.push(node)
  }
  return roots
}
