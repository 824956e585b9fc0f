// Owns what the words around a tag in a line make of it: an address of a link, or code.
import type { Parents, PhrasingContent, Root, RootContent, Text } from 'mdast'
import { visit } from 'unist-util-visit'
import { toTyped, withWholeTexts } from './tag-content'
import type { ToText } from './tag-html'
import { isFlowParent, type TagMark } from './tag-mark'

const BEFORE_ADDRESS = /(!?)\[([^[\]]*)\]\($/
const AFTER_ADDRESS = /^(?:[ \t]+"([^"\n]*)")?[ \t]*\)/
const CODE = /^<(\/?)(code|kbd|pre|samp|script|style|textarea)(?=[\s>])/i

/** Takes a tree; tags between `<code>` and `</code>` become text, `[甲]({% post_path 乙 %})` a link, `![]({% ... %})` an image. */
export function readNeighbours(tree: Root, toText: ToText): void {
  visit(tree, (node) => {
    if (!('children' in node) || isFlowParent(node) || !node.children.some(isMark)) return
    Object.assign(node, { children: toLinks(withTypedCode(node.children), toText) })
  })
}

function isMark(node: RootContent): node is TagMark {
  return node.type === 'tagMark'
}

function withTypedCode(children: Parents['children']): RootContent[] {
  const ends = new Map<string, number>()
  children.forEach((child, at) => {
    const [, slash, name = ''] = (child.type === 'html' && CODE.exec(child.value)) || []
    if (slash) ends.set(name.toLowerCase(), at)
  })
  let code: string | undefined
  return children.flatMap((child, at) => {
    const [, slash, name = ''] = (child.type === 'html' && CODE.exec(child.value)) || []
    const element = name.toLowerCase()
    if (!code && name && !slash && (ends.get(element) ?? 0) > at) code = element
    else if (slash && code === element) code = undefined
    return code && isMark(child) ? toTyped(child, true) : [child]
  })
}

function toLinks(children: RootContent[], toText: ToText): RootContent[] {
  const nodes: RootContent[] = []
  const rest = [...children].reverse()
  for (let child = rest.pop(); child; child = rest.pop()) {
    const [before, after] = [nodes.at(-1), rest.at(-1)]
    const link =
      isMark(child) &&
      before?.type === 'text' &&
      after?.type === 'text' &&
      toLink(before, child, after, toText)
    if (link) {
      nodes.splice(-1, 1, ...link.nodes)
      rest.splice(-1, 1, link.rest)
    } else nodes.push(child)
  }
  return withWholeTexts(nodes.filter((node) => node.type !== 'text' || node.value !== ''))
}

/** `见 [甲](`, the tag, `) 乙` => `见 `, a link, ` 乙` */
function toLink(
  before: Text,
  mark: TagMark,
  after: Text,
  toText: ToText,
): { nodes: RootContent[]; rest: Text } | undefined {
  const start = BEFORE_ADDRESS.exec(before.value)
  const end = AFTER_ADDRESS.exec(after.value)
  const [, isImage, label = ''] = start ?? []
  const url = start && end ? toText(mark, isImage === '!') : undefined
  if (!start || !end || url === undefined) return undefined
  const position = mark.position
  const text: PhrasingContent = { type: 'text', value: label }
  const link: RootContent = isImage
    ? { type: 'image', url, alt: label, title: end[1], position }
    : { type: 'link', url, title: end[1], children: [text], position }
  return {
    nodes: [{ type: 'text', value: before.value.slice(0, start.index) }, link],
    rest: { type: 'text', value: after.value.slice(end[0].length) },
  }
}
