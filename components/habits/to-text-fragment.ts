import { percentEncode } from './percent-encode'

/** What is selected, and the text of its first block before it and of its last block after it. */
export type Selected = { before: string; text: string; after: string; isRepeated: boolean }

// So much is named whole; of more, its beginning and its end.
const WHOLE = 40
const EDGE = 10

/**
 * The text directive of a selection: `:~:text=有一段文字`, or `:~:text=begin,end` of a long one. A browser finds whole
 * words only, so half a word at either side is completed. https://wicg.github.io/scroll-to-text-fragment/
 */
export function toTextFragment({ before, text, after, isRepeated }: Selected, language: string): string {
  const { start, whole, end } = completeWords(before, text, after, language)
  const prefix = isRepeated ? takeWords(start.trim(), language, EDGE, 'end') : ''
  const suffix = isRepeated ? takeWords(end.trim(), language, EDGE, 'start') : ''
  const isShort = whole.length <= WHOLE && !whole.includes('\n')
  const named = isShort
    ? [encode(whole)]
    : [takeWords(whole, language, EDGE, 'start'), takeWords(whole, language, EDGE, 'end')].map(encode)
  const parts = [prefix && `${encode(prefix)}-`, ...named, suffix && `-${encode(suffix)}`]
  return `:~:text=${parts.filter(Boolean).join(',')}`
}

type Completed = { start: string; whole: string; end: string }

function completeWords(before: string, text: string, after: string, language: string): Completed {
  const trimmed = text.trim()
  const leading = text.length - text.trimStart().length
  const trailing = text.length - text.trimEnd().length
  const start = before + text.slice(0, leading)
  const end = (trailing > 0 ? text.slice(-trailing) : '') + after
  const [head = trimmed] = trimmed.split('\n')
  const tail = trimmed.split('\n').at(-1) ?? trimmed
  const begins = toEdges(start + head, language).findLast((edge) => edge <= start.length) ?? start.length
  const whole = tail + end
  const ends = toEdges(whole, language).find((edge) => edge >= tail.length) ?? tail.length
  return {
    start: start.slice(0, begins),
    whole: start.slice(begins) + trimmed + whole.slice(tail.length, ends),
    end: whole.slice(ends),
  }
}

/** Where a word begins or ends: [0, 2, 3] of 中文。 Firefox before 125 knows no words: there each character is one. */
function toEdges(text: string, language: string): number[] {
  const words = Intl.Segmenter
    ? new Intl.Segmenter(language, { granularity: 'word' }).segment(text)
    : text.matchAll(/./gsu)
  return [...words].map(({ index }) => index).concat(text.length)
}

/** The first or last words of a block, until there are so many characters. */
function takeWords(text: string, language: string, least: number, side: 'start' | 'end'): string {
  const lines = text.split('\n').filter((line) => line.trim())
  const line = (side === 'start' ? lines[0] : lines.at(-1))?.trim() ?? ''
  const edges = toEdges(line, language)
  if (side === 'start')
    return line.slice(
      0,
      edges.find((edge) => edge >= least),
    )
  return line.slice(edges.findLast((edge) => edge <= line.length - least) ?? 0)
}

/** Letters and figures stay; all else could end the directive, or the link in somebody's mail. */
const encode = (text: string) => text.replace(/[^\p{L}\p{N}\p{M}]+/gu, percentEncode)
