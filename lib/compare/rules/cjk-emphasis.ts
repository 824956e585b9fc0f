// Owns the difference of emphasis beside CJK punctuation, which CommonMark and so Hexo does not see.
import type { Nodes, Root } from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkCjkStrikethrough from 'remark-cjk-friendly-gfm-strikethrough'
import { visit } from 'unist-util-visit'
import { applyEdits, type Edit, parseMarkdown, toRange } from '../edit-source'
import type { Rule } from './rule'

const ELEMENTS = { emphasis: 'em', strong: 'strong', delete: 'del' } as const

/** HEXO.md: "CommonMark does not close `**“强调”**后文`" (commonmark-spec#650): what the extension alone closes becomes HTML. */
export const cjkEmphasis: Rule = {
  name: 'cjk-emphasis',
  source: (body) => {
    const known = new Set(toMarks(parseMarkdown(body)).map(toKey))
    const friendly = parseMarkdown(body, [
      remarkCjkFriendly,
      [remarkCjkStrikethrough, { singleTilde: false }],
    ])
    return applyEdits(
      body,
      toMarks(friendly)
        .filter((mark) => !known.has(toKey(mark)))
        .flatMap(toElement),
    )
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

function toKey(mark: Mark): string {
  const { start, end } = toRange(mark)
  return `${mark.type} ${start} ${end}`
}

/** `**字**` => `<strong>字</strong>` */
function toElement(mark: Mark): Edit[] {
  const { start, end } = toRange(mark)
  const width = mark.type === 'emphasis' ? 1 : 2
  const name = ELEMENTS[mark.type]
  return [
    { start, end: start + width, text: `<${name}>` },
    { start: end - width, end, text: `</${name}>` },
  ]
}
