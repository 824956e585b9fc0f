// Owns the step in which the tags of an article become what their authors meant by them.
import type { Parents, Root, RootContent } from 'mdast'
import type { Processor } from 'unified'
import type { VFile } from 'vfile'
import type { MarkdownContext } from './article'
import { toLineStarts } from './line-starts'
import type { Report } from './report'
import { toFlow, toPhrasingReader, toTyped, withPosition, withWholeTexts } from './tag-content'
import { splitHtml, type ToText } from './tag-html'
import { isFlowParent, type TagMark } from './tag-mark'
import { readNeighbours } from './tag-neighbours'
import { type Pairs, pairTags, splitParagraph } from './tag-pairs'
import { toWords } from './tag-scan'
import { findTag } from './tags'
import { isPhrasing, type TagCall } from './tags/tag'
import { toUnknown } from './tags/unknown'

/** A remark plugin; `remarkTagSyntax` has left the marks which this one replaces. */
export function remarkTags(this: Processor, context: MarkdownContext, report: Report) {
  const toPhrasing = toPhrasingReader((text) => this.parse(text) as Root)
  return (tree: Root, file: VFile) => {
    const source = String(file)
    if (!source.includes('{%')) return
    const renderer = new Renderer({ source, context, report, toPhrasing })
    const toText: ToText = (mark, isImage) => renderer.toText(mark, isImage)
    splitHtml(tree, source, toText)
    readNeighbours(tree, toText)
    renderer.render(tree, pairTags(tree))
  }
}

type Given = Pick<TagCall, 'context' | 'report' | 'toPhrasing'> & { source: string }

class Renderer {
  #given: Given
  #lineStarts: number[]
  #number = 0

  constructor(given: Given) {
    this.#given = given
    this.#lineStarts = toLineStarts(given.source)
  }

  /** See `ToText`. */
  toText(mark: TagMark, isImage: boolean): string | undefined {
    if (!findTag(mark.name)?.isAddress) return undefined
    if (isImage) return toWords(mark.args).join(' ')
    const nodes = this.#call(mark, undefined, [], true)
    return nodes.map((node) => (node.type === 'text' ? node.value : '')).join('')
  }

  render(parent: Parents, pairs: Pairs): void {
    const isInline = !isFlowParent(parent)
    const outer: RootContent[] = []
    const open: { mark: TagMark; closer: TagMark; number: number; children: RootContent[] }[] = []
    const add = (...nodes: RootContent[]) => (open.at(-1)?.children ?? outer).push(...nodes)
    for (const child of parent.children) {
      const closer = child.type === 'tagMark' ? pairs.closers.get(child) : undefined
      const last = open.at(-1)
      if (child.type !== 'tagMark') add(...this.#renderInside(child, pairs))
      else if (closer) open.push({ mark: child, closer, number: ++this.#number, children: [] })
      else if (last?.closer === child) {
        open.pop()
        add(...this.#call(last.mark, child, last.children, isInline, last.number))
      } else if (pairs.typed.has(child)) add(...toTyped(child, isInline || child.isInHtml === true))
      else add(...this.#call(child, undefined, [], isInline))
    }
    Object.assign(parent, { children: withWholeTexts(outer) })
  }

  #renderInside(node: RootContent, pairs: Pairs): RootContent[] {
    if (!('children' in node)) return [node]
    this.render(node, pairs)
    // A figure or a box has no place in a paragraph.
    return node.type === 'paragraph' ? splitParagraph(node, (child) => !isPhrasing(child)) : [node]
  }

  #call(
    mark: TagMark,
    closer?: TagMark,
    children: RootContent[] = [],
    isInLine = false,
    number = ++this.#number,
  ) {
    const { name, args, content } = mark
    const { context, toPhrasing } = this.#given
    const report: Report = (code, values, place = mark.position?.start) =>
      this.#given.report(code, values, place)
    const isBlock = closer !== undefined || content !== undefined
    const isInline = isInLine || mark.isInHtml === true
    const text = content ?? (closer ? this.#toText(mark, closer) : '')
    const tag = findTag(name)
    // `用 {% note %} 标签`: without a word and without an end it is a tag that is talked about.
    const isWhole = tag?.isWhole === true && !isInline
    const isTalkedOf = args === '' && (tag?.isVoid || !isBlock) && !isWhole
    if (tag && isTalkedOf && !tag.needsEnd) return [...toTyped(mark, isInline), ...children]
    if (tag?.needsEnd && !isBlock) {
      report('tag-unclosed', { name })
      return toTyped(mark, isInline)
    }
    if (!tag && mark.isInHtml && !isBlock) return toTyped(mark, isInline)
    const given = { text, children, number, context, toPhrasing, report }
    const call: TagCall = { name, args, words: toWords(args), isBlock, isInline, ...given }
    const nodes = tag ? tag.render(call) : toUnknown(call, mark.value)
    const whole = tag?.isVoid ? [...nodes, ...children] : nodes
    return withPosition(isInline ? whole : toFlow(whole), mark)
  }

  /** The content as typed; what a quote or a list puts before its lines is none of it. */
  #toText({ position: from }: TagMark, { position: to }: TagMark): string {
    const { source } = this.#given
    const toOffset = (point = { line: 1, column: 1 }) =>
      (this.#lineStarts[point.line - 1] ?? 0) + point.column - 1
    const text = source.slice(toOffset(from?.end), toOffset(to?.start))
    const prefix = source.slice(this.#lineStarts[(from?.start.line ?? 1) - 1], toOffset(from?.start))
    if (!/^[ \t>]+$/.test(prefix)) return text
    return text
      .split('\n')
      .map((line, at) => (at > 0 && line.startsWith(prefix) ? line.slice(prefix.length) : line))
      .join('\n')
  }
}
