// Owns what a tag's surroundings ask of its nodes: whole lines of text, paragraphs where no text may stand alone.
import type { Html, PhrasingContent, Root, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import { toElementTest } from './element-names'
import type { TagMark } from './tag-mark'
import { isPhrasing } from './tags/tag'

// Without one of these, a text is its own Markdown.
const MARKDOWN = /[\\`*_~[\]<>&!:.@\n#=+-]/

/** What turned out to be no tag, as its author typed it. */
export function toTyped({ value, position }: TagMark, isInline: boolean): RootContent[] {
  const text: RootContent = { type: 'text', value, position }
  return isInline ? [text] : [{ type: 'paragraph', children: [text], position }]
}

/** Where paragraphs stand, words get one of their own. */
export function toFlow(nodes: RootContent[]): RootContent[] {
  const flow: RootContent[] = []
  let line: PhrasingContent[] | undefined
  for (const node of nodes) {
    if (!isPhrasing(node) || node.type === 'html') {
      line = undefined
      flow.push(node)
      continue
    }
    if (!line) {
      line = []
      flow.push({ type: 'paragraph', children: line })
    }
    line.push(node as PhrasingContent)
  }
  return flow
}

/** What a tag has made stands where the tag stood, so that a report on it, such as of a missing image, names the line. */
export function withPosition(nodes: RootContent[], mark: TagMark): RootContent[] {
  for (const node of nodes) {
    if (node.position || !mark.position) continue
    node.position = mark.position
    if ('children' in node) withPosition(node.children, mark)
  }
  return nodes
}

/** Later plugins look for words in one text node, so two of them side by side become one. */
export function withWholeTexts(nodes: RootContent[]): RootContent[] {
  const whole: RootContent[] = []
  for (const node of nodes) {
    const last = whole.at(-1)
    if (node.type !== 'text' || last?.type !== 'text') whole.push(node)
    else whole[whole.length - 1] = { ...last, value: last.value + node.value }
  }
  return whole
}

/** Gives the reader of one line of Markdown, such as a tag's argument. What is more than a line stays as typed. */
export function toPhrasingReader(parse: (text: string) => Root): (text: string) => PhrasingContent[] {
  return (text) => {
    const typed: PhrasingContent[] = text === '' ? [] : [{ type: 'text', value: text }]
    if (!MARKDOWN.test(text)) return typed
    const tree = parse(text)
    const [paragraph, ...others] = tree.children
    if (others.length > 0 || paragraph?.type !== 'paragraph') return typed
    const isElement = toElementTest(text)
    visit(tree, (node) => {
      delete node.position
      if (node.type === 'html' && !isElement(toName(node))) Object.assign(node, { type: 'text' })
    })
    return paragraph.children
  }
}

/** `</b>` => `b`, and '' for a comment */
function toName({ value }: Html): string {
  return /^<\/?([a-z][^\s/>]*)/i.exec(value)?.[1] ?? ''
}
