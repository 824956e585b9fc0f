// Owns how a rule changes the text of a body: by places in its Markdown tree, so that code is safe by construction.
import type { Nodes, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type PluggableList, unified } from 'unified'
import { visit } from 'unist-util-visit'

/** Puts `text` in place of what stands from `start` up to `end`. */
export type Edit = { start: number; end: number; text: string }

/** Takes a body; gives its tree by CommonMark and GFM, which is what Hexo's renderer follows; more with `plugins`. */
export function parseMarkdown(body: string, plugins: PluggableList = []): Root {
  return parseCommonMark(body, [[remarkGfm, { singleTilde: false }], ...plugins])
}

/** Takes a body; gives its tree by CommonMark alone: a bare URL is text, and has its place in it. */
export function parseCommonMark(body: string, plugins: PluggableList = []): Root {
  return unified().use(remarkParse).use(plugins).parse(body) as Root
}

/** Takes edits that do not overlap, in any order; gives the text with all of them. */
export function applyEdits(body: string, edits: Edit[]): string {
  let text = body
  const fromTheEnd = [...edits].sort((a, b) => b.start - a.start || b.end - a.end)
  for (const edit of fromTheEnd) text = text.slice(0, edit.start) + edit.text + text.slice(edit.end)
  return text
}

/** Where a node stands in the text it was parsed from. */
export function toRange(node: Nodes): { start: number; end: number } {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }
}

/** One edit that replaces a node, where `change` changes its source. */
export function toEdit(node: Nodes, body: string, change: (source: string) => string): Edit[] {
  const { start, end } = toRange(node)
  const source = body.slice(start, end)
  const text = change(source)
  return text === source ? [] : [{ start, end, text }]
}

/** Takes a body; gives the test whether a place of it is in code, fenced, indented or inline. */
export function toCodeTest(body: string): (offset: number) => boolean {
  const ranges: { start: number; end: number }[] = []
  visit(parseMarkdown(body), (node) => {
    if (node.type === 'code' || node.type === 'inlineCode') ranges.push(toRange(node))
  })
  return (offset) => ranges.some(({ start, end }) => start <= offset && offset < end)
}
