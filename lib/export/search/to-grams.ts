// Owns into which words a text is cut for Pagefind, which finds whole words and their beginnings alone: so short that any
// part of a text is made of some of them. Pure; the pages of an export cut what is asked for in the same way.

// Of scripts with thousands of signs two say enough, of the others it takes three.
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const RUNS = /[\p{L}\p{N}]+/gu

/**
 * Takes a folded text; gives its grams, each once, in an order that compresses well. Signs and spaces are passed over:
 * `用 Pagefind` => 用p, pag, age, gef … and `pa`, for a word that is no longer than that.
 */
export function toGrams(text: string): string[] {
  const letters = toLetters(text)
  const grams = letters.map((_, at) => toGram(letters, at))
  const starts = [...text.matchAll(RUNS)].map(([run]) => [...run].slice(0, 2))
  return [...new Set([...grams, ...starts.map((start) => start.join(''))])].sort()
}

/**
 * Takes a folded word of a query; gives the grams to ask for, at most `most`, from its beginning to its end. None where
 * it has neither a letter nor a digit. Each costs a reader a file of 30 KB at most.
 */
export function toAskedGrams(word: string, most: number): string[] {
  const letters = toLetters(word)
  const whole = letters.map((_, at) => toGram(letters, at)).filter((gram, at) => isWhole(gram, letters, at))
  const last = whole.length - 1
  const count = Math.min(most, whole.length)
  const places = Array.from({ length: count }, (_, n) => Math.round((n * last) / Math.max(1, count - 1)))
  return [...new Set(places.map((at) => whole[at] ?? ''))]
}

const toLetters = (text: string) => [...(text.match(RUNS) ?? []).join('')]

/** What begins at a letter; shorter at the end of the text. */
function toGram(letters: string[], at: number): string {
  const [first = '', second = '', third = ''] = letters.slice(at, at + 3)
  return WIDE.test(first) || WIDE.test(second) ? first + second : first + second + third
}

/** Whether the gram of a query is one of every text with the query: its last letters may go on in the text. */
function isWhole(gram: string, letters: string[], at: number): boolean {
  const isAtEnd = at + [...gram].length === letters.length
  if (!isAtEnd || at === 0) return true
  const length = [...gram].length
  if (length === 1) return false
  // `pa` at the end of `用pa` is a beginning, which is found as well; that of `apa` is within `apa`.
  return WIDE.test(gram) || length === 3 || WIDE.test(letters[at - 1] ?? '')
}
