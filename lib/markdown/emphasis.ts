// Owns telling emphasis in Han text from emphasis in other scripts: Han is set with dots, never slanted.
import type { Root } from 'hast'
import { visit } from 'unist-util-visit'
import { CJK_LETTER } from './cjk'

/** A rehype plugin: `em` and `i` that hold Han or kana get class `han`. */
export function rehypeEmphasis() {
  return (tree: Root) => {
    visit(tree, 'element', (element) => {
      if (element.tagName !== 'em' && element.tagName !== 'i') return
      let isHan = false
      visit(element, 'text', ({ value }) => {
        isHan ||= CJK_LETTER.test(value)
      })
      const { className } = element.properties
      if (isHan) element.properties.className = [...(Array.isArray(className) ? className : []), 'han']
    })
  }
}
