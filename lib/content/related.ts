// Owns which posts are named at the end of another as related to it: those that share tags, a category, words of the title.
import type { Document } from './document'

/**
 * How far one looks along the posts of a tag, a category or a word: mostly back in time. So a post that is published can
 * change only the next few older ones of each of its terms, be the tag on 3,000 posts: at 10,000 posts
 * NEWER for each of its terms at most, in practice one or two (lib/live/changed-around.test.ts), found in some 50 ms. One
 * that is deleted changes OLDER for each at most.
 */
const OLDER = 12
const NEWER = 3
const WEIGHTS = { tag: 3, category: 2, word: 2, pair: 1 }
/** One pair of characters is chance: 一个. */
const LEAST = 2

/** Terms of a post, each with what it weighs where two share it. */
type Terms = ReadonlyMap<string, number>

export type Relations = {
  /** The posts related to one, the nearest in subject first, then older ones, then near in time; hidden ones never. */
  pick: (post: Document, count: number) => Document[]
  /** The posts that see this one while they pick: no other's choice depends on it. */
  watchers: (post: Document) => Document[]
}

const relations = new WeakMap<Document[], Relations>()

/** Takes visible posts, newest first; gives what relates them, once for one list. Each choice is made when it is asked for. */
export function toRelated(posts: Document[]): Relations {
  const known = relations.get(posts) ?? relate(posts)
  relations.set(posts, known)
  return known
}

function relate(posts: Document[]): Relations {
  const places = new Map(posts.map((post, place) => [post, place]))
  const index = toIndex(posts)
  const gather = (post: Document, newer: number, older: number) => {
    const place = places.get(post)
    if (place === undefined) return []
    const found = [...toTerms(post).keys()].flatMap((term) =>
      toWindow(index.get(term) ?? [], place, newer, older),
    )
    return [...new Set(found)]
  }
  return {
    pick: (post, count) => {
      const own = places.get(post) ?? 0
      const ranked = gather(post, NEWER, OLDER).flatMap((place) => {
        const other = posts[place]
        if (!other || other.hidden) return []
        const score = toScore(toTerms(post), toTerms(other))
        return score < LEAST ? [] : [{ other, score, isNewer: place < own, place }]
      })
      ranked.sort(
        (a, b) =>
          b.score - a.score ||
          // By order, not by how many stand between: posts on other subjects have no say.
          Number(a.isNewer) - Number(b.isNewer) ||
          (a.isNewer ? b.place - a.place : a.place - b.place),
      )
      return ranked.slice(0, count).map(({ other }) => other)
    },
    watchers: (post) => gather(post, OLDER, NEWER).flatMap((place) => posts[place] ?? []),
  }
}

/** Where the posts of each term stand, in the order of the posts. */
function toIndex(posts: Document[]): Map<string, number[]> {
  const index = new Map<string, number[]>()
  for (const [place, post] of posts.entries()) {
    for (const term of toTerms(post).keys()) {
      const all = index.get(term)
      if (all) all.push(place)
      else index.set(term, [place])
    }
  }
  return index
}

/** Those beside a place of a rising list, without the place itself. */
function toWindow(places: number[], place: number, before: number, after: number): number[] {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? 0) < place) low = middle + 1
    else high = middle
  }
  return [...places.slice(Math.max(0, low - before), low), ...places.slice(low + 1, low + 1 + after)]
}

function toScore(a: Terms, b: Terms): number {
  let score = 0
  for (const [term, weight] of a) if (b.has(term)) score += weight
  return score
}

const known = new WeakMap<Document, Terms>()

function toTerms(post: Document): Terms {
  const terms = known.get(post) ?? readTerms(post)
  known.set(post, terms)
  return terms
}

function readTerms({ tags, categories, title }: Document): Terms {
  return new Map([
    ...tags.map((tag): [string, number] => [`#${tag}`, WEIGHTS.tag]),
    ...categories.map((path): [string, number] => [`/${path.join('\0')}`, WEIGHTS.category]),
    ...toWords(title).map((word): [string, number] => [word, isHan(word) ? WEIGHTS.pair : WEIGHTS.word]),
  ])
}

const RUN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+|[\p{L}\p{M}][\p{L}\p{M}\p{N}+#.]*/gu
const isHan = (word: string) =>
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(word)
// Words that say nothing of a subject.
const EMPTY_HAN = /[的了是在和与與我你他她它这這那有不也就都而及或把被让讓从從到对對为為之其一第]/u
const EMPTY_LATIN = new Set(
  'a an and are as at be by can do for from how i in is it my not of on or the to use using vs what why with you your'.split(
    ' ',
  ),
)

/** Han text has no spaces: pairs of its characters stand for words. `浅谈 CSS 网格` => 浅谈, css, 网格 */
function toWords(title: string): string[] {
  return [...title.normalize('NFKC').toLowerCase().matchAll(RUN)].flatMap(([run]) => {
    if (!isHan(run)) return run.length > 1 && !EMPTY_LATIN.has(run) ? [run] : []
    const signs = [...run]
    const pairs = signs.slice(1).map((sign, at) => `${signs[at]}${sign}`)
    return pairs.filter((pair) => !EMPTY_HAN.test(pair))
  })
}
