// Owns the address of a card.
import type { Site } from '../config/schema'
import type { Document } from '../content/document'
import { getShortId } from '../content/get-short-id'
import { toAbsolute, toUrls } from '../urls'
import { type CardSubject, toCardFace, toCardVersion } from './card-face'

/** Pixels of a card: what those who show links ask for. */
export const CARD_SIZE = { width: 1200, height: 630 }

/**
 * Takes the site and what is shared; gives the full address of its picture, which is another when the picture is. What
 * readers do not see, such as a draft's preview, has the site's.
 */
export function toCardUrl(site: Site, subject: CardSubject): string {
  const name = toName(subject)
  if (!name) return toCardUrl(site, { kind: 'site' })
  return toAbsolute(site, toUrls(site).card(toCardVersion(toCardFace(site, subject)), name))
}

/** The same with its size, as the head of a page names it. */
export const toCardImage = (site: Site, subject: CardSubject) => ({
  url: toCardUrl(site, subject),
  ...CARD_SIZE,
})

/** The path of an article's poster: its card upright, with its beginning and a code. `id` is its short name. */
export function toPosterPath(site: Site, document: Document, id: string): string {
  const version = toCardVersion(toCardFace(site, { kind: 'document', document }))
  return toUrls(site).card(version, ['p', id, POSTER])
}

/** The last segment of a poster's name. */
export const POSTER = 'poster'

function toName(subject: CardSubject): string[] | undefined {
  switch (subject.kind) {
    case 'site':
      return ['site']
    case 'tag':
      return ['t', subject.tag.slug]
    case 'category':
      return ['c', ...subject.category.slugs]
    case 'document': {
      const id = getShortId(subject.document)
      return id === undefined ? undefined : ['p', id]
    }
  }
}
