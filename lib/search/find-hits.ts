// Owns which posts a search finds: all words must be there; a title says more than a heading, a heading more than a tag,
// that more than the sound of a title, and anything more than the text.
import { type Pack, Seeker } from './pack'
import type { SearchedText } from './searched-text'
import { isSpoken } from './to-pinyin'

/** `fit`: how much of the title the words are. */
export type Hit = { post: SearchedText; rank: number; fit: number }

// Each is more than eight of the next, which is as many words as a query has.
const RANKS = { title: 9 ** 4, heading: 9 ** 3, tag: 9 ** 2, sound: 9, text: 1 }

/** How a word may sound to be taken for the sound of a title. */
type Sounding = 'no' | 'clear' | 'any'

/** A word that is looked for in a pack. */
type Sought = { word: string; sounding: Sounding; inText: Seeker; inSound: Seeker }

/**
 * Takes packed posts, newest first, and folded words; gives the posts that have all of them. A word that is the
 * sound of a title counts as one in it where that is clear; with `isLoose`, for what nothing has as it is, initials do too.
 */
export function findHits(packs: Pack[], words: string[], isLoose = false): Hit[] {
  // The longest first: what is rare is missed soon.
  const sorted = words.toSorted((a, b) => b.length - a.length)
  const whole = words.join(' ')
  const hits: Hit[] = []
  for (const pack of packs) {
    const sought = sorted.map((word) => ({
      word,
      sounding: toSounding(word, isLoose),
      inText: new Seeker(pack.texts, word),
      inSound: new Seeker(pack.sounds, word),
    }))
    // Not by `entries()`, which makes an array for each of ten thousand.
    pack.posts.forEach((post, index) => {
      const hit = toHit(post, index, sought)
      if (hit) hits.push(hit.fit > 0 && isTitled(post, whole) ? { ...hit, fit: hit.fit + 1 } : hit)
    })
  }
  return hits
}

function toHit(post: SearchedText, index: number, sought: Sought[]): Hit | undefined {
  let [rank, fit] = [0, 0]
  for (const one of sought) {
    const place = one.inText.at(index)
    const isInTitle = place >= 0 && place < post.titleEnd
    if (isInTitle) fit += toFit(post, one.word, place)
    const found = isInTitle ? RANKS.title : toRank(post, index, one, place)
    if (found === 0) return undefined
    rank += found
  }
  return { post, rank, fit }
}

/** Whether a title has the words as they are typed. */
const isTitled = ({ text, titleEnd }: SearchedText, whole: string) => text.slice(0, titleEnd).includes(whole)

function toRank(post: SearchedText, index: number, sought: Sought, place: number): number {
  if (place >= 0 && place < post.headingsEnd) return RANKS.heading
  if (place >= 0 && place < post.tagsEnd) return RANKS.tag
  if (sounds(post, index, sought)) return RANKS.sound
  return place >= 0 ? RANKS.text : 0
}

/** Whether a word can be how something is spoken. */
export const isSound = (word: string): boolean => /^[a-z]{2,}$/.test(word)

/** `shi` or `code` in a text is a word of its own; five letters and more are seldom a sound by chance. */
function toSounding(word: string, isLoose: boolean): Sounding {
  if (!isSound(word)) return 'no'
  if (isLoose) return 'any'
  return word.length > 4 ? 'clear' : 'no'
}

function sounds({ pinyin }: SearchedText, index: number, { word, sounding, inSound }: Sought): boolean {
  if (sounding === 'no' || inSound.at(index) < 0) return false
  return (
    isSpoken(pinyin, word, sounding === 'clear' ? 2 : 1) ||
    (sounding === 'any' && pinyin.initials.includes(word))
  )
}

/** More where the word is most of the title, where it begins it, and where it is a word of its own: `go` of `Go 入门`. */
function toFit({ text, titleEnd }: SearchedText, word: string, place: number): number {
  const isWhole = !isLatin(text[place - 1]) && !isLatin(text[place + word.length])
  return word.length / titleEnd + (isWhole ? 0.25 : 0) + (place === 0 ? 0.125 : 0)
}

const isLatin = (sign: string | undefined) => sign !== undefined && /[a-z\d]/.test(sign)
