// Owns `|` in a formula within a table, which to GFM ends the cell wherever it stands.
import { scanFormula } from './math-scan'

// Of the private use area, and as long as what it stands for, so that every offset stays true.
const BAR = '\ue0fe'
const DELIMITERS = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/
const CODE = /(`+)(?:(?!\1)[^\n])+\1/y

/** Takes a text; gives it with the bars hidden that stand in formulas of rows which would have too many cells. */
export function hideBars(text: string): string {
  if (!text.includes('$') || text.includes(BAR)) return text
  const lines = text.split('\n')
  for (let index = 1; index < lines.length; index++) {
    const delimiters = lines[index] ?? ''
    if (!delimiters.includes('|') || !DELIMITERS.test(delimiters)) continue
    const cells = countCells(delimiters)
    lines[index - 1] = hideInRow(lines[index - 1] ?? '', cells)
    while (/\S/.test(lines[++index] ?? '')) lines[index] = hideInRow(lines[index] ?? '', cells)
  }
  return lines.join('\n')
}

/** Gives the bars back. A bar of a formula in a cell needs no backslash, and with one it is the same, as in GFM's cells. */
export function showBars(text: string): string {
  return text.replaceAll(BAR, '|')
}

function hideInRow(row: string, cells: number): string {
  if (!row.includes('$') || countCells(row) <= cells) return row
  let hidden = ''
  for (let at = 0; at < row.length; ) {
    CODE.lastIndex = at
    const code = CODE.exec(row)?.[0]
    const end = code === undefined ? toFormulaEnd(row, at) : undefined
    const piece = code ?? row.slice(at, end ?? at + (row.charAt(at) === '\\' ? 2 : 1))
    hidden += end === undefined ? piece : piece.replace(/(?<!\\)\|/g, BAR)
    at += piece.length
  }
  return hidden
}

function toFormulaEnd(row: string, at: number): number | undefined {
  return row.charAt(at) === '$' ? scanFormula(row, at)?.end : undefined
}

/** `| a | b |` => 2 */
function countCells(row: string): number {
  const inner = row.replace(/^[ \t>]*\|?/, '').replace(/\|[ \t]*$/, '')
  return inner.replace(/\\./g, '').split('|').length
}
