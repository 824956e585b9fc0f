// Owns what is shown of a post that the search of an export has found, and whether it has the words at all. Pure, and small:
// it is loaded with the first search.
import type { Piece } from '../../search/cut-excerpt'
import { foldText } from './fold'
import type { SearchEntry } from './search-entry'

export type Found = {
  title: string
  /** With the section of the hit after `#`, where it is in one. */
  url: string
  date?: string
  section?: string
  titlePieces: Piece[]
  excerpt: Piece[]
  /** How many of the words the title has. */
  inTitle: number
}

const BEFORE = 28
const LENGTH = 110

/** Takes a post and folded words; undefined where it lacks one of them: Pagefind knows only parts of them. */
export function findInEntry(
  { title, url, date, words: tags, sections }: SearchEntry,
  words: string[],
): Found | undefined {
  const foldedTitle = foldText(title)
  const texts = sections.map(({ heading, text }) => foldText(`${heading}\n${text}`))
  const all = [foldedTitle, foldText(tags.join('\n')), ...texts].join('\n')
  if (!words.every((word) => all.includes(word))) return undefined
  const inTitle = words.filter((word) => foldedTitle.includes(word)).length
  const counts = texts.map((text) => words.filter((word) => text.includes(word)).length)
  const most = Math.max(0, ...counts)
  const { id = '', heading = '', text = '' } = sections[Math.max(0, counts.indexOf(most))] ?? {}
  const isInSection = id !== '' && most > 0 && inTitle < words.length
  return {
    title,
    url: isInSection ? `${url}#${id}` : url,
    ...(date ? { date } : {}),
    ...(isInSection && heading ? { section: heading } : {}),
    titlePieces: markWords(title, words),
    excerpt: cutExcerpt(text, words),
    inTitle,
  }
}

function cutExcerpt(text: string, words: string[]): Piece[] {
  const { folded, places } = foldByLetter(text)
  const hits = words.map((word) => folded.indexOf(word)).filter((at) => at >= 0)
  const hit = hits.length > 0 ? (places[Math.min(...hits)] ?? 0) : 0
  const start = hit > BEFORE ? toStart(text, hit) : 0
  const end = start + LENGTH
  const part = text.slice(start, end).replace(/\s+/g, ' ').trim()
  return markWords(`${start > 0 ? '…' : ''}${part}${end < text.length ? '…' : ''}`, words)
}

/** After the end of a sentence or a line a little before the hit, where there is one. */
function toStart(text: string, hit: number): number {
  const from = hit - BEFORE
  const before = text.slice(from, hit)
  const end = Math.max(...['。', '！', '？', '；', '\n'].map((sign) => before.lastIndexOf(sign)))
  return end < 0 ? from : from + end + 1
}

function markWords(text: string, words: string[]): Piece[] {
  const { folded, places } = foldByLetter(text)
  const isMarked = Array<boolean>(text.length).fill(false)
  for (const word of words)
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length))
      isMarked.fill(true, places[at], places[at + word.length])
  const pieces: Piece[] = []
  for (const [at, unit] of text.split('').entries()) {
    const last = pieces.at(-1)
    if (last && Boolean(last.isHit) === isMarked[at]) last.text += unit
    else pieces.push(isMarked[at] ? { text: unit, isHit: true } : { text: unit })
  }
  return pieces
}

/** A folded text, and for each place in it, the end too, that in the text: `㎏` is of one place and folds to two letters. */
function foldByLetter(text: string): { folded: string; places: number[] } {
  let folded = ''
  const places: number[] = []
  let at = 0
  for (const letter of text) {
    const one = foldText(letter)
    folded += one
    places.push(...Array<number>(one.length).fill(at))
    at += letter.length
  }
  return { folded, places: [...places, at] }
}
