// Owns the tree as a string of HTML, for feeds and tests.
import type { Root } from 'hast'
import { toHtml as stringify } from 'hast-util-to-html'

/** Takes the tree of an article; gives HTML that is XML too, which feeds want: `<br />`, `&amp;`. */
export function toHtml(tree: Root): string {
  return stringify(tree, { closeSelfClosing: true, characterReferences: { useNamedReferences: true } })
}
