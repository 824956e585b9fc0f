// Owns formulas as syntax of the Markdown parser: read before emphasis, and never in code.
import type { Literal, Nodes } from 'mdast'
import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types'
import type {} from 'remark-parse' // the type of `data.micromarkExtensions`
import type { Data, Processor } from 'unified'
import { visit } from 'unist-util-visit'
import { hideBars, showBars } from './math-cells'
import { scanBlockFormula, scanFormula } from './math-scan'

/** A formula from mark to mark, `$x$`. One with lines of its own is alone in its paragraph. */
export interface FormulaNode extends Literal {
  type: 'formula'
  isDisplay: boolean
}

declare module 'mdast' {
  interface RootContentMap {
    formula: FormulaNode
  }
  interface PhrasingContentMap {
    formula: FormulaNode
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    formula: 'formula'
    formulaBlock: 'formulaBlock'
    formulaLine: 'formulaLine'
  }
}

const DOLLAR = 36
const BACKSLASH = 92
const VIRTUAL_SPACE = -1
const LAST_LINE_END = -3

type Source = { text: string }
type TreeExtension = Exclude<NonNullable<Data['fromMarkdownExtensions']>[number], unknown[]>

/** A remark plugin. */
export function remarkMath(this: Processor) {
  const data = this.data()
  const source: Source = { text: '' }
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), toSyntax(source)]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), toTree]
  const parse = this.parser
  this.parser = (text, file) => {
    if (!parse) throw new Error('remark-parse comes first')
    source.text = hideBars(text)
    const tree = parse(source.text, file) as Nodes
    if (source.text !== text) showAllBars(tree)
    unescapeBars(tree)
    return tree
  }
}

const toTree: TreeExtension = {
  enter: {
    formulaBlock(token) {
      this.enter({ type: 'paragraph', children: [] }, token)
    },
    formula(token) {
      const value = this.sliceSerialize(token).trimEnd()
      this.enter({ type: 'formula', value, isDisplay: /^(?:\$\$|\\\\\[)/.test(value) }, token)
    },
  },
  exit: {
    formula(token) {
      this.exit(token)
    },
    formulaBlock(token) {
      this.exit(token)
    },
  },
}

function toSyntax(source: Source): Extension {
  const inFlow: Construct = {
    name: 'formulaFlow',
    concrete: true, // no list begins within it
    tokenize(effects, ok, nok) {
      const formula = scanBlockFormula(source.text, this.now().offset)
      return formula ? takeUpTo(this, effects, { ok, nok }, formula.end, true) : nok
    },
  }
  const inText: Construct = {
    name: 'formulaText',
    // A refusal here costs nothing, one of `tokenize` cuts the text in two.
    previous() {
      return scanFormula(source.text, this.now().offset) !== undefined
    },
    tokenize(effects, ok, nok) {
      const formula = scanFormula(source.text, this.now().offset)
      return formula ? takeUpTo(this, effects, { ok, nok }, formula.end, false) : nok
    },
  }
  return {
    flow: { [DOLLAR]: inFlow, [BACKSLASH]: inFlow },
    text: { [DOLLAR]: inText, [BACKSLASH]: inText },
  }
}

/** Takes the text up to `end`; where the paragraph, the cell or the quote ends before it, there is no formula. */
function takeUpTo(
  context: TokenizeContext,
  effects: Effects,
  { ok, nok }: { ok: State; nok: State },
  end: number,
  isBlock: boolean,
): State {
  return (code) => {
    // A paragraph only asks whether it ends here; the lines below are not there yet.
    if (context.interrupt) return ok(code)
    if (isBlock) effects.enter('formulaBlock')
    effects.enter('formula')
    return takeLine(code)
  }

  function takeLine(code: Code): State | undefined {
    effects.enter('formulaLine')
    return inLine(code)
  }

  function inLine(code: Code): State | undefined {
    if (isDone(code) || code === null || isLineEnd(code)) {
      effects.exit('formulaLine')
      return takeLineEnd(code)
    }
    effects.consume(code)
    return inLine
  }

  function takeLineEnd(code: Code): State | undefined {
    if (isDone(code)) {
      effects.exit('formula')
      if (isBlock) effects.exit('formulaBlock')
      return ok(code)
    }
    if (code === null) return nok(code)
    if (isLineEnd(code)) {
      effects.enter('lineEnding')
      effects.consume(code)
      effects.exit('lineEnding')
      return takeLineEnd
    }
    return context.parser.lazy[context.now().line] ? nok(code) : takeLine(code)
  }

  function isDone(code: Code): boolean {
    return context.now().offset >= end && code !== VIRTUAL_SPACE
  }
}

function isLineEnd(code: Code): boolean {
  return code !== null && code <= LAST_LINE_END
}

function showAllBars(tree: Nodes): void {
  visit(tree, (node) => {
    for (const [key, value] of Object.entries(node)) {
      if (typeof value === 'string') Object.assign(node, { [key]: showBars(value) })
    }
  })
}

/** GFM: `\|` in a cell is a bar, in code and so in formulas too. */
function unescapeBars(tree: Nodes): void {
  visit(tree, 'tableCell', (cell) =>
    visit(cell, 'formula', (formula) => {
      formula.value = formula.value.replaceAll('\\|', '|')
    }),
  )
}
