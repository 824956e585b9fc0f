// Owns the mark that ends the excerpt, in all its spellings, and what becomes of every other comment: nothing.
import type { Element, Nodes, Parents, Root, RootContent, Text } from 'hast'
import { SKIP, visit } from 'unist-util-visit'

// A comment's inside: ` more `, `more`, or `- more -` of `<!--- more --->`. Hexo: /<!-- ?more ?-->/i
const COMMENT = /^-*\s*more\s*-*$/i
// `<!-more-->`, one dash short, is no comment but text. Real posts have it.
const MISSPELT = /<!-\s*more\s*-{1,2}>/i
// What .mdx has for a comment: `{/* more */}`.
const EXPRESSION = /^\s*\/\*+\s*more\s*\*+\/\s*$/i

/** A rehype plugin: the first mark becomes `<span id="more"></span>`, which is where Hexo's "read more" links point. */
export function rehypeMoreMark() {
  return (tree: Root) => {
    let isFound = false
    visit(tree, (node, index, parent) => {
      if (node.type === 'element' && (node.tagName === 'code' || node.tagName === 'pre')) return SKIP
      if (!parent || index === undefined) return
      const nodes = toReplacement(node, isFound)
      if (!nodes) return
      isFound ||= nodes.some((next) => next.type === 'element')
      parent.children.splice(index, 1, ...nodes)
      return [SKIP, index + nodes.length]
    })
    if (isFound) visit(tree, 'element', freeFromParagraph)
  }
}

/** Gives what stands instead of a node, undefined where it stays. */
function toReplacement(node: Nodes, isFound: boolean): RootContent[] | undefined {
  const mark = isFound ? [] : [toMark()]
  if (node.type === 'comment') return COMMENT.test(node.value.trim()) ? mark : []
  if (node.type === 'text') return splitText(node, mark)
  // The types of MDX nodes are not among hast's own.
  const { type, value } = node as { type: string; value?: unknown }
  return type.startsWith('mdx') && typeof value === 'string' && EXPRESSION.test(value) ? mark : undefined
}

function splitText(node: Text, mark: Element[]): RootContent[] | undefined {
  const found = MISSPELT.exec(node.value)
  if (!found) return undefined
  const before = node.value.slice(0, found.index)
  const after = node.value.slice(found.index + found[0].length)
  return [toText(before), ...mark, toText(after)].filter(
    (next) => next.type === 'element' || next.value !== '',
  )
}

/** A paragraph that holds nothing but the mark would be an empty line on the page. */
function freeFromParagraph(element: Element, index: number | undefined, parent: Parents | undefined): void {
  if (element.tagName !== 'p' || !parent || index === undefined) return
  const [mark, ...others] = element.children.filter(
    (child) => child.type !== 'text' || child.value.trim() !== '',
  )
  if (others.length === 0 && mark && isMoreMark(mark)) parent.children[index] = mark
}

/** Whether a node is the mark that this plugin has set. */
export function isMoreMark(node: Nodes): boolean {
  return node.type === 'element' && node.tagName === 'span' && node.properties.id === 'more'
}

function toMark(): Element {
  return { type: 'element', tagName: 'span', properties: { id: 'more' }, children: [] }
}

function toText(value: string): Text {
  return { type: 'text', value }
}
