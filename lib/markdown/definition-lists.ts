// Owns definition lists: a line with a term, and below it lines that begin with `: `, as in PHP Markdown Extra.
import type { Paragraph, Parents, PhrasingContent, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { type TagElement, toElement } from './tags/tag'

const MARK = /^:[ \t]+/
const HAS_WORD = /[\p{L}\p{N}]/u
// Who ends a line so is in the middle of something: `他说：` and `: 你好` are two lines.
const ENDS_SENTENCE = /[。！？!?；;：:，,、…]$/

/** A remark plugin. Lists that follow each other are one. */
export function remarkDefinitionLists() {
  return (tree: Root, file: { toString(): string }) => {
    if (!/\n[ \t>]*:[ \t]/.test(String(file))) return
    visit(tree, 'paragraph', (paragraph, index, parent) => {
      const items = parent && index !== undefined ? readDefinitionList(paragraph) : undefined
      if (!items || !parent || index === undefined) return
      const before = parent.children[index - 1]
      if (before?.type === 'tagElement' && before.data.hName === 'dl') {
        before.children.push(...items)
        parent.children.splice(index, 1)
        return index
      }
      const list = { ...toElement('dl', {}, items), position: paragraph.position }
      ;(parent as Parents).children.splice(index, 1, list)
      return index + 1
    })
  }
}

/** Takes a paragraph; gives terms and what they mean, or undefined where it is only a paragraph. */
export function readDefinitionList({ children }: Paragraph): TagElement[] | undefined {
  const lines = toLines(children)
  const isMeaning = lines.map(isMeaningLine)
  if (isMeaning[0] || !isMeaning[1]) return undefined
  const items: TagElement[] = []
  for (const [at, line] of lines.entries()) {
    const last = items.at(-1)
    if (isMeaning[at]) items.push(toElement('dd', {}, withoutMark(line)))
    else if (isMeaning[at + 1]) {
      if (!isTerm(line)) return undefined
      items.push(toElement('dt', {}, line))
    } else last?.children.push({ type: 'text', value: '\n' }, ...line)
  }
  return items
}

function toLines(children: PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]]
  for (const child of children) {
    if (child.type === 'break') lines.push([])
    else if (child.type !== 'text') lines.at(-1)?.push(child)
    else {
      const [first = '', ...rest] = child.value.split('\n')
      if (first !== '') lines.at(-1)?.push({ ...child, value: first })
      for (const value of rest) lines.push(value === '' ? [] : [{ ...child, value }])
    }
  }
  return lines
}

function isMeaningLine(line: PhrasingContent[]): boolean {
  const [first] = line
  return first?.type === 'text' && MARK.test(first.value) && HAS_WORD.test(toPlain(line))
}

function isTerm(line: PhrasingContent[]): boolean {
  const text = toPlain(line).trim()
  return HAS_WORD.test(text) && !ENDS_SENTENCE.test(text)
}

function withoutMark([first, ...rest]: PhrasingContent[]): PhrasingContent[] {
  if (first?.type !== 'text') return first ? [first, ...rest] : []
  const value = first.value.replace(MARK, '')
  return value === '' ? rest : [{ ...first, value }, ...rest]
}

function toPlain(line: PhrasingContent[]): string {
  let text = ''
  for (const node of line) {
    visit(node, (one) => {
      if ('value' in one) text += one.value
    })
  }
  return text
}
