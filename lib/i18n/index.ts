// Owns which languages the site speaks; a register.
import { en } from './en'
import { toSpoken } from './language'
import type { Messages } from './messages'
import { zhCn } from './zh-cn'
import { zhTw } from './zh-tw'

const MESSAGES = { zhCn, zhTw, en }

/** The messages for a language tag. */
export function getMessages(language: string): Messages {
  return MESSAGES[toSpoken(language)]
}
