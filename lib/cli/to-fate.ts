// Owns what an author is told of an article that a command has just put in its place: where readers find it, or why not.
import type { Site } from '../config/schema'
import { readDocument } from '../content/read-document'
import { isVisible } from '../content/visibility'
import { getMessages } from '../i18n'
import type { Place } from '../scaffold/place-new'
import { toWritten } from '../scaffold/to-written'
import { toAbsolute, toUrls } from '../urls'

/** Takes an article's place and text, and the time in milliseconds; gives its full address, or one line of words. */
export function toFate({ source, file }: Place, text: string, site: Site, now: number): string {
  const { fate } = getMessages(site.language)
  const { document } = readDocument({ source, text, site })
  if (document?.kind === 'draft') return fate.draft(file.replace(/^_drafts\//, ''))
  if (!document?.published) return fate.unpublished
  const isShown = isVisible(document, { ...site, isDesk: false, now: now / 1000 })
  if (!isShown) return fate.future(toWritten(document.date ?? ''))
  return toAbsolute(site, toUrls(site).document(document.permalink))
}
