// Owns formulas as syntax of the Markdown parser: read before emphasis, and never in code.
import type { Literal, Nodes } from 'mdast'
import type { Construct, Extension } from 'micromark-util-types'
import type {} from 'remark-parse' // the type of `data.micromarkExtensions`
import type { Data, Processor } from 'unified'
import { visit } from 'unist-util-visit'
import { hideBars, showBars } from './math-cells'
import { scanBlockFormula, scanFormula } from './math-scan'
import { takeSpan } from './take-span'

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
const SPAN = { type: 'formula', lineType: 'formulaLine', isWhole: true } as const

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
      const span = { ...SPAN, blockType: 'formulaBlock' } as const
      return formula ? takeSpan(this, effects, { ok, nok }, { ...span, end: formula.end }) : nok
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
      return formula ? takeSpan(this, effects, { ok, nok }, { ...SPAN, end: formula.end }) : nok
    },
  }
  return {
    flow: { [DOLLAR]: inFlow, [BACKSLASH]: inFlow },
    text: { [DOLLAR]: inText, [BACKSLASH]: inText },
  }
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
