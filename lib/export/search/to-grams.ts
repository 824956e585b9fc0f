// Owns into which words a text is cut for Pagefind, which finds whole words and their beginnings alone: so short that any
// part of a text is made of some of them. Pure; the pages of an export cut what is asked for in the same way.

// Of scripts with thousands of signs two say enough, of the others it takes three.
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const RUNS = /[\p{L}\p{N}]+/gu

/**
 * Takes a folded text; gives its grams, each once. Signs and spaces are passed over: `用 page` => 用p, pag, age; and for what
 * is shorter than a gram 用, p, pa …
 */
export function toGrams(text: string): string[] {
  const letters = toLetters(text)
  const grams = new Set(letters)
  for (const at of letters.keys()) grams.add(toGram(letters, at)).add(letters.slice(at, at + 2).join(''))
  return [...grams]
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

/** Whether the gram of a query says something that no other one of it says: at the end there are shorter ones. */
function isWhole(gram: string, letters: string[], at: number): boolean {
  const isAtEnd = at + [...gram].length === letters.length
  if (!isAtEnd || at === 0) return true
  const length = [...gram].length
  if (length === 1) return false
  // `pa` at the end of `用pa` is in no other gram; that of `apa` is.
  return WIDE.test(gram) || length === 3 || WIDE.test(letters[at - 1] ?? '')
}
