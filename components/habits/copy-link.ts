import { copyText } from '../ui/copy-text'
import { say } from './say'
import { toReadableUrl } from './to-readable-url'
import { words } from './words'

/** Copies the address of a place on this page, without what follows `?`: that says where a reader came from. */
export function copyLink(href: string): Promise<void> {
  return copyAndSay(toReadableUrl(toPageUrl() + new URL(href).hash), words.linkCopied)
}

export const toPageUrl = () => location.origin + location.pathname

export function copyAndSay(text: string, done: string): Promise<void> {
  return copyText(text).then(
    () => say(done),
    () => say(words.failed),
  )
}
