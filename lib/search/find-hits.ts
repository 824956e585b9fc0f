// Owns which posts a search finds, and in which order: all words must be there; a title says more than a heading, a heading
// more than a tag, that more than the sound of a title, and anything more than the text. Then nearness, then age.
import type { SearchedText } from './searched-text'
import { isSpoken } from './to-pinyin'

/** `fit`: how much of the title the words are. `span`: how many characters hold them all where they are nearest. */
export type Hit = { post: SearchedText; rank: number; fit: number; span: number }

// Each is more than eight of the next, which is as many words as a query has.
const RANKS = { title: 9 ** 4, heading: 9 ** 3, tag: 9 ** 2, sound: 9, text: 1 }

/** How a word may sound to be taken for the sound of a title. */
type Sounding = 'no' | 'clear' | 'any'

/**
 * Takes posts, newest first, and folded words; gives the posts that have all of them. A word that is the
 * sound of a title counts as one in it where that is clear; with `isLoose`, for what nothing has as it is, initials do too.
 */
export function findHits(posts: SearchedText[], words: string[], isLoose = false): Hit[] {
  // The longest first: what is rare is missed soon.
  const sought = words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => ({ word, sounding: toSounding(word, isLoose) }))
  const whole = words.join(' ')
  const hits: Hit[] = []
  for (const post of posts) {
    const hit = toHit(post, sought)
    if (hit) hits.push(hit.fit > 0 && isTitled(post, whole) ? { ...hit, fit: hit.fit + 1 } : hit)
  }
  return hits
}

/** The best so many of some hits, in order. Ten thousand are not sorted for the sake of ten. */
export function takeBest(hits: Hit[], count: number): Hit[] {
  if (count * 8 > hits.length) return hits.toSorted(byWorth).slice(0, count)
  const best: Hit[] = []
  for (const hit of hits) {
    const last = best[count - 1]
    if (last && byWorth(hit, last) >= 0) continue
    // Equal ones stay in the order of time.
    const place = best.findIndex((other) => byWorth(hit, other) < 0)
    best.splice(place < 0 ? best.length : place, 0, hit)
    if (best.length > count) best.pop()
  }
  return best
}

const byWorth = (a: Hit, b: Hit) => b.rank - a.rank || b.fit - a.fit || a.span - b.span

function toHit(post: SearchedText, sought: { word: string; sounding: Sounding }[]): Hit | undefined {
  let [rank, fit] = [0, 0]
  const places: number[] = []
  for (const { word, sounding } of sought) {
    const place = post.text.indexOf(word)
    const isInTitle = place >= 0 && place < post.titleEnd
    if (isInTitle) fit += toFit(post, word, place)
    const found = isInTitle ? RANKS.title : toRank(post, word, place, sounding)
    if (found === 0) return undefined
    rank += found
    places.push(place)
  }
  const span = sought.length > 1 ? toSpan(post.text, sought, places) : 0
  return { post, rank, fit, span }
}

/** Whether a title has the words as they are typed. */
const isTitled = ({ text, titleEnd }: SearchedText, whole: string) => text.slice(0, titleEnd).includes(whole)

function toRank(post: SearchedText, word: string, place: number, sounding: Sounding): number {
  if (place >= 0 && post.headings.includes(word)) return RANKS.heading
  if (place >= 0 && post.tags.includes(word)) return RANKS.tag
  if (sounding !== 'no' && sounds(post, word, sounding)) return RANKS.sound
  return place >= 0 ? RANKS.text : 0
}

/** `shi` or `code` in a text is a word of its own; five letters and more are seldom a sound by chance. */
function toSounding(word: string, isLoose: boolean): Sounding {
  if (!/^[a-z]{2,}$/.test(word)) return 'no'
  if (isLoose) return 'any'
  return word.length > 4 ? 'clear' : 'no'
}

function sounds({ pinyin }: SearchedText, word: string, sounding: 'clear' | 'any'): boolean {
  if (sounding === 'clear') return isSpoken(pinyin, word, 2)
  return isSpoken(pinyin, word) || pinyin.initials.includes(word)
}

/** More where the word is most of the title, where it begins it, and where it is a word of its own: `go` of `Go 入门`. */
function toFit({ text, titleEnd }: SearchedText, word: string, place: number): number {
  const isWhole = !isLatin(text[place - 1]) && !isLatin(text[place + word.length])
  return word.length / titleEnd + (isWhole ? 0.25 : 0) + (place === 0 ? 0.125 : 0)
}

const isLatin = (sign: string | undefined) => sign !== undefined && /[a-z\d]/.test(sign)

// Further on a post that has them all far apart will hardly have them near.
const STEPS = 8
// Of one sentence is near enough.
const NEAR = 16

/** How far apart the words stand where they are nearest, from their first places on: the one that is last behind moves on. */
function toSpan(text: string, sought: { word: string }[], first: number[]): number {
  const places = [...first]
  let span = Number.POSITIVE_INFINITY
  for (let step = 0; step < STEPS && span > NEAR; step++) {
    let [least, most] = [0, 0]
    for (let index = 1; index < places.length; index++) {
      if ((places[index] ?? 0) < (places[least] ?? 0)) least = index
      if ((places[index] ?? 0) > (places[most] ?? 0)) most = index
    }
    const behind = places[least] ?? 0
    span = Math.min(span, (places[most] ?? 0) - behind)
    const next = text.indexOf(sought[least]?.word ?? '', behind + 1)
    if (next < 0) break
    places[least] = next
  }
  return span
}
