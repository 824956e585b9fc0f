// Owns content that comments divide: `<!-- tab 甲 -->…<!-- endtab -->`, `<!-- cell -->`, `<!-- node 2024 -->`.
import type { RootContent } from 'mdast'

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
  for (const child of children) {
    const value = child.type === 'html' ? child.value : ''
    const [comment, end, name = '', title = ''] = COMMENT.exec(value) ?? []
    if (comment === undefined || !names.includes(name)) {
      add(child)
      continue
    }
    // What follows an `<!-- endtab -->` belongs nowhere, and so stays where it is: no text is lost.
    if (!end) sections.push({ name, title, children: [] })
    const rest = value.slice(comment.length)
    if (rest) add({ type: 'html', value: rest })
  }
  return { before, sections }
}
