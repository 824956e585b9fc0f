// Owns where a title may break: after punctuation and between phrases, never inside one.
import { loadDefaultSimplifiedChineseParser, loadDefaultTraditionalChineseParser } from 'budoux'
import { isTraditional } from '../i18n/language'

const parsers = {
  simplified: loadDefaultSimplifiedChineseParser(),
  traditional: loadDefaultTraditionalChineseParser(),
}

// A line never begins with these: they belong to the word before. 你|的|书 => 你的|书
const LEANS_BACK = /^[的地得了着过吗呢吧啊们里上中下么裡著過嗎們麼\p{Pe}\p{Pf}，。、：；！？…—·～,.:;!?%]/u
// A phrase of one character leans on the next: 从|三百 => 从三百. So does an opening bracket.
const LEANS_ON = /(?:^\p{Script=Han}|[\p{Ps}\p{Pi}])$/u
// Neither a space nor of a script that breaks anywhere.
const FOREIGN = '[!-~\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}\\p{M}\\p{N}]'
const ENDS_FOREIGN = new RegExp(`${FOREIGN}$`, 'u')
const BEGINS_FOREIGN = new RegExp(`^${FOREIGN}`, 'u')

/**
 * Takes a title in Chinese; gives it in pieces that should not be broken, which joined are the title again.
 * Titles of other scripts are one piece: their spaces do the work.
 */
export function toPhrases(title: string, language: string): string[] {
  if (!/\p{Script=Han}/u.test(title) || /^(ja|ko)/i.test(language)) return [title]
  const parser = isTraditional(language) ? parsers.traditional : parsers.simplified
  const phrases: string[] = []
  for (const piece of parser.parse(title)) {
    const last = phrases.at(-1)
    if (last !== undefined && isJoined(last, piece)) phrases[phrases.length - 1] = last + piece
    else phrases.push(piece)
  }
  return phrases
}

function isJoined(before: string, after: string): boolean {
  if (LEANS_BACK.test(after) || LEANS_ON.test(before)) return true
  // The parser cuts foreign words: I|P, Node.|js, C+|+, 3|.14.
  return ENDS_FOREIGN.test(before) && BEGINS_FOREIGN.test(after)
}
