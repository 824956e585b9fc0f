// Owns the text of an article by section, as it is searched: everything that a reader sees, code too.
import type { Element, Nodes, Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import type { MarkdownContext } from './article'
import { EDGE, isSilent } from './facts'
import { toFormulaText } from './formula-text'
import { isHeading } from './headings'
import { readNodes } from './read-nodes'
import { toAnnotation } from './to-math-ml'

/** What stands below one heading. `id` and `heading` are '' before the first; a line of `text` is a block. */
export type Section = { id: string; heading: string; text: string }

/** A rehype plugin; it only reads, and nothing at all without sections to fill. Headings have their ids before it. */
export function rehypeSections({ sections }: Pick<MarkdownContext, 'sections'>) {
  return (tree: Root) => {
    sections?.push(...toSections(tree))
  }
}

/** Takes the one tree; gives its sections in order, at least one. */
export function toSections(tree: Root): Section[] {
  let section = { id: '', heading: '', text: '' }
  // What stands over or beside the text: within a word it would part what belongs together.
  let asides: string[] = []
  const sections: Section[] = []
  const close = () => {
    // A caption under its picture says the same.
    const unsaid = asides.filter((aside) => !section.text.includes(aside))
    sections.push({ ...section, text: toLines([section.text, ...new Set(unsaid)].join('\n')) })
  }
  const begin = (id: unknown, heading: string) => {
    close()
    asides = []
    section = { id: typeof id === 'string' ? id : '', heading: toLine(heading), text: '' }
  }
  const addElement = (element: Element, goOn: () => void) => {
    if (isLeftOut(element)) return
    const aside = toAside(element)
    if (aside !== undefined) asides.push(aside)
    else if (element.tagName === 'math')
      section.text += toFormulaText(element) || `\n${toAnnotation(element)}\n`
    else {
      const edge = isEdge(element) ? '\n' : ''
      section.text += edge
      goOn()
      section.text += edge
    }
  }
  const addText = (text: string) => {
    section.text += text
  }
  readNodes(tree, addText, (element, goOn) => {
    if (isNotes(element)) begin(findId(element), findTitle(element))
    if (isHeading(element)) begin(element.properties.id, toPlainText(element))
    else addElement(element, goOn)
  })
  close()
  return sections
}

const isEdge = ({ tagName }: Element) => EDGE.test(tagName) || tagName === 'pre'
// Of code and of a diagram's source every word is looked for.
const isLeftOut = (element: Element) =>
  (!/^(?:pre|figure)$/.test(element.tagName) && isSilent(element)) || element.tagName === 'rp'

/** The reading over a word, what a picture shows. */
function toAside(element: Element): string | undefined {
  if (element.tagName === 'rt') return toPlainText(element)
  return element.tagName === 'img' ? String(element.properties.alt ?? '') : undefined
}

// lib/markdown/footnotes.ts: the notes stand at the end and have no heading; the first of them can be jumped to.
const isNotes = ({ tagName, properties }: Element) =>
  tagName === 'section' && properties.dataFootnotes !== undefined

function findId(root: Element): string {
  let id = ''
  visit(root, 'element', ({ tagName, properties }) => {
    if (tagName === 'li') id ||= String(properties.id ?? '')
  })
  return id
}

function findTitle(root: Element): string {
  const [title] = root.children.filter((child) => child.type === 'element')
  return title?.tagName === 'p' ? toPlainText(title) : ''
}

function toPlainText(root: Nodes): string {
  let text = ''
  visit(root, (node) => {
    if (node.type === 'text') text += node.value
    if (node.type !== 'element') return
    if (node !== root && (isLeftOut(node) || node.tagName === 'rt')) return SKIP
    if (node.tagName !== 'math') return
    text += toFormulaText(node)
    return SKIP
  })
  return text
}

const toLine = (text: string) => text.replace(/\s+/g, ' ').trim()
const toLines = (text: string) =>
  text
    .replace(/\s*\n\s*/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .trim()
