// Owns code blocks: what a fence becomes on the page.
import type { Element, ElementContent, Parents, Properties, Root } from 'hast'
import type { Options } from 'remark-rehype'
import { visit } from 'unist-util-visit'
import type { MarkdownContext } from './article'
import { type LineKind, toCodeLines } from './code-lines'
import { toElement, toText } from './element'
import { type FenceOptions, toFenceOptions } from './fence-options'
import { highlight, mergePieces, type Piece, toPlainLines } from './highlight'
import { toLanguageLabel } from './languages'
import { toFencedFormula } from './math'

// Longer code is folded on the page, which shows its beginning.
const LONGEST_OPEN = 40

type CodeContext = Pick<MarkdownContext, 'lineNumbers' | 'highlight' | 'messages'>

/**
 * How remark-rehype hands a fence over: its info string rides in an attribute, since the HTML parser in between
 * keeps attributes but not the tree's own data. Indented code has an empty one; `<pre>` of the author has none.
 */
export const codeHandlers: NonNullable<Options['handlers']> = {
  code: (state, node) => {
    const formula = toFencedFormula(node)
    if (formula) return formula
    const children: ElementContent[] = [{ type: 'text', value: node.value }]
    const code: Element = { type: 'element', tagName: 'code', properties: {}, children }
    const info = [node.lang, node.meta].filter(Boolean).join(' ')
    const pre: Element = { type: 'element', tagName: 'pre', properties: { dataInfo: info }, children: [code] }
    state.patch(node, pre)
    return pre
  },
}

/** A rehype plugin: every block of Markdown code becomes a figure; a `<pre>` of raw HTML only learns to scroll. */
export function rehypeCode(context: CodeContext) {
  return async (tree: Root) => {
    const blocks: { pre: Element; parent: Parents }[] = []
    visit(tree, 'element', (pre, _, parent) => {
      if (pre.tagName === 'pre' && parent) blocks.push({ pre, parent })
    })
    for (const { pre, parent } of blocks) {
      const { dataInfo } = pre.properties
      if (typeof dataInfo !== 'string') pre.properties.tabIndex ??= 0
      else parent.children[parent.children.indexOf(pre)] = await toFigure(toText(pre), dataInfo, context)
    }
  }
}

async function toFigure(written: string, info: string, context: CodeContext): Promise<Element> {
  const options = toFenceOptions(info)
  const { lang, title } = options
  const { code, kinds } = toCodeLines(written, options)
  const isNumbered = options.lineNumbers ?? context.lineNumbers
  const lines = context.highlight ? await highlight(code, lang) : toPlainLines(code)
  const content = isNumbered || kinds.size > 0 ? toLines(lines, kinds) : toPlain(lines)
  const isShifted = isNumbered && options.firstLine !== 1
  const codeProperties: Properties = {
    ...(lang && { className: [`language-${lang}`] }),
    // The counter adds one before each line.
    ...(isShifted && { style: `counter-reset:line ${options.firstLine - 1}` }),
  }
  const label = toLanguageLabel(lang)
  // It scrolls, so it can be reached by keyboard and has a name. A group, not a region: see tables.ts.
  const ariaLabel = context.messages.code.region(title || label)
  const pre = toElement('pre', { tabIndex: 0, role: 'group', ariaLabel }, [
    toElement('code', codeProperties, content),
  ])
  const properties: Properties = {
    className: isNumbered ? ['code', 'numbered'] : ['code'],
    ...(label && { dataLang: label }),
    ...(lines.length > LONGEST_OPEN && toFold(lines.length, context)),
  }
  return toElement('figure', properties, [...toCaption(options), pre])
}

/** The words of the fold, which the page draws: feeds and the search index have the code whole. */
function toFold(lines: number, { messages: { codeTools } }: CodeContext): Properties {
  return { dataUnfold: codeTools.unfold(lines), dataFold: codeTools.fold }
}

/** Lines are wrapped only where something is shown for each; the line end is inside, so that copying keeps it. */
function toLines(lines: Piece[][], kinds: ReadonlyMap<number, LineKind>): ElementContent[] {
  return lines.map((pieces, index) => {
    const isLast = index === lines.length - 1
    const { className, sign } = kinds.get(index) ?? {}
    return toElement(
      'span',
      { className: className ? ['line', className] : ['line'], ...(sign && { dataSign: sign }) },
      toSpans(isLast ? pieces : mergePieces([...pieces, { text: '\n' }])),
    )
  })
}

function toPlain(lines: Piece[][]): ElementContent[] {
  return toSpans(
    mergePieces(lines.flatMap((pieces, index) => (index ? [{ text: '\n' }, ...pieces] : pieces))),
  )
}

function toSpans(pieces: Piece[]): ElementContent[] {
  return pieces.map(({ text, kind }) => {
    const value: ElementContent = { type: 'text', value: text }
    return kind ? toElement('span', { className: [kind] }, [value]) : value
  })
}

function toCaption({ title, link }: FenceOptions): Element[] {
  const children: ElementContent[] = []
  if (title) children.push(toElement('span', {}, title))
  if (link) children.push(toElement('a', { href: link.url }, link.text))
  return children.length > 0 ? [toElement('figcaption', {}, children)] : []
}
