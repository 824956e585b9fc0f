// Owns where a bare URL ends in running text.
import { CJK_LETTER, CJK_PUNCTUATION } from './cjk'

const PREFIX = /^(?:https?:\/\/|www\.)(?=[\p{L}\p{N}])/iu
// Emphasis marks count as an end too: `**https://example.com**后文`. A single `*` or `_` is left to the URL.
const END = new RegExp(`[\\s<"]|\\*\\*|~~|${CJK_PUNCTUATION.source}`)
// An ASCII host with a dot, or localhost, and its port: what may be followed by Han at once.
const ASCII_HOST = /^(?:(?:[a-z\d_-]+\.)+[a-z\d-]+|localhost)(?::\d+)?/i
// `https://前缀` is a placeholder, `https://例子.中国` is an address.
const NAMELESS = /^https?:\/\/\P{ASCII}[^./:?#]*(?:[/:?#]|$)/iu
const TRAILING_ENTITY = /&[a-z\d]+;$/i

/**
 * Takes text that starts at a URL; gives how many of its characters are the URL, 0 where it is none.
 * GFM's rule for autolink literals, which ends at whitespace alone (cmark-gfm#83), plus the ends of Chinese text:
 * `https://a.com/路径，后文` => 19, `https://example.com查看` => 19
 */
export function urlLength(text: string): number {
  const prefix = PREFIX.exec(text)?.[0]
  if (!prefix) return 0
  const end = text.search(END)
  const url = withoutGluedHan(end < 0 ? text : text.slice(0, end), prefix.length)
  if (NAMELESS.test(url)) return 0
  const length = trimmedLength(url)
  return length > prefix.length ? length : 0
}

/** `https://example.com查看` => `https://example.com`; Han in a path, and a host such as `例子.中国`, stay. */
function withoutGluedHan(url: string, start: number): string {
  const host = ASCII_HOST.exec(url.slice(start))?.[0]
  if (!host) return url
  const next = start + host.length
  return CJK_LETTER.test(url.charAt(next)) ? url.slice(0, next) : url
}

/** Without the sentence around it: `https://a.com/).` in brackets => `https://a.com/`; `wiki/C_(language)` keeps its own. */
function trimmedLength(url: string): number {
  const surplus = { ')': count(url, ')') - count(url, '('), ']': count(url, ']') - count(url, '[') }
  let length = url.length
  for (;;) {
    const last = url.charAt(length - 1)
    if ((last === ')' || last === ']') && surplus[last] > 0) {
      surplus[last]--
      length--
    } else if (last !== '' && `?!.,:*_~'"\\`.includes(last)) length--
    else if (last === ';')
      length -= TRAILING_ENTITY.exec(url.slice(Math.max(0, length - 40), length))?.[0].length ?? 1
    else return length
  }
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1
}
