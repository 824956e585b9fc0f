// Owns what remark-rehype leaves out of footnotes: their section has a role and a name, and a note can open in place.
import type { Element, Root } from 'hast'
import { visit } from 'unist-util-visit'

/**
 * A rehype plugin. `footnote-label` is the id that remark-rehype gives the section's title. The element at the end shows
 * a note where it is asked for; without a script it is nothing, and the number leads to the note.
 */
export function rehypeFootnotes() {
  return (tree: Root) =>
    visit(tree, 'element', ({ tagName, properties, children }) => {
      if (tagName !== 'section' || properties.dataFootnotes === undefined) return
      Object.assign(properties, { role: 'doc-endnotes', ariaLabelledBy: ['footnote-label'] })
      children.push(toNote())
    })
}

function toNote(): Element {
  const properties = {
    className: ['foot-note'],
    popover: 'auto',
    role: 'note',
    tabIndex: -1,
    ariaLabelledBy: ['footnote-label'],
  }
  return { type: 'element', tagName: 'foot-note', properties, children: [] }
}
