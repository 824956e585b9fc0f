// Owns an article's tree as a feed shows it: where neither our styles nor our address are known.
import type { Element, ElementContent, Properties, Root, RootContent } from 'hast'
import { hasClass } from '../markdown/has-class'
import { isMoreMark } from '../markdown/more-mark'
import { toHtml } from '../markdown/to-html'
import { toAnnotation } from '../markdown/to-math-ml'

const LEFT_OUT = new Set(['script', 'style', 'template', 'button', 'foot-note', 'link', 'meta', 'base'])
const ADDRESSES = ['href', 'src', 'poster', 'cite', 'data', 'action', 'formAction', 'xLinkHref']
const SCRIPT_SCHEMES = ['javascript:', 'vbscript:']
// For our styles, for our pages' keyboard and screen readers, for a page that is still loading, for handlers.
const OURS =
  /^(?:className|data[A-Z].*|aria[A-Z].*|role|tabIndex|loading|decoding|srcSet|sizes|target|rel|on.*)$/i

/** Takes a tree, which stays as it is, and the full address of its page; gives HTML. */
export function toFeedHtml(tree: Root, pageUrl: string): string {
  return toHtml({ type: 'root', children: tree.children.flatMap((child) => toNodes(child, pageUrl)) })
}

function toNodes(node: RootContent, pageUrl: string): ElementContent[] {
  if (node.type === 'text') return [node]
  if (node.type !== 'element' || isLeftOut(node)) return []
  if (node.tagName === 'input') return toSign(node)
  // Most readers take MathML's elements away and leave its letters: `a/b` would be `ab`.
  if (node.tagName === 'math' && toAnnotation(node) !== '') return toFormulaSource(node)
  if (isDiagram(node)) return toDiagramSource(node)
  const { tagName } = node
  const properties = toProperties(node, pageUrl)
  const children = node.children.flatMap((child) => toNodes(child, pageUrl))
  // The colours and lines of code: without a class a span says nothing.
  if (tagName === 'span' && Object.keys(properties).length === 0) return children
  // The card of a player: the link in it leads to the player's page.
  if (tagName === 'embed-card') return children
  if (tagName === 'label') return toCaption(node, children)
  return [{ type: 'element', tagName, properties, children }]
}

function isLeftOut(element: Element): boolean {
  return LEFT_OUT.has(element.tagName) || hasClass(element, 'anchor') || isMoreMark(element)
}

function toProperties({ tagName, properties }: Element, pageUrl: string): Properties {
  // `language-js`, which some readers colour. Its style counts lines, and they are gone.
  if (tagName === 'code') return properties.className ? { className: properties.className } : {}
  const kept: Properties = {}
  for (const [name, value] of Object.entries(properties)) {
    if (OURS.test(name)) continue
    const isAddress = ADDRESSES.includes(name) && typeof value === 'string'
    const given = isAddress ? toFullAddress(value, pageUrl) : value
    if (given !== undefined) kept[name] = given
  }
  return kept
}

/** Undefined for a script's; what is no address, such as `http://`, stays as typed. */
function toFullAddress(address: string, pageUrl: string): string | undefined {
  if (!URL.canParse(address, pageUrl)) return address
  const url = new URL(address, pageUrl)
  return SCRIPT_SCHEMES.includes(url.protocol) ? undefined : url.href
}

/** A box of a task list becomes a sign; the boxes that open a tab or hidden words have nothing to open here. */
function toSign({ properties }: Element): ElementContent[] {
  const isTask = properties.type === 'checkbox' && properties.disabled
  return isTask ? [{ type: 'text', value: properties.checked ? '☑' : '☐' }] : []
}

function isDiagram(element: Element): boolean {
  return element.tagName === 'figure' && hasClass(element, 'diagram')
}

/** A drawing has the colours of our pages; its source says the same. */
function toDiagramSource(figure: Element): ElementContent[] {
  const details = figure.children.find((child) => child.type === 'element' && child.tagName === 'details')
  const pre = details?.type === 'element' ? details.children.at(-1) : undefined
  return pre ? toNodes(pre, '') : []
}

function toFormulaSource(math: Element): ElementContent[] {
  const children: ElementContent[] = [{ type: 'text', value: toAnnotation(math) }]
  return [{ type: 'element', tagName: 'code', properties: {}, children }]
}

/** The label of a tab stands above its panel; any other is the words in it. */
function toCaption({ properties }: Element, children: ElementContent[]): ElementContent[] {
  if (!properties.htmlFor) return children
  const strong: Element = { type: 'element', tagName: 'strong', properties: {}, children }
  return [{ type: 'element', tagName: 'p', properties: {}, children: [strong] }]
}
