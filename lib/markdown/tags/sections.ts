// Owns content that comments divide: `<!-- tab 甲 -->…<!-- endtab -->`, `<!-- cell -->`, `<!-- node 2024 -->`.
import type { List, RootContent } from 'mdast'

/** `<!-- tab 甲 -->` is the name `tab` with the title `甲`. */
export type Section = { name: string; title: string; children: RootContent[] }

const COMMENT = /^\s*<!--\s*(end)?([a-z]+)\b[ \t]*(.*?)\s*-->\s*/is

/** Takes a tag's content and the names that divide it; what stands before the first comment comes apart. */
export function toSections(
  children: RootContent[],
  names: string[],
): { before: RootContent[]; sections: Section[] } {
  const before: RootContent[] = []
  const sections: Section[] = []
  const add = (node: RootContent) => (sections.at(-1)?.children ?? before).push(node)
  for (const child of liftDividers(children, names)) {
    const divider = toDivider(child, names)
    if (!divider || child.type !== 'html') {
      add(child)
      continue
    }
    const { comment, isEnd, name, title } = divider
    // What follows an `<!-- endtab -->` belongs nowhere, and so stays where it is: no text is lost.
    if (!isEnd) sections.push({ name, title, children: [] })
    const rest = child.value.slice(comment.length)
    if (rest) add({ type: 'html', value: rest })
  }
  return { before, sections }
}

function toDivider(node: RootContent, names: string[]) {
  const value = node.type === 'html' ? node.value : ''
  const [comment, end, name = '', title = ''] = COMMENT.exec(value) ?? []
  return comment !== undefined && names.includes(name)
    ? { comment, isEnd: Boolean(end), name, title }
    : undefined
}

/** `- 一\n  <!-- endtab -->`: as deep as the text of an item, a comment stands in it; it ends the list nevertheless. */
function liftDividers(children: RootContent[], names: string[]): RootContent[] {
  return children.flatMap((child) => (child.type === 'list' ? splitList(child, names) : [child]))
}

function splitList(list: List, names: string[]): RootContent[] {
  const parts: RootContent[] = []
  let items: List['children'] = []
  const endList = () => {
    // Nobody counts on from one tab to the next.
    const start = typeof list.start === 'number' && parts.length > 0 ? 1 : list.start
    if (items.length > 0) parts.push({ ...list, start, children: items })
    items = []
  }
  for (const item of list.children) {
    const content = liftDividers(item.children, names)
    const at = content.findIndex((node) => toDivider(node, names))
    if (at < 0) items.push(item)
    else {
      if (at > 0) items.push({ ...item, children: content.slice(0, at) as typeof item.children })
      endList()
      parts.push(...content.slice(at))
    }
  }
  endList()
  return parts
}
