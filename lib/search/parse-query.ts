// Owns what a query says: words that must all be there, and phrases in quotes.
import { foldText } from './fold-text'

export const MOST_CHARACTERS = 100
export const MOST_WORDS = 8

/** Folded, none twice; `isTooLong` where the query is longer than is read: `words` is empty then. */
export type Query = { words: string[]; isTooLong: boolean }

/** `Next 缓存 "app router"` => next, 缓存, app router. A quote within a word is a character like others. */
export function parseQuery(text: string): Query {
  const typed = text.trim()
  // Not even looked at: what is read below takes the square of a hostile text's length.
  if ([...typed].length > MOST_CHARACTERS) return { words: [], isTooLong: true }
  const words = [...foldText(typed).matchAll(/(?<!\S)"([^"]*[^"\s][^"]*)"(?!\S)|\S+/g)].map(
    ([word, phrase]) => (phrase ?? word).trim().replace(/\s+/g, ' '),
  )
  const all = [...new Set(words)]
  const isTooLong = all.length > MOST_WORDS
  return { words: isTooLong ? [] : all, isTooLong }
}

const HAN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu

/** What else may be meant where nothing has the words as they are: `用next.js` => 用, next.js */
export function loosenWords(words: string[]): string[] {
  return [
    ...new Set(words.flatMap((word) => word.match(HAN) ?? []).filter((word) => /[\p{L}\p{N}]/u.test(word))),
  ]
}
