// Owns how one `{% name args %}` is written, and which of them in a text can be tags at all. Where they may stand
// (not in code, not in a comment) is for the Markdown parser to say: see tag-syntax.ts.

/** One `{% ... %}` of a text. */
export type SourceTag = {
  /** Offsets in the text: of `{%`, and of what follows `%}`. */
  start: number
  end: number
  /** `note`, also of its end tag. */
  name: string
  args: string
  isEnd: boolean
  /** The next end tag of that name, for one that is none itself. */
  closer?: SourceTag
  /** The nearest tag of that name before it, for an end tag. */
  opener?: SourceTag
}

// Nunjucks', Liquid's and Jinja's own words: in a post they are prose about templates.
const CONTROL = new Set(
  `if elif elseif elsif else unless for each set block extends include import from macro call filter switch case
  default with asyncEach asyncAll ifAsync do end break continue assign capture increment decrement cycle verbatim
  autoescape load`.split(/\s+/),
)
const CONTROL_ENDS = new Set([...CONTROL].map((word) => `end${word}`).concat('endall'))

// Volantis: `{% folding, 题 %}`, `{% gallery::::one %}`.
const HEAD = /\{%-?[ \t]*([a-z]\w*(?:-\w+)*)(?=\s|-?%\}|,|::)/iy
// A quote opens where a word does: `"a %}"`, `title="a"`, but not the one of `don't`.
const BEFORE_QUOTE = /[\s,=:(]/
const SPACE = /[ \t\n\r\u00a0]/

/**
 * Takes a text; gives every possible tag by the offset of its `{%`. An end tag that nothing opened is none, unless the
 * text is only part of one.
 */
export function scanTags(text: string, { isPart = false } = {}): Map<number, SourceTag> {
  const tags = new Map<number, SourceTag>()
  const opened = new Set<string>()
  for (let at = text.indexOf('{%'); at >= 0; at = text.indexOf('{%', at + 2)) {
    const tag = scanTag(text, at)
    if (!tag || (tag.isEnd && !isPart && !opened.has(tag.name))) continue
    tags.set(at, tag)
    if (!tag.isEnd) opened.add(tag.name)
  }
  const closers = new Map<string, SourceTag>()
  for (const tag of [...tags.values()].reverse()) {
    if (tag.isEnd) {
      closers.set(tag.name, tag)
      continue
    }
    tag.closer = closers.get(tag.name)
    if (tag.closer) tag.closer.opener ??= tag
  }
  return tags
}

/** The tag at an offset, or undefined: no `%}` before the next `{%` or blank line, no name, or a control word. */
export function scanTag(text: string, start: number): SourceTag | undefined {
  HEAD.lastIndex = start
  const [head, word] = HEAD.exec(text) ?? []
  if (!head || !word || CONTROL.has(word) || CONTROL_ENDS.has(word)) return undefined
  const from = start + head.length
  const close = findClose(text, from, true) ?? findClose(text, from, false)
  if (close === undefined) return undefined
  const isEnd = word.startsWith('end')
  const args = text.slice(from, close).replace(/-$/, '').trim()
  return { start, end: close + 2, name: isEnd ? word.slice(3) : word, args, isEnd }
}

/** A quote without its partner is a letter like any other, which the second try without quotes takes care of. */
function findClose(text: string, from: number, heedsQuotes: boolean): number | undefined {
  for (let at = from; at < text.length; at++) {
    const character = text.charAt(at)
    if (text.startsWith('%}', at)) return at
    if (
      text.startsWith('{%', at) ||
      (character === '\n' && /^\n[ \t]*(?:\n|$)/.test(text.slice(at, at + 40)))
    ) {
      return undefined
    }
    if (!heedsQuotes || !opensQuote(text, at)) continue
    const end = findQuoteEnd(text, at)
    if (end === undefined) return undefined
    at = end
  }
  return undefined
}

function opensQuote(text: string, at: number): boolean {
  const character = text.charAt(at)
  return (character === '"' || character === "'") && (at === 0 || BEFORE_QUOTE.test(text.charAt(at - 1)))
}

/** Not over a line end, and not over the beginning of another tag: the two quotes are each their own tag's. */
function findQuoteEnd(text: string, start: number): number | undefined {
  for (let at = start + 1; at < text.length && text.charAt(at) !== '\n'; at++) {
    if (text.startsWith('{%', at)) return undefined
    if (text.charAt(at) === '\\') at++
    else if (text.charAt(at) === text.charAt(start)) return at
  }
  return undefined
}

/** `a "b c" title:'d e'` => ['a', 'b c', 'title:d e']. Hexo: lib/extend/tag.ts, its NunjucksTag */
export function toWords(args: string): string[] {
  const words: string[] = []
  let word: string | undefined
  for (let at = 0; at < args.length; at++) {
    const end = opensQuote(args, at) ? findQuoteEnd(args, at) : undefined
    if (end !== undefined) {
      word = (word ?? '') + args.slice(at + 1, end).replace(/\\(["'\\])/g, '$1')
      at = end
    } else if (SPACE.test(args.charAt(at))) {
      if (word !== undefined) words.push(word)
      word = undefined
    } else word = (word ?? '') + args.charAt(at)
  }
  return word === undefined ? words : [...words, word]
}
