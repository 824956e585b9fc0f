// Owns what the end of an article offers to share it with.
import type { Site } from '../config/schema'
import type { Document } from '../content/document'
import { getShortId } from '../content/get-short-id'
import { toPosterPath } from '../og/to-card-url'
import { toAbsolute, toUrls } from '../urls'
import { type ShareLinks, toShareLinks } from './to-share-links'

export type Share = ShareLinks & {
  /** Paths of ours. */
  shortLink: string
  poster: string
}

/** Takes an article; gives its links, or undefined for what readers do not see, such as a preview. */
export function getShare(document: Document, site: Site): Share | undefined {
  const id = getShortId(document)
  if (id === undefined) return undefined
  const shortLink = toUrls(site).shortLink(id)
  return {
    ...toShareLinks(document.title, toAbsolute(site, shortLink)),
    shortLink,
    poster: toPosterPath(site, document, id),
  }
}
