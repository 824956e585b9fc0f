// Owns the way from TeX to MathML, which browsers set by themselves: no styles, no fonts, no script.
import type { Element, Root } from 'hast'
import katex from 'katex'
import 'katex/contrib/mhchem' // \ce{H2O}, \pu{5 mol}: it adds its commands to KaTeX's own
import rehypeRaw from 'rehype-raw'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'

/** What KaTeX could not read: why, and how many characters into the formula. */
export type MathFault = { reason: string; offset: number }

// A formula is a line of an article: no macro may blow it up, and nothing in it may be larger than a page.
const BOUNDS = { maxExpand: 500, maxSize: 50 }
const LONGEST = 20_000
// Authors write them for MathJax: the one names a formula for references, the other loads what is here already.
const NOTHING = '\\@secondoftwo{#1}{}'
const MACROS = { '\\label': NOTHING, '\\require': NOTHING }

const parse = rehypeRaw()

/**
 * Takes a formula; gives its `<math>`, which holds the TeX as an annotation. Never throws. A formula that only reads
 * with the backslashes of Hexo's authors taken off, `\left\\{`, is read so.
 */
export function toMathMl(tex: string, isDisplay: boolean): Element | MathFault {
  const given = withLiteralPercent(tex).trim()
  if (given.length > LONGEST) return { reason: `${LONGEST}+`, offset: 0 }
  const element = tryMathMl(given, isDisplay)
  if ('type' in element) return element
  const unescaped = tryMathMl(withoutBackslashes(given), isDisplay)
  return 'type' in unescaped ? unescaped : element
}

/** The TeX that a `<math>` was made of. */
export function toAnnotation(math: Element): string {
  let tex = ''
  visit(math, 'element', (element) => {
    const [text] = element.children
    if (element.tagName === 'annotation' && text?.type === 'text') tex = text.value
  })
  return tex
}

function tryMathMl(tex: string, isDisplay: boolean): Element | MathFault {
  try {
    const options = { displayMode: isDisplay, output: 'mathml', strict: 'ignore', trust: false } as const
    // A formula that defines a command adds it to these.
    const given = { ...options, ...BOUNDS, macros: { ...MACROS } }
    return findMath(katex.renderToString(tex, given)) ?? { reason: 'math', offset: 0 }
  } catch (error) {
    if (error instanceof katex.ParseError) return { reason: error.rawMessage, offset: error.position ?? 0 }
    // Ten thousand braces in each other: the stack ends.
    return { reason: String(error), offset: 0 }
  }
}

/** KaTeX puts a span around it and a namespace on it, which HTML does not need. */
function findMath(html: string): Element | undefined {
  const root: Root = { type: 'root', children: [{ type: 'raw', value: html }] }
  const tree = parse(root, new VFile(html)) as Root
  let math: Element | undefined
  visit(tree, (node) => {
    delete node.position
    if (node.type !== 'element' || node.tagName !== 'math') return
    delete node.properties.xmlns
    math = node
  })
  return math
}

/** `50%` on one line: to TeX the rest of the line would be a comment, and be lost. */
function withLiteralPercent(tex: string): string {
  return tex.trim().includes('\n') ? tex : tex.replace(/(?<!\\)%/g, '\\%')
}

/** `\\{` => `\{`, `\_` => `_`: what Markdown leaves of a formula where nothing keeps it from it. */
function withoutBackslashes(tex: string): string {
  return tex.replace(/\\([!-/:-@[-`{-~])/g, '$1')
}
