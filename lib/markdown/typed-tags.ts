// Owns what becomes of `<T>`: tags that name no element, or that would swallow the article, are text as typed.
import type { Html, Parents, Root, RootContent } from 'mdast'
import type { Processor } from 'unified'
import { SKIP, visit } from 'unist-util-visit'
import { toElementTest } from './element-names'
import { movePositions } from './move-positions'

// Their content is not HTML up to their own end tag; without one the rest of the article would vanish in them.
const SWALLOWING = /<(script|style|textarea|iframe|xmp|noembed|noframes|select)(?=[\s>])/gi
// Comments and such elements are stepped over whole; what remains is a tag with its name and attributes.
const COMMENT = /<!--[\s\S]*?(?:-->|$)/
const SWALLOWED = /<(script|style|textarea|xmp)(?=[\s>])[\s\S]*?(?:<\/\1|$)/
const TAG = /<\/?([a-z][^\s/>]*)(?=[\s/>])(?:"[^"]*"|'[^']*'|[^'"<>])*>/
// A tag without its end would swallow what is left: `<https://a.example/页`.
const UNCLOSED = /<(?=\/?[a-z][^<>]*(?:<|$))/
const TAG_OR_SKIPPED = new RegExp(
  `${COMMENT.source}|${SWALLOWED.source}|${TAG.source}|${UNCLOSED.source}`,
  'gi',
)

type Parse = (text: string) => Root

/** A remark plugin for .md. */
export function remarkTypedTags(this: Processor) {
  const parse: Parse = (text) => this.parse(text) as Root
  return (tree: Root, file: { toString(): string }) => {
    const isElement = toElementTest(String(file))
    visit(tree, 'html', (node, index, parent) => {
      if (!parent || index === undefined) return
      const nodes = isFlowParent(parent)
        ? toBlocks(node, isElement, parse)
        : [toInline(node, parent, isElement)]
      parent.children.splice(index, 1, ...nodes)
      return [SKIP, index + nodes.length]
    })
  }
}

function isFlowParent(parent: Parents): boolean {
  return ['root', 'blockquote', 'listItem', 'footnoteDefinition'].includes(parent.type)
}

/** One tag in a paragraph: 使用 `<script>` 标签 has no end tag after it and is a word. */
function toInline(node: Html, parent: Parents, isElement: (name: string) => boolean): RootContent {
  const isText = escapeTags(node.value, isElement) !== node.value
  const swallowing = node.value.match(SWALLOWING)?.[0].slice(1)
  if (!isText && !(swallowing && !hasEndTag(swallowing, parent))) return node
  return { type: 'text', value: node.value, position: node.position }
}

function hasEndTag(name: string, parent: Parents): boolean {
  const endTag = `</${name.toLowerCase()}`
  return parent.children.some(
    (child) => child.type === 'html' && child.value.toLowerCase().startsWith(endTag),
  )
}

function toBlocks(node: Html, isElement: (name: string) => boolean, parse: Parse): RootContent[] {
  const escaped = escapeTags(node.value, isElement)
  // `<T>` alone on a line opened the block by mistake: its lines are Markdown.
  if (/^\s*&lt;/.test(escaped)) return shift(parse(escaped), node).children
  return [{ ...node, value: closeSwallowing(escaped) }]
}

/** `<p>List<T></p>` => `<p>List&lt;T></p>` */
function escapeTags(html: string, isElement: (name: string) => boolean): string {
  return html.replace(TAG_OR_SKIPPED, (tag, _swallowed, name?: string) =>
    tag !== '<' && (name === undefined || isElement(name)) ? tag : `&lt;${tag.slice(1)}`,
  )
}

/** `<iframe src="x">` => `<iframe src="x"></iframe>` */
function closeSwallowing(html: string): string {
  const names = [...html.matchAll(SWALLOWING)].map(([, name = '']) => name.toLowerCase())
  const last = names.at(-1)
  const lower = html.toLowerCase()
  if (!last || lower.lastIndexOf(`</${last}`) > lower.lastIndexOf(`<${last}`)) return html
  return `${html}</${last}>`
}

/** Positions count from where the block stood, or later reports would name the wrong line. */
function shift(tree: Root, { position }: Html): Root {
  const lines = (position?.start.line ?? 1) - 1
  const characters = position?.start.offset ?? 0
  return movePositions(tree, ({ line, column, offset = 0 }) => ({
    line: line + lines,
    column,
    offset: offset + characters,
  }))
}
