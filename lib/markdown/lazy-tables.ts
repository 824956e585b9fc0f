// Owns tables right under a line of a list or a quote, which CommonMark takes for more of that line, and Hexo for a table.
import type { Paragraph, Root, RootContent, Table } from 'mdast'
import type { Processor } from 'unified'
import { SKIP, visit } from 'unist-util-visit'
import { toLineStarts } from './line-starts'
import { movePositions } from './move-positions'
import { splitAt } from './split-at'

const PREFIX = /^[ \t>]*/
const RULE = /^[ \t>]*(?=[^|]*\|)\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/

type Source = {
  lines: string[]
  lineStarts: number[]
  labels: string[]
  parse: (text: string) => Root
}

/**
 * A remark plugin for .md, while lines are as typed: `- 对比：\n| a | b |\n|---|---|` is an item with a table in it.
 * Hexo: marked src/Tokenizer.ts list, which reads an item with all its lines again
 */
export function remarkLazyTables(this: Processor) {
  const parse = (text: string) => this.parse(text) as Root
  return (tree: Root, file: { toString(): string }) => {
    const text = String(file)
    const lines = text.split('\n')
    if (!lines.some((line) => RULE.test(line))) return
    const source = { lines, lineStarts: toLineStarts(text), labels: toLabels(tree), parse }
    visit(tree, 'paragraph', (paragraph, index, parent) => {
      // Elsewhere it would be a table already.
      if (!parent || index === undefined || parent.type === 'root') return
      const blocks = toBlocks(paragraph, source)
      if (!blocks) return
      parent.children.splice(index, 1, ...blocks)
      return [SKIP, index + blocks.length]
    })
  }
}

/** What stands before the table, where anything does, and the table; undefined where the lines are none. */
function toBlocks(paragraph: Paragraph, source: Source): RootContent[] | undefined {
  const { start, end } = paragraph.position ?? {}
  if (!start || !end) return undefined
  for (let line = start.line; line < end.line; line++) {
    if (!RULE.test(source.lines[line] ?? '') || !source.lines[line - 1]?.includes('|')) continue
    const isFirst = line === start.line
    const split = isFirst ? { before: [] } : splitAt(paragraph.children, (_, at) => at === line)
    const table = split && toTable({ line, column: isFirst ? start.column : 1 }, end.line, source)
    if (!table) return undefined
    if (isFirst) return [table]
    return [{ ...paragraph, children: split.before }, table]
  }
  return undefined
}

/** Reads the lines without what a list or a quote puts before them. */
function toTable(
  start: { line: number; column: number },
  lastLine: number,
  { lines, lineStarts, labels, parse }: Source,
): Table | undefined {
  const rows = lines.slice(start.line - 1, lastLine)
  const widths = rows.map((row, at) => {
    const from = at === 0 ? start.column - 1 : 0
    return from + (PREFIX.exec(row.slice(from))?.[0].length ?? 0)
  })
  const typed = rows.map((row, at) => row.slice(widths[at])).join('\n')
  const named = labels.filter((label) => typed.includes(label))
  const [table] = parse([typed, ...named.map((label) => `${label}: -`)].join('\n\n')).children
  if (table?.type !== 'table') return undefined
  return movePositions(table, (point) => {
    const line = point.line + start.line - 1
    const column = point.column + (widths[point.line - 1] ?? 0)
    return { line, column, offset: (lineStarts[line - 1] ?? 0) + column - 1 }
  })
}

/** What `[甲][1]` and `[^1]` in a cell point to stands elsewhere in the article; that it is there is enough to read them. */
function toLabels(tree: Root): string[] {
  const labels: string[] = []
  visit(tree, (node) => {
    if (node.type === 'definition') labels.push(`[${node.label}]`)
    if (node.type === 'footnoteDefinition') labels.push(`[^${node.label}]`)
  })
  return labels
}
