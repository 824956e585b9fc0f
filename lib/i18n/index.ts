// Owns which languages the site speaks; a register.
import { en } from './en'
import { isTraditional } from './is-traditional'
import type { Messages } from './messages'
import { zhCn } from './zh-cn'
import { zhTw } from './zh-tw'

/** The messages for a language tag: Traditional for Taiwan, Hong Kong, Macau and Hant, Simplified for other Chinese, else English. */
export function getMessages(language: string): Messages {
  if (!/^zh\b/i.test(language.replaceAll('_', '-'))) return en
  return isTraditional(language) ? zhTw : zhCn
}
