// Owns which emphasis Hexo has seen: where it has not, the stars stood in the heading, and so in the id that people share.
import type { Element, ElementContent } from 'hast'

const MARKED = new Set(['strong', 'em'])
const PUNCTUATION = /[\p{P}\p{S}]/u
const SPACE = /\s/u

/**
 * Takes an element of a heading and its neighbours; tells whether CommonMark alone would have made it. `**“强调”**后文`
 * it would not: a mark between a sign and a letter faces the wrong way (commonmark-spec#650).
 */
export function isSeenByHexo(
  element: Element,
  before: ElementContent | undefined,
  after: ElementContent | undefined,
): boolean {
  if (!MARKED.has(element.tagName) || isTag(element)) return true
  const [first, last] = [element.children[0], element.children.at(-1)]
  const opens = isFacing(toEdge(first, 0), toEdge(before, -1))
  return opens && isFacing(toEdge(last, -1), toEdge(after, 0))
}

/** Whether the author has written `<strong>`, which is longer than any mark. */
function isTag({ position, children }: Element): boolean {
  const width = (children[0]?.position?.start.offset ?? 0) - (position?.start.offset ?? 0)
  return width > '***'.length
}

/** Whether a mark with these characters inside and outside of it can open, or close, on the inner side. */
function isFacing(inside: string, outside: string): boolean {
  return !PUNCTUATION.test(inside) || outside === '' || SPACE.test(outside) || PUNCTUATION.test(outside)
}

/** The character of a node beside the mark, as it stood in the source: `[` for a link, '' where there is no node. */
function toEdge(node: ElementContent | undefined, at: 0 | -1): string {
  if (!node) return ''
  // The three stars of `***字***` are one mark.
  if (node.type === 'element' && MARKED.has(node.tagName)) return toEdge(node.children.at(at), at)
  if (node.type === 'text') return [...node.value].at(at) ?? ''
  return node.type === 'element' && node.tagName !== 'br' ? '*' : ' '
}
