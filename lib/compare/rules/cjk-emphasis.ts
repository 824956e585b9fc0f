// Owns the difference of emphasis beside CJK punctuation, which CommonMark and so Hexo does not see.
import type { Nodes, Root } from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkCjkStrikethrough from 'remark-cjk-friendly-gfm-strikethrough'
import { visit } from 'unist-util-visit'
import { applyEdits, type Edit, parseMarkdown, toRange } from '../edit-source'
import type { Rule } from './rule'

const ELEMENTS = { emphasis: 'em', strong: 'strong', delete: 'del' } as const

/**
 * HEXO.md: "CommonMark does not close `**“强调”**后文`" (commonmark-spec#650). What the extension alone closes becomes HTML;
 * what CommonMark alone closes becomes text.
 */
export const cjkEmphasis: Rule = {
  name: 'cjk-emphasis',
  source: (body) => {
    const plain = toMarks(parseMarkdown(body))
    const friendly = toMarks(
      parseMarkdown(body, [remarkCjkFriendly, [remarkCjkStrikethrough, { singleTilde: false }]]),
    )
    const added = without(friendly, plain).flatMap((mark) => toEdits(mark, toTags))
    const removed = without(plain, friendly).flatMap((mark) => toEdits(mark, toEscaped))
    const isFree = ({ start, end }: Edit) => !added.some((edit) => edit.start < end && start < edit.end)
    return applyEdits(body, [...added, ...removed.filter(isFree)])
  },
}

type Mark = Nodes & { type: keyof typeof ELEMENTS }

function toMarks(tree: Root): Mark[] {
  const marks: Mark[] = []
  visit(tree, (node) => {
    if (node.type in ELEMENTS) marks.push(node as Mark)
  })
  return marks
}

function without(marks: Mark[], others: Mark[]): Mark[] {
  const known = new Set(others.map(toKey))
  return marks.filter((mark) => !known.has(toKey(mark)))
}

function toKey(mark: Mark): string {
  const { start, end } = toRange(mark)
  return `${mark.type} ${start} ${end}`
}

/** The opening and the closing sign of a mark, each given to `change` with its width. */
function toEdits(mark: Mark, change: (mark: Mark, width: number) => [string, string]): Edit[] {
  const { start, end } = toRange(mark)
  const width = mark.type === 'emphasis' ? 1 : 2
  const [opening, closing] = change(mark, width)
  return [
    { start, end: start + width, text: opening },
    { start: end - width, end, text: closing },
  ]
}

function toTags({ type }: Mark): [string, string] {
  return [`<${ELEMENTS[type]}>`, `</${ELEMENTS[type]}>`]
}

// A reference, for a backslash before a star would go on to the next one.
function toEscaped({ type }: Mark, width: number): [string, string] {
  const sign = (type === 'delete' ? '&#126;' : '&#42;').repeat(width)
  return [sign, sign]
}
