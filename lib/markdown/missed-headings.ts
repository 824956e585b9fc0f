// Owns what a line that starts with `#` does to the blocks around it where it is no heading of CommonMark, as Hexo has it.
import type { Heading, List, Paragraph, PhrasingContent, Root, RootContent, ThematicBreak } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import { splitAt } from './split-at'

// JavaScript's \s, and so Hexo's renderer, knows spaces that CommonMark does not: U+00A0 and U+3000 above all.
const WIDE_HEADING = /^(#{1,6})(?![ \t\n])\s+/
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/

/**
 * A remark plugin for .md, to stand before line ends become breaks. `#标题` stays text, but it ends a list, and a line
 * of `===` below it underlines nothing; `#` and a space of another kind is a heading.
 * Hexo: marked src/rules.ts heading, lheading, headingBeginRegex
 */
export function remarkMissedHeadings() {
  return (tree: Root, file: { toString(): string }) => {
    const lines = String(file).split('\n')
    visit(tree, 'heading', (heading, index, parent) => {
      const plain = toPlain(heading, lines)
      if (!plain || !parent || index === undefined) return
      const [text, ...rules] = plain
      const next = parent.children[index + 1]
      // Without an underline, the line below it is of the same paragraph.
      const goesOn = rules.length === 0 && next?.type === 'paragraph' && isNextLine(heading, next)
      if (goesOn) text.children.push({ type: 'text', value: '\n' }, ...next.children)
      parent.children.splice(index, goesOn ? 2 : 1, text, ...rules)
    })
    // A list within a list ends with the outer one. What is put in place of one is visited in its turn.
    for (let index = 0; index < tree.children.length; index++) {
      const list = tree.children[index]
      if (list?.type === 'list') tree.children.splice(index, 1, ...endAtHash(list, lines))
    }
    visit(tree, 'paragraph', (paragraph, index, parent) => {
      const blocks = toWideHeading(paragraph)
      if (!blocks || !parent || index === undefined) return
      parent.children.splice(index, 1, ...blocks)
      // What is left after the heading may have another one.
      return [SKIP, index + 1]
    })
  }
}

/** `#题\n文\n===` is a paragraph of three lines; with `---` it is one of two, and a rule. */
function toPlain(
  { position, children }: Heading,
  lines: string[],
): [Paragraph, ...ThematicBreak[]] | undefined {
  if (!position || position.start.line === position.end.line) return undefined
  const underline = lines[position.end.line - 1] ?? ''
  const hasHash = lines
    .slice(position.start.line - 1, position.end.line)
    .some((line) => /^ {0,3}#/.test(line))
  if (!hasHash || !UNDERLINE.test(underline)) return undefined
  if (underline.includes('-')) return [{ type: 'paragraph', position, children }, { type: 'thematicBreak' }]
  const text: PhrasingContent = { type: 'text', value: `\n${underline.trim()}` }
  return [{ type: 'paragraph', position, children: [...children, text] }]
}

function isNextLine(one: RootContent, next: RootContent): boolean {
  return next.position?.start.line === (one.position?.end.line ?? 0) + 1
}

/** `- 一\n#题\n- 二` => a list, a paragraph, a list */
function endAtHash(list: List, lines: string[]): RootContent[] {
  for (const [index, item] of list.children.entries()) {
    const paragraph = toLastParagraph(item.children)
    const first = paragraph?.position?.start
    // A line as deep as the text of its item belongs to it.
    const isOutside = (line: number) => (lines[line - 1] ?? '').search(/\S/) < (first?.column ?? 1) - 1
    const split =
      paragraph && splitAt(paragraph.children, (text, line) => text.startsWith('#') && isOutside(line))
    if (!paragraph || !split) continue
    paragraph.children = split.before
    const rest: List = { ...list, children: list.children.splice(index + 1) }
    if (typeof list.start === 'number') rest.start = list.start + index + 1
    const after: Paragraph = { type: 'paragraph', children: split.after, position: split.after[0]?.position }
    return rest.children.length > 0 ? [list, after, rest] : [list, after]
  }
  return [list]
}

function toLastParagraph(blocks: RootContent[]): Paragraph | undefined {
  const last = blocks.at(-1)
  if (last?.type === 'paragraph') return last
  return last?.type === 'list' || last?.type === 'listItem' ? toLastParagraph(last.children) : undefined
}

/** `文\n###　题\n文` => a paragraph, a heading, a paragraph */
function toWideHeading({ children, position }: Paragraph): RootContent[] | undefined {
  const split = splitAt(children, (text) => WIDE_HEADING.test(text))
  const [first, ...others] = split?.after ?? []
  if (!split || first?.type !== 'text') return undefined
  const marks = WIDE_HEADING.exec(first.value) ?? ['']
  const text = { ...first, value: first.value.slice(marks[0].length) }
  const line = splitAt([text, ...others], (_, __, isFirst) => !isFirst)
  const depth = (marks[1]?.length ?? 1) as Heading['depth']
  const heading: Heading = { type: 'heading', depth, children: line?.before ?? [text, ...others], position }
  return [...toParagraph(split.before), heading, ...toParagraph(line?.after ?? [])]
}

function toParagraph(children: PhrasingContent[]): Paragraph[] {
  return children.length > 0 ? [{ type: 'paragraph', children, position: children[0]?.position }] : []
}
