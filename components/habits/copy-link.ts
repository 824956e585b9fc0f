import { copyText } from '../ui/copy-text'
import { toPageUrl } from '../ui/to-page-url'
import { say } from './say'
import { toReadableUrl } from './to-readable-url'
import { words } from './words'

/** Copies the address of a place on this page. */
export function copyLink(href: string): Promise<void> {
  return copyAndSay(toReadableUrl(toPageUrl() + new URL(href).hash), words.linkCopied)
}

export function copyAndSay(text: string, done: string): Promise<void> {
  return copyText(text).then(
    () => say(done),
    () => say(words.failed),
  )
}
