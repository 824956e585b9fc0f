// Owns where a tag may stand: a syntax extension of the Markdown parser, so that code, comments and addresses, which the
// parser reads as such first, hold none.
import type { Code, Construct, Effects, Extension, TokenizeContext } from 'micromark-util-types'
import type {} from 'remark-parse' // the type of `data.micromarkExtensions`
import type { Data, Processor } from 'unified'
import type { TagMark } from './tag-mark'
import { type SourceTag, scanTag, scanTags } from './tag-scan'
import { findTag } from './tags'
import { isLineEnd, takeSpan } from './take-span'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    tag: 'tag'
    tagLine: 'tagLine'
  }
}

const BRACE = 123
const LESS_THAN = 60
const SPAN = { type: 'tag', lineType: 'tagLine' } as const
const REST_OF_LINE = /[ \t]*(?=\n|$)/y
const INDENT = /[ \t>]*/y
// <script>, <pre>, a comment, <!DOCTYPE>: these end with their own end only.
const VERBATIM_HTML = /<(?:(?:script|pre|style|textarea)(?=[\s>])|[!?])/iy

/** A remark plugin. The text is scanned once for what can be a tag, and the parser then asks by the offset. */
export function remarkTagSyntax(this: Processor) {
  const data = this.data()
  const source: Source = { text: '', tags: new Map() }
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), toSyntax(source)]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), toTree]
  const parse = this.parser
  this.parser = (text, file) => {
    Object.assign(source, { text, tags: scanTags(text) })
    if (!parse) throw new Error('remark-parse comes first')
    return parse(text, file)
  }
}

type Source = { text: string; tags: Map<number, SourceTag> }

type TreeExtension = Exclude<NonNullable<Data['fromMarkdownExtensions']>[number], unknown[]>

const toTree: TreeExtension = {
  enter: {
    tag(token) {
      this.enter(toMark(this.sliceSerialize(token).trimEnd()), token)
    },
  },
  exit: {
    tag(token) {
      this.exit(token)
    },
  },
}

/** `value` begins with a tag; where more follows, it is content that is no Markdown, and the end tag. */
function toMark(value: string): TagMark {
  const { name, args, isEnd, end } = scanTag(value, 0) ?? {
    name: '',
    args: '',
    isEnd: false,
    end: value.length,
  }
  const rest = value.slice(end)
  const closer = rest.lastIndexOf('{%')
  const content = rest === '' ? undefined : rest.slice(0, closer < 0 ? undefined : closer)
  return { type: 'tagMark', value, name, args, isEnd, ...(content !== undefined && { content }) }
}

function toSyntax(source: Source): Extension {
  const inFlow: Construct = {
    name: 'tagFlow',
    concrete: true, // no list begins within its content
    tokenize(effects, ok, nok) {
      const end = toFlowEnd(source, this.now().offset)
      return end === undefined ? nok : takeSpan(this, effects, { ok, nok }, { ...SPAN, end })
    },
  }
  const inText: Construct = {
    name: 'tagText',
    // The parser asks this at each `{`; a refusal costs nothing, one of `tokenize` cuts the text in two.
    previous() {
      return toTextEnd(source, this.now().offset) !== undefined
    },
    tokenize(effects, ok, nok) {
      const end = toTextEnd(source, this.now().offset)
      return end === undefined ? nok : takeSpan(this, effects, { ok, nok }, { ...SPAN, end })
    },
  }
  return { flow: { [BRACE]: inFlow, [LESS_THAN]: toHtmlSyntax(source) }, text: { [BRACE]: inText } }
}

/** A tag alone on its line, or one with content that is no Markdown, whose end tag ends a line. */
function toFlowEnd({ text, tags }: Source, offset: number): number | undefined {
  const tag = tags.get(offset)
  if (!tag) return undefined
  const alone = toLineEnd(text, tag.end)
  const { closer } = tag
  // `{% codeblock %} 标签的用法：` is talked about where another one comes before the end tag.
  const isItsOwn = closer && (alone !== undefined || closer.opener === tag)
  return (isItsOwn && isText(tag) ? toLineEnd(text, closer.end) : undefined) ?? alone
}

function toTextEnd({ text, tags }: Source, offset: number): number | undefined {
  const tag = tags.get(offset)
  if (!tag || text.slice(tag.start, tag.end).includes('\n')) return undefined
  const { closer } = tag
  const isOneLine = isText(tag) && closer && !text.slice(tag.end, closer.end).includes('\n')
  return isOneLine ? closer.end : tag.end
}

function isText({ name, isEnd }: SourceTag): boolean {
  return !isEnd && findTag(name)?.content === 'text'
}

/** The end of a line on which nothing follows the offset, or undefined. */
function toLineEnd(text: string, offset: number): number | undefined {
  REST_OF_LINE.lastIndex = offset
  const rest = REST_OF_LINE.exec(text)
  return rest ? offset + rest[0].length : undefined
}

/** A block of HTML ends at a blank line; here it ends at the line of a tag with content, or of its end tag, too. */
function toHtmlSyntax(source: Source): Construct {
  return {
    name: 'htmlBeforeTag',
    concrete: true,
    resolveTo(events, context) {
      return findHtmlFlow(context)?.resolveTo?.(events, context) ?? events
    },
    tokenize(effects, ok, nok) {
      const htmlFlow = findHtmlFlow(this)
      const { offset, column } = this.now()
      VERBATIM_HTML.lastIndex = offset
      if (!htmlFlow || source.tags.size === 0 || VERBATIM_HTML.test(source.text)) return nok
      const endsHere = (code: Code) =>
        isLineEnd(code) && isBlockTagLine(source, this.now().offset + 1, column)
      // What it checks first at the end of a line is whether a blank one follows, and if so, it ends.
      const check: Effects['check'] = (construct, yes, no) => (code) =>
        endsHere(code) ? yes(code) : effects.check(construct, yes, no)(code)
      return htmlFlow.tokenize.call(this, { ...effects, check }, ok, nok)
    },
  }
}

function findHtmlFlow({ parser }: TokenizeContext): Construct | undefined {
  return [parser.constructs.flow?.[LESS_THAN] ?? []].flat().find(({ name }) => name === 'htmlFlow')
}

/** Deeper than the HTML began, the line could be indented code. */
function isBlockTagLine({ text, tags }: Source, lineStart: number, column: number): boolean {
  INDENT.lastIndex = lineStart
  const indent = INDENT.exec(text)?.[0].length ?? 0
  const tag = tags.get(lineStart + indent)
  if (!tag || !(tag.isEnd || tag.closer)) return false
  return indent < Math.max(column, 4) && toLineEnd(text, tag.end) !== undefined
}
