// Owns a formula as plain text: in the outline and in an excerpt.
import type { Element } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import { toAnnotation } from './to-math-ml'

// What stands on one line, letter by letter; with any other element the text alone would say something else.
const PLAIN = new Set(['math', 'semantics', 'mrow', 'mi', 'mo', 'mn', 'mtext', 'mstyle', 'mspace'])

/** `\alpha + 1` => `α+1`, `E = mc^2` stays as typed; '' for a formula that has its own lines. */
export function toFormulaText(math: Element): string {
  if (math.properties.display === 'block') return ''
  let text = ''
  let isPlain = true
  visit(math, (node) => {
    if (node.type === 'text') text += node.value
    if (node.type !== 'element') return
    if (node.tagName === 'annotation') return SKIP
    isPlain &&= PLAIN.has(node.tagName)
  })
  // U+2061, "function of", and other signs without a shape.
  return isPlain ? text.replace(/[\u200b\u2061-\u2064]/g, '') : toAnnotation(math).replace(/\s+/g, ' ')
}
