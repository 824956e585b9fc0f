// Owns the way from HTML to what is compared of it. Both sides go through it, so it drops nothing that one of them says.
import type { Element, Nodes, Root } from 'hast'
import rehypeRaw from 'rehype-raw'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import type { Reading } from './reading'

// Where a line of text ends whatever stands beside it.
const BLOCK =
  /^(?:address|article|aside|blockquote|caption|center|details|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|legend|li|main|marquee|nav|ol|option|p|pre|section|select|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/
const HEADING = /^h[1-6]$/
// Shown by no browser.
const UNSEEN = new Set(['script', 'style', 'template', 'noscript', 'head', 'title', 'datalist'])
const EMBEDS = new Set(['iframe', 'video', 'audio', 'source', 'embed', 'object', 'track'])
const SPACE = /[ \t\n\r\f]+/g

const parse = rehypeRaw()

/** Takes HTML as it stands in a page's body; gives its elements as a browser would make them. */
export function parseHtml(html: string): Root {
  const root: Root = { type: 'root', children: [{ type: 'raw', value: html }] }
  return parse(root, new VFile(html)) as Root
}

/** Takes the tree of a body; gives what is compared of it. */
export function toReading(tree: Root): Reading {
  const reading: Reading = { text: toBlocks(tree), headings: [], links: [], images: [], embeds: [], code: [] }
  const levels: number[] = []
  visit(tree, 'element', (element) => {
    const { tagName, properties } = element
    if (HEADING.test(tagName)) reading.headings.push(toHeading(element, levels))
    if (tagName === 'a' && properties.href !== undefined && !isHeadingLink(element)) {
      reading.links.push({ href: toAddress(properties.href), text: toText(element) })
    }
    if (tagName === 'img') reading.images.push(toAddress(properties.src))
    const address = properties.src ?? properties.data
    if (EMBEDS.has(tagName) && address !== undefined) reading.embeds.push(toAddress(address))
    if (tagName === 'pre') reading.code.push(toCode(element))
  })
  return reading
}

/** `open` holds the levels that stand open above the heading. */
function toHeading(heading: Element, open: number[]): Reading['headings'][number] {
  const level = Number(heading.tagName.slice(1))
  while ((open.at(-1) ?? 0) >= level) open.pop()
  open.push(level)
  return { depth: open.length, id: String(heading.properties.id ?? ''), text: toText(heading) }
}

/** Ours and Hexo's own link of a heading to itself, which has no text. */
function isHeadingLink({ properties }: Element): boolean {
  const classes = [properties.className ?? []].flat()
  return classes.includes('anchor') || classes.includes('headerlink')
}

function toCode(pre: Element): Reading['code'][number] {
  const code = pre.children.find((child) => child.type === 'element' && child.tagName === 'code')
  const classes = code?.type === 'element' ? [code.properties.className ?? []].flat().map(String) : []
  const lang = classes.find((name) => name.startsWith('language-'))?.slice('language-'.length) ?? ''
  let text = ''
  visit(pre, (node) => {
    if (node.type === 'text') text += node.value
    if (node.type === 'element' && node.tagName === 'br') text += '\n'
  })
  // A last empty line is seen by nobody: one side ends the last line, the other does not.
  return { lang, text: text.replace(/\s+$/, '') }
}

/** An address as a browser asks for it: `/%E5%9B%BE.png` and `/图.png` are one, and so are `https://a.cn` and `https://a.cn/`. */
function toAddress(value: unknown): string {
  const typed = String(value ?? '').trim()
  const isAbsolute = /^https?:/i.test(typed) && URL.canParse(typed)
  const address = isAbsolute ? new URL(typed).href : typed
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}

/** The visible text of a node, its blocks side by side. */
export const toText = (node: Nodes): string => toBlocks(node).join(' ')

function toBlocks(root: Nodes): string[] {
  const blocks: string[] = []
  let line = ''
  const endBlock = () => {
    const text = line.replace(/ *\n */g, '\n').trim()
    if (text !== '') blocks.push(text)
    line = ''
  }
  const walk = (node: Nodes) => {
    if (node.type === 'text') line += node.value.replace(SPACE, ' ')
    if (node.type !== 'element' && node.type !== 'root') return
    if (node.type === 'element') {
      if (UNSEEN.has(node.tagName)) return
      if (node.tagName === 'br') line += '\n'
      if (node.tagName === 'input' && node.properties.type === 'checkbox') {
        line += node.properties.checked ? '☑ ' : '☐ '
      }
    }
    const isBlock = node.type === 'element' && BLOCK.test(node.tagName)
    if (isBlock) endBlock()
    // Compared as code, and with its spaces.
    if (node.type === 'element' && node.tagName === 'pre') return
    for (const child of node.children) walk(child)
    if (isBlock) endBlock()
  }
  walk(root)
  endBlock()
  return blocks.map((block) => block.replace(/ {2,}/g, ' '))
}
