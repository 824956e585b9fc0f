// Owns where in a post that was found the reader is sent: the section, and the place in it around which the excerpt is cut.
import type { SearchedText } from './searched-text'

/** `folded` is the text of the section, `at` the place in it; `isHit` is false where nothing of the query is in any section. */
export type Place = { section: number; folded: string; at: number; isHit: boolean }

// What stands within an excerpt together.
const NEAR = 80
const PLACES = 16

/** A heading with the words goes before a text with them; of the text it is where the most of them stand together first. */
export function findPlace(post: SearchedText, words: string[]): Place {
  const section = findHeading(post, words)
  if (section !== undefined) return toPlace(post, section, findIn(toSectionText(post, section), words))
  const at = findTogether(post, words)
  if (at === undefined) return { ...toPlace(post, 0, 0), isHit: false }
  const found = Math.max(
    0,
    post.starts.findLastIndex((start) => start <= at),
  )
  return toPlace(post, found, at - toTextStart(post, found))
}

function toPlace(post: SearchedText, section: number, at: number): Place {
  return { section, folded: toSectionText(post, section), at: Math.max(0, at), isHit: true }
}

const toHeadings = ({ text, titleEnd, headingsEnd }: SearchedText) =>
  text.slice(titleEnd + 1, headingsEnd).split('\n')
const toTextStart = (post: SearchedText, section: number) =>
  (post.starts[section] ?? 0) + (toHeadings(post)[section]?.length ?? 0) + 1

function toSectionText(post: SearchedText, section: number): string {
  return post.text.slice(toTextStart(post, section), (post.starts[section + 1] ?? post.text.length) - 1)
}

/** The section of which the heading has the most of the words. */
function findHeading(post: SearchedText, words: string[]): number | undefined {
  const counts = toHeadings(post).map((heading) => words.filter((word) => heading.includes(word)).length)
  const most = Math.max(...counts)
  return most > 0 ? counts.indexOf(most) : undefined
}

const findIn = (text: string, words: string[]) =>
  Math.min(...words.map((word) => text.indexOf(word)).filter((at) => at >= 0), text.length) %
  (text.length || 1)

function findTogether({ text, starts }: SearchedText, words: string[]): number | undefined {
  const places = words.flatMap((word, index) => {
    const found: { at: number; index: number }[] = []
    for (let at = text.indexOf(word, starts[0]); at >= 0; at = text.indexOf(word, at + word.length)) {
      found.push({ at, index })
      if (found.length === PLACES) break
    }
    return found
  })
  let best: { at: number; count: number; length: number } | undefined
  for (const { at } of places.sort((a, b) => a.at - b.at)) {
    const near = new Map<number, number>()
    for (const other of places)
      if (other.at >= at && other.at < at + NEAR && !near.has(other.index)) near.set(other.index, other.at)
    const now = { at, count: near.size, length: Math.max(...near.values()) - at }
    const isBetter = !best || now.count > best.count || (now.count === best.count && now.length < best.length)
    if (isBetter) best = now
  }
  return best?.at
}
