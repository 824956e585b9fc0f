// Owns how long a text is: Chinese is counted by characters, other scripts by words.
import type { Facts } from './article'
import { CJK_LETTER } from './cjk'

const CJK_LETTERS = new RegExp(CJK_LETTER.source, 'gu')
// `don't`, `Node.js` and `3.14` are one word each.
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’._-][\p{L}\p{N}\p{M}]+)*/gu

/** `用 Next.js 写博客` => 4 characters and 1 word. */
export function toCount(text: string): Facts['count'] {
  const han = text.match(CJK_LETTERS)?.length ?? 0
  const words = text.replace(CJK_LETTERS, ' ').match(WORD)?.length ?? 0
  return { han, words }
}
