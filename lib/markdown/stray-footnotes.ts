// Owns notes that nothing in the text points to: GFM drops them without a word, here they stay as typed.
import type { FootnoteDefinition, Nodes, Root, RootContent } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import type { Report } from './report'

/** A remark plugin: a definition that no reader gets to, and the second one of a name, are shown where they stand. */
export function remarkStrayFootnotes(report: Report) {
  return (tree: Root) => {
    const wanted = findWanted(tree)
    visit(tree, 'footnoteDefinition', (note, index, parent) => {
      if (wanted.has(note) || !parent || index === undefined) return
      report('footnote-stray', { name: note.label ?? note.identifier }, note.position?.start)
      parent.children.splice(index, 1, ...toText(note))
      return index
    })
  }
}

/** The notes that the text points to, those that they point to, and so on: a note that only names itself is not among them. */
function findWanted(tree: Root): Set<FootnoteDefinition> {
  const notes = new Map<string, FootnoteDefinition>()
  visit(tree, 'footnoteDefinition', (note) => {
    if (!notes.has(note.identifier)) notes.set(note.identifier, note)
  })
  const wanted = new Set<FootnoteDefinition>()
  const follow = (from: Nodes) =>
    visit(from, (node) => {
      if (node.type === 'footnoteDefinition' && node !== from) return SKIP
      const note = node.type === 'footnoteReference' ? notes.get(node.identifier) : undefined
      if (!note || wanted.has(note)) return
      wanted.add(note)
      follow(note)
    })
  if (notes.size > 0) follow(tree)
  return wanted
}

/** `[^1]: 文` => a paragraph with these characters */
function toText({ label, identifier, children }: FootnoteDefinition): RootContent[] {
  const mark: RootContent = { type: 'text', value: `[^${label ?? identifier}]: ` }
  const [first, ...rest] = children
  if (first?.type !== 'paragraph') return [{ type: 'paragraph', children: [mark] }, ...children]
  return [{ ...first, children: [mark, ...first.children] }, ...rest]
}
