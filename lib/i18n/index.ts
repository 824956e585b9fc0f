// Owns which languages the site speaks; a register.
import { en } from './en'
import type { Messages } from './messages'
import { zhCn } from './zh-cn'
import { zhTw } from './zh-tw'

/** The messages for a language tag: Traditional for Taiwan, Hong Kong and Hant, Simplified for other Chinese, else English. */
export function getMessages(language: string): Messages {
  const tag = language.toLowerCase().replaceAll('_', '-')
  if (!tag.startsWith('zh')) return en
  return /hant|tw|hk|mo/.test(tag) ? zhTw : zhCn
}
