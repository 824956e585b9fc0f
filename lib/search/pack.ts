// Owns how the texts lie in memory: some dozens one after another in one string. Each somewhere else, ten thousand take three
// times as long to look into.
import type { SearchedText } from './searched-text'

/** Texts one after another; `starts` are where each begins, and then where all end. None has a word over its end. */
type Strip = { whole: string; starts: Int32Array }

export type Pack = {
  posts: SearchedText[]
  texts: Strip
  /** How the titles are spoken, and the initials of that. */
  sounds: Strip
}

/** Keeps the packs of the last time: of what has changed only those around it are made again. */
export class Packer {
  #packs = new Map<SearchedText | undefined, Pack>()

  /** Takes posts in order; gives them packed, in the same order. */
  pack(posts: SearchedText[]): Pack[] {
    const packs = toGroups(posts).map((group) => {
      const known = this.#packs.get(group[0])
      return known && isSame(known.posts, group) ? known : toPack(group)
    })
    this.#packs = new Map(packs.map((pack) => [pack.posts[0], pack]))
    return packs
  }
}

// A group ends with a post of which the text has a length as one in so many has: one post more changes one group.
const ONE_IN = 64

function toGroups(posts: SearchedText[]): SearchedText[][] {
  const groups: SearchedText[][] = []
  let group: SearchedText[] = []
  for (const post of posts) {
    group.push(post)
    if (post.text.length % ONE_IN > 0) continue
    groups.push(group)
    group = []
  }
  return group.length > 0 ? [...groups, group] : groups
}

const isSame = (a: SearchedText[], b: SearchedText[]) =>
  a.length === b.length && a.every((one, index) => one === b[index])

/** Packs posts. The text of each is a part of the pack from then on, or it would be in memory twice. */
export function toPack(posts: SearchedText[]): Pack {
  const texts = toStrip(posts.map(({ text }) => text))
  for (const [index, post] of posts.entries())
    post.text = texts.whole.slice(texts.starts[index], texts.starts[index + 1])
  return {
    posts,
    texts,
    sounds: toStrip(posts.map(({ pinyin }) => `${pinyin.spoken}\n${pinyin.initials}\n`)),
  }
}

function toStrip(texts: string[]): Strip {
  const starts = new Int32Array(texts.length + 1)
  for (const [index, text] of texts.entries()) starts[index + 1] = (starts[index] ?? 0) + text.length
  return { whole: texts.join(''), starts }
}

// Of seven characters and more, V8 builds tables to leap by, which in Chinese is half as fast.
const LONGEST = 6

/** Where a word stands in the texts of a strip, which are asked for in order: the strip is gone through once. */
export class Seeker {
  readonly #strip: Strip
  readonly #word: string
  readonly #beginning: string
  #next = -1

  constructor(strip: Strip, word: string) {
    this.#strip = strip
    this.#word = word
    this.#beginning = word.slice(0, LONGEST)
  }

  /** Its first place in a text, or -1. */
  at(index: number): number {
    const { starts } = this.#strip
    const start = starts[index] ?? 0
    if (this.#next < start) this.#next = this.#seek(start)
    return this.#next < (starts[index + 1] ?? 0) ? this.#next - start : -1
  }

  #seek(start: number): number {
    const { whole } = this.#strip
    let found = whole.indexOf(this.#beginning, start)
    while (found >= 0 && !whole.startsWith(this.#word, found))
      found = whole.indexOf(this.#beginning, found + 1)
    return found < 0 ? Number.POSITIVE_INFINITY : found
  }
}
