// Owns headings: their ids, their levels below the page's own h1, and the link to each.
import type { Element, Nodes, Root } from 'hast'
import { visit } from 'unist-util-visit'
import { toHeadingId } from './heading-id'
import { isSeenByHexo } from './hexo-emphasis'

const HEADING = /^h[1-6]$/

/** Whether a node is one of `h1` to `h6`. */
export function isHeading(node: Nodes): node is Element {
  return node.type === 'element' && HEADING.test(node.tagName)
}

/** The level of an element that is a heading: `h3` => 3. */
export function toLevel({ tagName }: Element): number {
  return Number(tagName.slice(1))
}

/** A rehype plugin; `linkLabel` names the link, which has no text so that the heading's own text stays clean. */
export function rehypeHeadings(linkLabel: string) {
  return (tree: Root) => {
    const headings: Element[] = []
    const taken = new Set<string>()
    visit(tree, 'element', (element) => {
      const { id } = element.properties
      if (typeof id === 'string') taken.add(id)
      if (isHeading(element)) headings.push(element)
    })
    setIds(headings, taken)
    setLevels(headings)
    for (const heading of headings) heading.children.push(toLink(heading, linkLabel))
  }
}

/** `taken` are the ids of everything else, such as `fn-1` of a note: two elements never share one. */
function setIds(headings: Element[], taken: Set<string>): void {
  const counts = new Map<string, number>()
  for (const heading of headings) {
    if (heading.properties.id) continue
    const base = toHeadingId(toTexts(heading))
    let count = counts.get(base) ?? 0
    let id = count === 0 ? base : `${base}-${count}`
    while (taken.has(id)) id = `${base}-${++count}`
    counts.set(base, count + 1)
    taken.add(id)
    heading.properties.id = id
  }
}

/** The texts between marks, without the number of a footnote; the marks, too, where Hexo has shown them. */
function toTexts(element: Element): string[] {
  return element.children.flatMap((child, index) => {
    if (child.type === 'text') return child.value
    if (child.type !== 'element' || child.tagName === 'sup') return []
    const texts = toTexts(child)
    return isSeenByHexo(child, element.children[index - 1], element.children[index + 1])
      ? texts
      : ['*', ...texts, '*']
  })
}

/** The outline follows the order that is there, not the number: an article of only h5 has h2s. */
function setLevels(headings: Element[]): void {
  const open: number[] = []
  for (const heading of headings) {
    const level = toLevel(heading)
    while ((open.at(-1) ?? 0) >= level) open.pop()
    open.push(level)
    // The title of the page is its h1, so depth 1 is an h2.
    heading.tagName = `h${Math.min(open.length + 1, 6)}`
  }
}

function toLink(heading: Element, label: string): Element {
  const properties = { className: ['anchor'], href: `#${heading.properties.id}`, ariaLabel: label }
  return { type: 'element', tagName: 'a', properties, children: [] }
}
