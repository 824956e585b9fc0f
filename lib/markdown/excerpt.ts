// Owns where an excerpt is cut.

// Paragraphs are joined by a space, which Chinese does not set after a full stop.
const SPACE_AFTER_MARK = /([\u3000-\u303f\uff01-\uff5e”’…]) /gu

const LONGEST = 200
const SHORTEST = 100
const SENTENCE_END = /[。！？…!?；]["”’」』）)]*|\.(?=\s)/gu
// A Latin word, or a letter with its marks, is not cut in two; one of more than 30 letters is.
const WORD_CHARACTER = /[a-z\d\p{M}]/iu
const CUT_WORD = /[a-z\d\p{M}]{1,30}$/iu

/**
 * Takes plain text; gives at most 200 characters of it: whole sentences where they fill half of that, else as much
 * as fits and an ellipsis.
 */
export function toExcerpt(text: string): string {
  const clean = text.replace(/\s+/g, ' ').replace(SPACE_AFTER_MARK, '$1').trim()
  // Twice as many UTF-16 units hold the first 200 characters whatever they are.
  const characters = Array.from(clean.slice(0, LONGEST * 2))
  if (characters.length <= LONGEST && clean.length <= LONGEST * 2) return clean
  const head = characters.slice(0, LONGEST - 1).join('')
  const sentence = [...head.matchAll(SENTENCE_END)].at(-1)
  const end = sentence ? sentence.index + sentence[0].length : 0
  if (end >= SHORTEST) return head.slice(0, end)
  const next = characters[LONGEST - 1] ?? ''
  const whole = WORD_CHARACTER.test(next) ? head.replace(CUT_WORD, '') : head
  return `${whole.trimEnd()}…`
}
