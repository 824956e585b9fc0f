// Owns what is shown of a text around a hit: a piece of it as the author wrote it, the words marked.
import { foldToShow } from './fold-text'

/** Text as it stands; what was searched for has `isHit`. */
export type Piece = { text: string; isHit?: true }

// In units of the text: two lines of a phone, one and a half on a desk.
const LENGTH = 110
const BEFORE = 28
// Blocks are lines of the text; Chinese sets no space after its full stop.
const AFTER_MARK = /([\u3001-\u303f\uff01-\uff5e”’…])\s+/g
// A word of Latin letters is not cut in two, one of more letters than these is.
const LONGEST_WORD = 20

/** Takes a text of one line and folded words; gives it whole in pieces. */
export function markWords(text: string, words: string[]): Piece[] {
  const { folded, toRange } = foldToShow(text)
  const hits = words.flatMap((word) => toRanges(folded, word))
  const ranges = join(hits.map(([from, to]) => toRange(from, to)))
  const pieces: Piece[] = []
  let end = 0
  for (const [from, to] of ranges) {
    if (from > end) pieces.push({ text: text.slice(end, from) })
    pieces.push({ text: text.slice(from, to), isHit: true })
    end = to
  }
  return end < text.length ? [...pieces, { text: text.slice(end) }] : pieces
}

/** Takes a text, its folded form, and where in that the hit is; gives what stands around it, in pieces. */
export function cutExcerpt(text: string, folded: string, at: number, words: string[]): Piece[] {
  const hit = toPlace(text, folded, at)
  const start = toStart(text, hit)
  const end = toEnd(text, start + LENGTH)
  const part = text.slice(start, end).replace(AFTER_MARK, '$1').replace(/\s+/g, ' ').trim()
  const whole = `${start > 0 ? '…' : ''}${part}${end < text.length ? '…' : ''}`
  return markWords(whole, words)
}

/** Most texts fold character for character. */
function toPlace(text: string, folded: string, at: number): number {
  return text.length === folded.length ? at : foldToShow(text).toRange(at, at + 1)[0]
}

/** After the end of a sentence or clause a little before the hit, where there is one. */
function toStart(text: string, hit: number): number {
  const earliest = Math.max(0, hit - BEFORE)
  if (earliest === 0) return 0
  const before = text.slice(earliest, hit)
  const sentence = before.search(/[。！？!?\n；;](?=[^。！？!?\n；;]*$)/)
  if (sentence >= 0) return earliest + sentence + 1
  return earliest + (/^(?:[a-z\d]{1,20}(?![a-z\d])|[\udc00-\udfff])/i.exec(before)?.[0].length ?? 0)
}

function toEnd(text: string, end: number): number {
  if (end >= text.length) return text.length
  const word = /[a-z\d]+$/i.exec(text.slice(end - LONGEST_WORD, end))?.[0].length ?? 0
  const isCut = word > 0 && word < LONGEST_WORD && /^[a-z\d]/i.test(text.slice(end, end + 1))
  const isPair = /[\ud800-\udbff]/.test(text.charAt(end - 1))
  return isCut ? end - word : end - Number(isPair)
}

type Range = [from: number, to: number]

function toRanges(text: string, word: string): Range[] {
  const ranges: Range[] = []
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
    ranges.push([at, at + word.length])
  return ranges
}

/** Those that overlap or touch are one. */
function join(ranges: Range[]): Range[] {
  const joined: Range[] = []
  for (const [from, to] of ranges.toSorted(([a], [b]) => a - b)) {
    const last = joined.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else joined.push([from, to])
  }
  return joined
}
