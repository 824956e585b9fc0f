// Owns what is known of an article beside its text: outline, excerpt, length. All is read from the one tree.
import type { Element, Nodes, Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import type { Facts, Heading } from './article'
import { toCount } from './count'
import { toExcerpt } from './excerpt'
import { toFormulaText } from './formula-text'
import { hasClass } from './has-class'
import { isHeading, toLevel } from './headings'
import { isMoreMark } from './more-mark'
import { readNodes } from './read-nodes'

// Not the author's prose: code, drawings, players, the numbers of notes, the way back from them, what we say ourselves.
const SILENT = new Set(['pre', 'script', 'style', 'svg', 'iframe', 'template', 'embed-card'])
const SILENT_CLASSES = [
  ...['anchor', 'alert-title', 'data-footnote-backref', 'diagram', 'diagram-source', 'footnotes-title'],
  'tag-notice',
]
const NOT_IN_EXCERPT = new Set(['table', 'figure', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'section'])
/** Words on either side of such an edge are two, whether or not the source has a space there. */
export const EDGE =
  /^(?:p|li|blockquote|dt|dd|div|br|details|summary|td|th|center|figcaption|aside|section|label|h[1-6])$/

type Test = (element: Element) => boolean

/** Facts of an article without a word. */
export function toEmptyFacts(): Facts {
  return { headings: [], excerpt: '', hasMore: false, hasCode: false, count: { han: 0, words: 0 } }
}

/** A rehype plugin, the last of the list: fills `facts`, which the caller made, and changes nothing in the tree. */
export function rehypeFacts(facts: Facts) {
  return (tree: Root) => {
    visit(tree, 'element', (element) => {
      // Signs of other sites are no pictures of the article.
      if (hasClass(element, 'tag-links')) return SKIP
      if (isMoreMark(element)) facts.hasMore = true
      if (element.tagName === 'pre') facts.hasCode = true
      if (element.tagName === 'img') facts.firstImage ??= String(element.properties.src ?? '')
      if (isHeading(element)) facts.headings.push(...toHeading(element))
    })
    // A formula has no words to count; in a line of an excerpt or of the outline it must not be missing.
    facts.count = toCount(toText(tree, (element) => isSilent(element) || element.tagName === 'math'))
    const isLeftOut: Test = (element) => isSilent(element) || NOT_IN_EXCERPT.has(element.tagName)
    const beforeMore = facts.hasMore ? toExcerpt(toText(tree, isLeftOut, isMoreMark)) : ''
    // Nothing but an image before the mark: the text after it still says what the article is about.
    facts.excerpt = beforeMore || toExcerpt(toText(tree, isLeftOut))
  }
}

/** A heading without text, such as an image, has no place in the outline. */
function toHeading(heading: Element): Heading[] {
  const text = toText(heading, isSilent).replace(/\s+/g, ' ').trim()
  return text ? [{ id: String(heading.properties.id), text, depth: toLevel(heading) - 1 }] : []
}

function toText(root: Nodes, isLeftOut: Test, isEnd: Test = () => false): string {
  let text = ''
  let isAtEnd = false
  const addText = (value: string) => {
    if (!isAtEnd) text += value
  }
  readNodes(root, addText, (element, goOn) => {
    isAtEnd ||= isEnd(element)
    if (isAtEnd || isLeftOut(element)) return
    if (element.tagName === 'math') {
      text += toFormulaText(element)
      return
    }
    const edge = EDGE.test(element.tagName) ? ' ' : ''
    text += edge
    goOn()
    text += edge
  })
  return text
}

/** Whether what an element holds is not the author's prose. */
export function isSilent(element: Element): boolean {
  if (SILENT.has(element.tagName) || element.properties.dataFootnoteRef !== undefined) return true
  return SILENT_CLASSES.some((name) => hasClass(element, name))
}
