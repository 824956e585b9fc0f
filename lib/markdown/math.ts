// Owns formulas on the page: MathML, or the source where it does not read, which the author is told.
import type { Element, Root } from 'hast'
import type { Code } from 'mdast'
import type { Options } from 'remark-rehype'
import { SKIP, visit } from 'unist-util-visit'
import type { Messages } from '../i18n/messages'
import { toElement } from './element'
import { toTex } from './math-scan'
import type { FormulaNode } from './math-syntax'
import type { Report } from './report'
import { toMathMl } from './to-math-ml'

type Point = { line: number; column: number }

/** How remark-rehype hands a formula over: as typed, for the ids of headings, in a span that the HTML parser keeps. */
export const formulaHandlers: NonNullable<Options['handlers']> = {
  formula: (state, node: FormulaNode) => {
    const span = toElement('span', { dataFormula: node.isDisplay ? 'block' : 'inline' }, node.value)
    state.patch(node, span)
    return span
  },
}

/** ```math: a formula between fences, as GitHub and GitLab have it. Undefined for any other language. */
export function toFencedFormula({ lang, value, position }: Code): Element | undefined {
  if (lang?.toLowerCase() !== 'math') return undefined
  const span = toElement('span', { dataFormula: 'block' }, `$$\n${value}\n$$`)
  return { type: 'element', tagName: 'p', properties: {}, children: [{ ...span, position }], position }
}

/** A rehype plugin. A block scrolls in itself where it is wider than the text, so it can be reached by keyboard. */
export function rehypeMath({ math: { region } }: Pick<Messages, 'math'>, report: Report) {
  return (tree: Root) =>
    visit(tree, 'element', (span, index, parent) => {
      const { dataFormula } = span.properties
      if (dataFormula === undefined || !parent || index === undefined) return
      parent.children[index] = toFormula(span, dataFormula === 'block' ? region : undefined, report)
      return SKIP
    })
}

function toFormula(span: Element, ariaLabel: string | undefined, report: Report): Element {
  const source = span.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
  const tex = toTex(source)
  const math = toMathMl(tex, ariaLabel !== undefined)
  if (!('type' in math)) {
    const read = source.indexOf(tex) + tex.search(/\S|$/) + math.offset
    report('math-error', { reason: math.reason }, toPlace(source.slice(0, read), span.position?.start))
    return toElement('code', {}, source)
  }
  if (ariaLabel === undefined) return math
  const properties = { className: ['formula'], role: 'group', tabIndex: 0, ariaLabel }
  return toElement('span', properties, [math])
}

/** Where the last of the characters stands that have been read. */
function toPlace(read: string, start: Point | undefined): Point | undefined {
  if (!start) return undefined
  const lines = read.split('\n')
  const last = lines.at(-1)?.length ?? 0
  if (lines.length === 1) return { line: start.line, column: start.column + last }
  return { line: start.line + lines.length - 1, column: last + 1 }
}
