// Owns what remark-rehype leaves out of footnotes: their section has a role and a name.
import type { Root } from 'hast'
import { visit } from 'unist-util-visit'

/** A rehype plugin. `footnote-label` is the id that remark-rehype gives the section's title. */
export function rehypeFootnotes() {
  return (tree: Root) =>
    visit(tree, 'element', ({ tagName, properties }) => {
      if (tagName !== 'section' || properties.dataFootnotes === undefined) return
      Object.assign(properties, { role: 'doc-endnotes', ariaLabelledBy: ['footnote-label'] })
    })
}
