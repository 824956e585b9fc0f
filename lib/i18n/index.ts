// Owns which languages the site speaks; a register.
import { en } from './en'
import type { Messages } from './messages'
import { zhCn } from './zh-cn'
import { zhTw } from './zh-tw'

/** The messages for a language tag: Traditional for Taiwan, Hong Kong, Macau and Hant, Simplified for other Chinese, else English. */
export function getMessages(language: string): Messages {
  const tag = language.toLowerCase().replaceAll('_', '-')
  if (!/^zh\b/.test(tag)) return en
  // A script that is said counts for more than a place: zh-Hans-HK.
  if (/-han[st]\b/.test(tag)) return tag.includes('-hant') ? zhTw : zhCn
  return /-(?:tw|hk|mo)\b/.test(tag) ? zhTw : zhCn
}
