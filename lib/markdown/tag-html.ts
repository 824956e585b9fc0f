// Owns the tags within the author's HTML: `<center>{% asset_img a.png %}</center>`, `<a href="{% post_path 甲 %}">`.
import type { Html, Root, RootContent } from 'mdast'
import { toLineStarts } from './line-starts'
import { isFlowParent, replaceChildren, type TagMark } from './tag-mark'
import { type SourceTag, scanTags } from './tag-scan'

// A comment, an element whose text is not HTML or is shown as typed, an HTML tag with its attributes, a tag of ours.
const PIECE =
  /(<!--[\s\S]*?(?:-->|$))|<(script|style|textarea|xmp|pre|code)(?=[\s>])[\s\S]*?(?:<\/\2|$)|(<[a-z](?:"[^"]*"|'[^']*'|[^'"<>])*>)|\{%/gi

/** Gives the address that a tag stands for; that of an image is its name, which images.ts looks up. Else undefined. */
export type ToText = (mark: TagMark, isImage: boolean) => string | undefined

/**
 * Takes a tree and its source; cuts blocks of HTML at the tags in them, and at comments, which some tags read.
 * Attributes get the text of their tags at once.
 */
export function splitHtml(tree: Root, source: string, toText: ToText): void {
  const lineStarts = [...toLineStarts(source), source.length + 1]
  replaceChildren(tree, (child, parent) => {
    if (child.type !== 'html') return [child]
    const tags = scanTags(child.value, { isPart: true })
    if (tags.size === 0 && !child.value.includes('<!--')) return [child]
    const pieces = toPieces(child, (start) => tags.get(start), toMarker(child, lineStarts), toText)
    // In a line of text the parser has found the tags already, and comments are alone.
    return isFlowParent(parent) ? pieces : [toOne(child, pieces)]
  })
}

type FindTag = (start: number) => SourceTag | undefined
type Marker = (tag: SourceTag) => TagMark

function toOne(html: Html, pieces: RootContent[]): RootContent {
  return { ...html, value: pieces.map((piece) => ('value' in piece ? piece.value : '')).join('') }
}

function toPieces(html: Html, findTag: FindTag, toMark: Marker, toText: ToText): RootContent[] {
  const { value } = html
  const pieces: RootContent[] = []
  let text = ''
  let from = 0
  const endText = () => {
    if (text !== '') pieces.push({ ...html, value: text })
    text = ''
  }
  PIECE.lastIndex = 0
  for (let found = PIECE.exec(value); found; found = PIECE.exec(value)) {
    const { index } = found
    const [piece, comment, , element] = found
    const tag = findTag(index)
    text += value.slice(from, index)
    from = index + piece.length
    if (tag) {
      endText()
      pieces.push(toMark(tag))
      from = tag.end
      PIECE.lastIndex = from
    } else if (comment) {
      endText()
      pieces.push({ ...html, value: comment })
    } else text += element ? fillAttributes(element, (at) => findTag(index + at), toMark, toText) : piece
  }
  text += value.slice(from)
  endText()
  return pieces
}

/** `<a href="{% post_path 甲 %}">` => `<a href="/2024/甲/">` */
function fillAttributes(element: string, findTag: FindTag, toMark: Marker, toText: ToText): string {
  const isImage = /^<img\s/i.test(element)
  let filled = ''
  let from = 0
  for (let at = element.indexOf('{%'); at >= 0; at = element.indexOf('{%', at + 2)) {
    const tag = at < from ? undefined : findTag(at)
    const text = tag && toText(toMark(tag), isImage)
    if (!tag || text === undefined) continue
    filled += element.slice(from, at) + text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
    from = at + tag.end - tag.start
  }
  return filled + element.slice(from)
}

/** Tags are asked for from first to last, so that lines are counted once. */
function toMarker({ value, position }: Html, lineStarts: number[]): Marker {
  let line = position?.start.line ?? 1
  let lineStart = 0
  return ({ start, end, name, args, isEnd }) => {
    for (let next = toLineEnd(value, lineStart); next < start; next = toLineEnd(value, lineStart)) {
      lineStart = next + 1
      line++
    }
    const [before, after] = [value.slice(lineStart, start), value.slice(end, toLineEnd(value, end))]
    // What a quote or a list puts before the lines below is not in `value`.
    const isFirst = line === (position?.start.line ?? 1)
    const [sourceStart = 0, sourceEnd = 0] = lineStarts.slice(line - 1, line + 1)
    const missing = sourceEnd - 1 - sourceStart - (toLineEnd(value, lineStart) - lineStart)
    const left = isFirst ? (position?.start.column ?? 1) - 1 : Math.max(0, missing)
    const toPoint = (column: number) => ({ line, column, offset: sourceStart + column - 1 })
    const column = left + before.length + 1
    const place = { start: toPoint(column), end: toPoint(column + end - start) }
    const isAlone = before.trim() === '' && after.trim() === ''
    const source = value.slice(start, end)
    return { type: 'tagMark', value: source, name, args, isEnd, isInHtml: !isAlone, position: place }
  }
}

function toLineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}
