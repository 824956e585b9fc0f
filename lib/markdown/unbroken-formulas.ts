// Owns that no line begins with 。 after a formula, nor ends with （ before one: browsers see a box, and forget the rule.
import type { Element, ElementContent, Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import { toElement } from './element'

// W3C, Requirements for Chinese Text Layout, 3.1.3: what must not begin a line, and what must not end one.
const CLOSING = /^[，。、；：！？…—·）」』】》〉〕”’.,;:!?)\]]+/
const OPENING = /[（「『【《〈〔“‘([]+$/

/** A rehype plugin, after formulas are MathML: keeps each within a line together with the marks that touch it. */
export function rehypeUnbrokenFormulas() {
  return (tree: Root) =>
    visit(tree, 'element', (math, index, parent) => {
      if (math.tagName !== 'math' || math.properties.display === 'block' || !parent || index === undefined)
        return
      const before = takeMarks(parent.children[index - 1], OPENING)
      const after = takeMarks(parent.children[index + 1], CLOSING)
      if (before || after) parent.children[index] = toUnbroken(before, math, after)
      return SKIP
    })
}

/** Takes the marks out of a text; gives them, or '' where there are none. */
function takeMarks(node: Root['children'][number] | undefined, marks: RegExp): string {
  if (node?.type !== 'text') return ''
  const [found = ''] = marks.exec(node.value) ?? []
  node.value = node.value.replace(marks, '')
  return found
}

function toUnbroken(before: string, math: Element, after: string): Element {
  const toTexts = (value: string): ElementContent[] => (value ? [{ type: 'text', value }] : [])
  return toElement('span', { className: ['unbroken'] }, [...toTexts(before), math, ...toTexts(after)])
}
