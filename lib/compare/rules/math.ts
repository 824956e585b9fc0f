// Owns the difference of `$x$`, which is text to Hexo.
import type { Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import { rehypeMath } from '../../markdown/math'
import { type FormulaNode, remarkMath } from '../../markdown/math-syntax'
import { toHtml } from '../../markdown/to-html'
import { applyEdits, type Edit, parseMarkdown, toRange } from '../edit-source'
import type { Rule } from './rule'

const TEXT = /(?<=>)[^<]+(?=<)/g
const SIGN = /[!-%'-/:@[-`{-~|\n]/g

/** HEXO.md: "Footnotes, alerts, math ...: not in Hexo's default ... built in". Hexo is given each formula as we put it out. */
export const math: Rule = {
  name: 'math',
  source: (body, { messages }) => {
    const edits: Edit[] = []
    visit(parseMarkdown(body, [remarkMath]), (node, _, parent) => {
      const formula = toFormula(node)
      if (!formula) return
      const text = toHtmlText(formula, messages)
      const isBlock = node.type === 'code' || (parent?.type === 'paragraph' && isSamePlace(parent, node))
      edits.push({ ...toRange(node), text: isBlock ? `\n\n${text}\n\n` : text })
    })
    return applyEdits(body, edits)
  },
}

/** A formula on lines of its own is a paragraph, whatever stands on the lines beside it. */
function isSamePlace(one: Nodes, other: Nodes): boolean {
  return JSON.stringify(toRange(one)) === JSON.stringify(toRange(other))
}

type Given = Parameters<typeof rehypeMath>[0]

function toFormula(node: Nodes): Pick<FormulaNode, 'value' | 'isDisplay'> | undefined {
  if (node.type === 'formula') return node
  if (node.type !== 'code' || node.lang?.toLowerCase() !== 'math') return undefined
  return { value: `$$\n${node.value}\n$$`, isDisplay: true }
}

/** Its text is no Markdown to Hexo: every sign in it is a reference. */
function toHtmlText({ value, isDisplay }: Pick<FormulaNode, 'value' | 'isDisplay'>, messages: Given): string {
  const span = {
    type: 'element' as const,
    tagName: 'span',
    properties: { dataFormula: isDisplay ? 'block' : 'inline' },
    children: [{ type: 'text' as const, value }],
  }
  const root = { type: 'root' as const, children: [span] }
  rehypeMath(messages, () => {})(root)
  return toHtml(root).replace(TEXT, (text) => text.replace(SIGN, (sign) => `&#${sign.charCodeAt(0)};`))
}
