// Owns where the lines of a card end: between phrases, so that the lines are of one length; in a phrase only where one is
// longer than a line.
import { loadDefaultJapaneseParser } from 'budoux'
import { toPhrases } from '../typography/to-phrases'
import type { Letter } from './shape-text'
import { toWidth, trimLine } from './trim-line'

const japanese = loadDefaultJapaneseParser()

/** Takes the letters of a title; gives them in pieces that should not be broken. */
export function toPieces(letters: Letter[], language: string): Letter[][] {
  const title = letters.map(({ text }) => text).join('')
  const isJapanese = /\p{sc=Hiragana}/u.test(title)
  const phrases = isJapanese ? japanese.parse(title) : toPhrases(title, language)
  const words = phrases.flatMap((phrase) => phrase.split(/(?<= )/))
  const ends = new Set<number>()
  let length = 0
  for (const word of words) {
    length += word.length
    ends.add(length)
  }
  const pieces: Letter[][] = [[]]
  let at = 0
  for (const letter of letters) {
    pieces.at(-1)?.push(letter)
    at += letter.text.length
    if (ends.has(at)) pieces.push([])
  }
  return pieces.filter((piece) => piece.length > 0)
}

// A line begins with none of the first and ends with none of the second.
const NO_START = /^[\p{Pe}\p{Pf}，。、：；！？…—·～,.:;!?%ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ]/u
const NO_END = /[\p{Ps}\p{Pi}]$/u

/** A piece that is longer than a line falls into its letters; words of Latin stay whole as long as they can. */
function toFitting(piece: Letter[], width: number): Letter[][] {
  if (toWidth(piece) <= width) return [piece]
  const parts: Letter[][] = []
  for (const letter of piece) {
    const last = parts.at(-1)
    const before = last?.at(-1)
    const isJoined =
      before && (NO_START.test(letter.text) || NO_END.test(before.text) || isInWord(before, letter))
    const isRoom = last && toWidth(last) + letter.width <= width
    if (isJoined && isRoom) last.push(letter)
    else parts.push([letter])
  }
  return parts
}

const WORD = /^[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{N}\p{M}'’-]/u
const isInWord = (a: Letter, b: Letter) => WORD.test(a.text) && WORD.test(b.text)

/** The fewest lines of at most `width` em, about as long as each other, ended after a mark rather than elsewhere. */
export function breakLines(pieces: Letter[][], width: number, language: string): Letter[][] {
  const fitting = pieces.flatMap((piece) => toFitting(piece, width))
  const length = toWidth(fitting.flat())
  // For each number of pieces that stand already: the best lines of them, for each number of lines.
  const best: Map<number, Broken>[] = fitting.map(() => new Map())
  best.unshift(new Map([[0, { cost: 0, lines: [] }]]))
  const fewest = fillLines(pieces, width, language).length
  const target = length / fewest
  for (const [start, known] of best.entries()) {
    const line: Letter[] = []
    for (let end = start; end < fitting.length; end++) {
      line.push(...(fitting[end] ?? []))
      const trimmed = trimLine(line, language)
      const isLong = toWidth(trimmed) > width
      if (isLong && end > start) break
      const isLast = end === fitting.length - 1
      const cost =
        ((toWidth(trimmed) - target) / width) ** 2 + (isLast || ENDS_WELL.test(toText(trimmed)) ? 0 : 0.03)
      for (const [count, before] of known) {
        const after = best[end + 1]
        const total = before.cost + cost
        if (!after || total >= (after.get(count + 1)?.cost ?? Number.POSITIVE_INFINITY)) continue
        after.set(count + 1, { cost: total, lines: [...before.lines, trimmed] })
      }
    }
  }
  return best.at(-1)?.get(fewest)?.lines ?? []
}

type Broken = { cost: number; lines: Letter[][] }

const ENDS_WELL = /[，。、：；！？…—,.:;!?\p{Pe}\p{Pf}]$/u
const toText = (letters: Letter[]) => letters.map(({ text }) => text).join('')

/** Lines of at most `width` em, each as full as it can be. */
export function fillLines(pieces: Letter[][], width: number, language: string): Letter[][] {
  const lines: Letter[][] = []
  for (const piece of pieces.flatMap((one) => toFitting(one, width))) {
    const last = lines.at(-1)
    if (last && toWidth(trimLine([...last, ...piece], language)) <= width) last.push(...piece)
    else lines.push([...piece])
  }
  return lines.map((line) => trimLine(line, language))
}
