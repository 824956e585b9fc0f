// Owns which end tag belongs to which tag, and that both come to stand side by side, with the content between them.
import type { Paragraph, Parents, Root, RootContent } from 'mdast'
import { isFlowParent, type Place, replaceChildren, type TagMark } from './tag-mark'
import { findTag } from './tags'

export type Pairs = {
  /** The end tag of each tag that has one. */
  closers: Map<TagMark, TagMark>
  /** What is no tag after all: an end tag without its beginning, and all within `raw` and code. */
  typed: Set<TagMark>
}

/** Takes a tree; pairs its tags, and moves them where one of a pair stands deeper than the other. */
export function pairTags(tree: Root): Pairs {
  const places = toPlaces(tree)
  const pairs = matchPlaces(places)
  const lifted = toLifted(places, pairs)
  if (lifted.size > 0) {
    replaceChildren(tree, (child) =>
      child.type === 'paragraph' ? splitParagraph(child, (node) => isIn(lifted, node)) : [child],
    )
  }
  moveClosers(tree, pairs)
  return pairs
}

function isIn(marks: Set<TagMark>, node: RootContent): boolean {
  return node.type === 'tagMark' && marks.has(node)
}

function toPlaces(parent: Parents, above: Parents[] = [], places: Place[] = []): Place[] {
  const parents = [...above, parent]
  for (const child of parent.children) {
    if (child.type === 'tagMark') places.push({ mark: child, parents })
    else if ('children' in child) toPlaces(child, parents, places)
  }
  return places
}

/** The tags that are still open, innermost last. */
class Opened {
  #stack: Place[] = []
  #byName = new Map<string, Place[]>()

  add(place: Place) {
    this.#stack.push(place)
    append(this.#byName, place.mark.name, place)
  }
  last(name: string): Place | undefined {
    return this.#byName.get(name)?.at(-1)
  }
  /** Those opened after it have no end tag. */
  closeUpTo(place: Place) {
    for (let last = this.#stack.pop(); last; last = this.#stack.pop()) {
      this.#byName.get(last.mark.name)?.pop()
      if (last === place) return
    }
  }
}

function matchPlaces(places: Place[]): Pairs {
  const closers = new Map<TagMark, TagMark>()
  const typed = new Set<TagMark>()
  const opened = new Opened()
  const ends = toVerbatimEnds(places)
  for (let at = 0; at < places.length; at++) {
    const place = places[at]
    if (!place || place.mark.content !== undefined) continue
    const { mark } = place
    const end = ends.get(place)
    const opener = opened.last(mark.name)
    if (!mark.isEnd && end !== undefined) {
      const [closer, ...inside] = places.slice(at + 1, end + 1).reverse()
      if (closer) closers.set(mark, closer.mark)
      for (const one of inside) typed.add(one.mark)
      at = end
    } else if (!mark.isEnd) opened.add(place)
    else if (opener && canPair(opener, place)) {
      closers.set(opener.mark, mark)
      opened.closeUpTo(opener)
    } else typed.add(mark)
  }
  return { closers, typed }
}

/** For `raw`, and for code in the middle of a line, the place of the end tag: what stands before it holds no tag. */
function toVerbatimEnds(places: Place[]): Map<Place, number> {
  const ends = new Map<Place, number>()
  const next = new Map<string, number>()
  places.forEach((_, back) => {
    const at = places.length - 1 - back
    const place = places[at]
    if (!place || findTag(place.mark.name)?.content === undefined) return
    const { mark } = place
    if (mark.isEnd) next.set(mark.name, at)
    const end = mark.isEnd ? undefined : next.get(mark.name)
    const closer = end === undefined ? undefined : places[end]
    if (end !== undefined && closer && canPair(place, closer)) ends.set(place, end)
  })
  return ends
}

/** Side by side, or each at a place from which it can be moved: not one of them in a heading, a cell or a link. */
function canPair(a: Place, b: Place): boolean {
  return a.parents.at(-1) === b.parents.at(-1) || (isMovable(a) && isMovable(b))
}

function isMovable({ parents }: Place): boolean {
  const parent = parents.at(-1)
  return parent !== undefined && (isFlowParent(parent) || parent.type === 'paragraph')
}

/** Those that leave their paragraph: it holds one of the pair only, or pairs and nothing beside them. */
function toLifted(places: Place[], pairs: Pairs): Set<TagMark> {
  const parentOf = new Map(places.map(({ mark, parents }) => [mark, parents.at(-1)]))
  const lifted = new Set<TagMark>()
  for (const [opener, closer] of pairs.closers) {
    const [from, to] = [parentOf.get(opener), parentOf.get(closer)]
    if (from === to) continue
    if (from?.type === 'paragraph') lifted.add(opener)
    if (to?.type === 'paragraph') lifted.add(closer)
  }
  for (const paragraph of new Set(parentOf.values())) {
    if (paragraph?.type !== 'paragraph') continue
    for (const mark of toLonePairs(paragraph, pairs)) lifted.add(mark)
  }
  return lifted
}

/** The outermost pairs of a paragraph, [] where anything stands beside them. */
function toLonePairs(paragraph: Paragraph, { closers }: Pairs): TagMark[] {
  const marks: TagMark[] = []
  let closer: TagMark | undefined
  for (const child of paragraph.children) {
    if (closer) {
      if (child === closer) closer = undefined
      continue
    }
    closer = child.type === 'tagMark' ? closers.get(child) : undefined
    if (closer && child.type === 'tagMark') marks.push(child, closer)
    else if (!isBlank(child)) return []
  }
  // One whose end stands elsewhere is no pair of this paragraph.
  return closer ? [] : marks
}

function isBlank(node: RootContent): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '')
}

/** Takes a paragraph; gives the nodes that are to stand outside of it, and paragraphs of the others, in order. */
export function splitParagraph(
  paragraph: Paragraph,
  isOutside: (node: RootContent) => boolean,
): RootContent[] {
  if (!paragraph.children.some(isOutside)) return [paragraph]
  const nodes: RootContent[] = []
  let line: Paragraph['children'] = []
  const endLine = () => {
    const children = trim(line)
    const [start, end] = [children[0]?.position?.start, children.at(-1)?.position?.end]
    const position = start && end && { start, end }
    if (children.length > 0) nodes.push({ type: 'paragraph', children, ...(position && { position }) })
    line = []
  }
  for (const child of paragraph.children) {
    if (isOutside(child)) {
      endLine()
      nodes.push(child)
    } else line.push(child)
  }
  endLine()
  return nodes
}

function trim(children: Paragraph['children']): Paragraph['children'] {
  const start = children.findIndex((child) => !isBlank(child))
  const end = children.findLastIndex((child) => !isBlank(child))
  const kept = start < 0 ? [] : children.slice(start, end + 1)
  const [first, last] = [kept[0], kept.at(-1)]
  if (first?.type === 'text') first.value = first.value.trimStart()
  if (last?.type === 'text') last.value = last.value.trimEnd()
  return kept
}

/** `- 甲` and an indented end tag after it: the list is the content. A tag opened in a list ends with its item. */
function moveClosers(tree: Root, { closers }: Pairs): void {
  const parentsOf = new Map(toPlaces(tree).map(({ mark, parents }) => [mark, parents]))
  const moved = new Set<TagMark>()
  const after = new Map<RootContent, TagMark[]>()
  const atEnd = new Map<Parents, TagMark[]>()
  const byEnd = [...parentsOf.keys()].filter(({ isEnd }) => isEnd)
  const openers = new Map([...closers].map(([opener, closer]) => [closer, opener]))
  for (const closer of byEnd) {
    const opener = openers.get(closer)
    const [from, to] = [opener && parentsOf.get(opener), parentsOf.get(closer)]
    const parent = from?.at(-1)
    if (!from || !to || !parent || parent === to.at(-1)) continue
    moved.add(closer)
    const holder = to[from.length - 1] === parent ? to[from.length] : undefined
    if (holder) append(after, holder as RootContent, closer)
    else append(atEnd, parent, closer)
  }
  if (moved.size === 0) return
  replaceChildren(tree, (child) => [...(isIn(moved, child) ? [] : [child]), ...(after.get(child) ?? [])])
  for (const [parent, marks] of atEnd) Object.assign(parent, { children: [...parent.children, ...marks] })
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}
