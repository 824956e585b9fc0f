// Owns the drawing of Mermaid as SVG while the page is made: what can be drawn, in which colours, how large.
import { renderMermaidSVG } from 'beautiful-mermaid'
import type { Element, ElementContent, Root } from 'hast'
import rehypeRaw from 'rehype-raw'
import { VFile } from 'vfile'
import type { DiagramKind } from '../i18n/math'
import { turnBackEdges } from './turn-back-edges'

/** `later`: a kind that is drawn in the browser when it is asked for. `fault`: why it cannot be drawn at all. */
export type Drawing = { kind: DiagramKind; svg: Element } | 'later' | { fault: string }

const KINDS: readonly [RegExp, DiagramKind][] = [
  [/^(?:graph|flowchart)\s/i, 'flowchart'],
  [/^stateDiagram(?:-v2)?$/i, 'state'],
  [/^sequenceDiagram$/i, 'sequence'],
  [/^classDiagram$/i, 'class'],
  [/^erDiagram$/i, 'er'],
  [/^xychart(?:-beta)?\b/i, 'chart'],
]
const OTHER_KINDS =
  /^(?:pie|gantt|gitGraph|journey|timeline|mindmap|quadrantChart|requirementDiagram|kanban|zenuml|classDiagram-v2|info|\w+-beta|C4\w+|block|packet|sankey|radar|treemap)\b/i
const FRONT_MATTER = /^\s*---\n[\s\S]*?\n---\n/
// Styles of one theme, and links, which the drawing library would take for a box named `click`.
const UNDRAWN_LINE = /^\s*(?:%%.*|(?:click|accTitle|accDescr)\b.*)$/gm
// The layout grows with the square of what it holds; at these bounds it takes a second.
const LONGEST = 8000
const MOST_LINES = 150

const COLOURS: readonly [RegExp, string][] = [
  [/var\(--(?:_text|fg)\)/g, 'var(--ink)'],
  [/var\(--_(?:text-\w+|line|arrow|node-stroke)\)/g, 'var(--faded)'],
  [/var\(--_(?:node-fill|group-hdr)\)/g, 'var(--wash)'],
  [/var\(--_(?:inner-stroke|key-badge)\)/g, 'var(--hairline)'],
  [/var\(--(?:_group-fill|bg)\)/g, 'var(--paper)'],
]
const ELEMENTS = new Set(
  'svg g defs marker polygon polyline path rect circle ellipse line text tspan'.split(' '),
)
const LEFT_OUT = /^(?:xmlns|style|className|data.*|on.*|href|xLinkHref|fontFamily)$/i
// What the drawing library does not know it leaves out, and says nothing.
const HAN_WORD = /\p{Script=Han}+/gu
const NUMBER = /-?\d+\.\d{3,}(?:e-?\d+)?/g

const parse = rehypeRaw()

/** Takes the text of a diagram and a prefix for its ids, which no other drawing of the page has. Never throws. */
export function drawDiagram(source: string, prefix: string): Drawing {
  const text = source.replace(FRONT_MATTER, '').replace(UNDRAWN_LINE, '').trim()
  const head = text.split(/[\n;]/)[0]?.trim() ?? ''
  const kind = KINDS.find(([pattern]) => pattern.test(`${head} `) || pattern.test(head))?.[1]
  if (!kind) return OTHER_KINDS.test(head) ? 'later' : { fault: head.slice(0, 40) }
  if (text.length > LONGEST || text.split('\n').length > MOST_LINES) return 'later'
  try {
    const drawn = renderMermaidSVG(toReadable(text, kind), { transparent: true, padding: 8 })
    // A group whose boxes are named before it comes out empty.
    if (/<rect[^>]* width="0"/.test(drawn) || /NaN|Infinity/.test(drawn)) return 'later'
    if (!(text.match(HAN_WORD) ?? []).every((word) => drawn.includes(word))) return 'later'
    const root: Root = { type: 'root', children: [{ type: 'raw', value: drawn }] }
    const tree = parse(root, new VFile(drawn)) as Root
    const svg = tree.children.find((child) => child.type === 'element')
    if (svg?.type !== 'element' || svg.tagName !== 'svg') return { fault: 'svg' }
    return { kind, svg: toClean(svg, prefix) }
  } catch (error) {
    return { fault: (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '' }
  }
}

function toReadable(text: string, kind: DiagramKind): string {
  const spaced = toSpaced(text, kind)
  return kind === 'flowchart' ? turnBackEdges(spaced) : spaced
}

/** `A-->B;` => `A --> B`, which the drawing library would take for the name of one box. */
function toSpaced(text: string, kind: DiagramKind): string {
  if (kind !== 'flowchart' && kind !== 'state') return text
  return text
    .replace(/;[ \t]*$/gm, '')
    .replace(/--[ \t]*([^\s\-|>.=][^|>\n]*?)[ \t]*-->/g, '-->|$1|')
    .replace(/(?<=[^\s\-=.<])(?:--+>|==+>|-\.+->)(?=\S)/g, ' $&')
    .replace(/(?<=--+>|==+>|-\.+->)(?=[^\s|])/g, ' ')
    .replace(/(?<=[\w\])}])---(?=\w)/g, ' --- ')
}

/** Shapes and words alone: no styles, no address, our colours, which switch with the theme. */
function toClean({ tagName, properties, children }: Element, prefix: string): Element {
  const kept: Element['properties'] = {}
  for (const [name, value] of Object.entries(properties)) {
    const clean = toValue(name, String(value), prefix)
    if (!LEFT_OUT.test(name) && clean !== undefined) kept[name] = clean
  }
  const inside = children.flatMap((child): ElementContent[] => {
    if (child.type === 'text')
      return child.value.trim() === '' && tagName !== 'text' && tagName !== 'tspan'
        ? []
        : [{ type: 'text', value: child.value }]
    return child.type === 'element' && ELEMENTS.has(child.tagName) ? [toClean(child, prefix)] : []
  })
  return { type: 'element', tagName, properties: kept, children: inside }
}

/** Undefined where the author's own style names something outside of the drawing. */
function toValue(name: string, value: string, prefix: string): string | undefined {
  if (name === 'id') return prefix + value
  if (name === 'width' || name === 'height') return String(Math.round(Number(value) * 100) / 100)
  const local = value.replace(/url\(#([\w-]+)\)/g, `url(#${prefix}$1)`)
  if (/url\((?!#)/i.test(local)) return undefined
  const coloured = COLOURS.reduce((text, [pattern, colour]) => text.replace(pattern, colour), local)
  return coloured.replace(NUMBER, (number) => String(Math.round(Number(number) * 100) / 100))
}
