// Owns the slips that are told from the author's text alone: `#标题` without its space, and a fence left open.
import type { Code, Paragraph, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Report } from './report'

// Han after any number of #, a Latin letter or a digit only after two: `#include` and `#1` are seldom headings. A
// second # further on makes it a row of hash tags: `#阅读 #笔记`.
const HEADING_WITHOUT_SPACE = /^(?:#{1,6}(?=\p{Script=Han})|#{2,6}(?=[\p{L}\p{N}]))[^#\n]*$/u
const FENCE = /^(`{3,}|~{3,})/
const LONGEST_QUOTE = 40

/** A remark plugin; it only reads. It needs the text's own line ends, so it stands before remark-breaks. */
export function remarkSourceSlips(report: Report) {
  return (tree: Root, file: { toString(): string }) => {
    const lines = String(file).split('\n')
    visit(tree, (node) => {
      if (node.type === 'paragraph') checkHeadingSpace(node, lines, report)
      if (node.type === 'code') checkFence(node, lines, report)
    })
  }
}

function checkHeadingSpace(paragraph: Paragraph, lines: string[], report: Report): void {
  paragraph.children.forEach((child, index) => {
    const start = child.position?.start
    if (child.type !== 'text' || !start) return
    child.value.split('\n').forEach((text, offset) => {
      const startsLine = offset > 0 || index === 0
      if (!startsLine || !HEADING_WITHOUT_SPACE.test(text)) return
      const line = start.line + offset
      const column = Math.max(1, (lines[line - 1] ?? '').indexOf('#') + 1)
      report('heading-space', { text: text.slice(0, LONGEST_QUOTE) }, { line, column })
    })
  })
}

/** A closed fence ends with its closing line, an open one with the last line of its text. */
function checkFence(code: Code, lines: string[], report: Report): void {
  if (!code.position) return
  const { start, end } = code.position
  const opening = FENCE.exec((lines[start.line - 1] ?? '').slice(start.column - 1))?.[1]
  if (!opening) return
  const lastLine = (lines[end.line - 1] ?? '').slice(0, end.column - 1)
  // The last line may stand in a quote or a list: `> ~~~`.
  const closing = /(`{3,}|~{3,})[ \t]*$/.exec(lastLine)?.[1]
  if (end.line === start.line || !closing?.startsWith(opening)) report('fence-unclosed', {}, start)
}
