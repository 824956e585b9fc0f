// Owns how a gram is written for Pagefind: as a word that no browser cuts in two. In a page whose language is Chinese its
// script cuts a query into the words of that language, which a gram seldom is. Pure.

// The syllables of Yi are letters to everybody, of no case, and more than there are thousands of signs.
const FIRST = 0xa000
const BITS = 10

/** Each sign but for ASCII becomes three letters, so that a beginning stays one: `用p` => `ꀝ98p`, `用` => `ꀝ98` */
export function toToken(gram: string): string {
  return [...gram].map((letter) => (/^[a-z\d]$/.test(letter) ? letter : toLetters(letter))).join('')
}

function toLetters(letter: string): string {
  const code = letter.codePointAt(0) ?? 0
  const rest = (code & (2 ** BITS - 1)).toString(32).padStart(2, '0')
  return String.fromCharCode(FIRST + (code >> BITS)) + rest
}
