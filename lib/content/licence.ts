// Owns what the licence line at the end of an article says: who wrote it, where it stands, under which licence.
import type { Site } from '../config/schema'
import { decodePath } from '../decode-path'
import { toAbsolute, toUrls } from '../urls'
import type { Document } from './document'
import { toFlag, toText, toTextList } from './field-values'

export type Licence = {
  authors: string[]
  /** Full address, and the same as one reads it: not encoded. */
  href: string
  address: string
  /** `href` where the name is one of Creative Commons. */
  licence?: { name: string; href?: string }
  /** The author's own words in place of the licence's name. */
  info?: string
}

/** Who wrote a document: `author`, one or several, else the site's author. */
export function toAuthors({ author }: Pick<Document, 'author'>, site: Pick<Site, 'author'>): string[] {
  const own = toTextList(author)
  return own.length > 0 ? own : toTextList(site.author)
}

/**
 * Takes a post; gives its line, or undefined: `copyright: false`, or neither the site nor the post names a licence.
 * `copyright_author`, `copyright_url`, `copyright_info` as Butterfly has them; `license` names another, `false` none.
 */
export function toLicence(document: Document, site: Site): Licence | undefined {
  const { extra } = document
  const info = toText(extra.copyright_info)
  const own = toFlag(extra.license) === undefined ? toText(extra.license) : undefined
  const name = own ?? site.inkstone.license
  const isOff = [extra.copyright, extra.license].some((value) => toFlag(value) === false)
  if (isOff || (name === '' && info === undefined)) return undefined
  const given = toTextList(extra.copyright_author)
  const url = toText(extra.copyright_url)
  const href = url && URL.canParse(url) ? url : toAbsolute(site, toUrls(site).document(document.permalink))
  return {
    authors: given.length > 0 ? given : toAuthors(document, site),
    href,
    address: decodePath(href),
    licence: info === undefined ? { name, href: toDeed(name) } : undefined,
    info,
  }
}

/** `CC BY-SA 4.0` => https://creativecommons.org/licenses/by-sa/4.0/ ; undefined for any other name. */
function toDeed(name: string): string | undefined {
  const plain = name.toLowerCase().replace(/[\s_]+/g, '-')
  if (/^cc-?0(?:-1\.0)?$/.test(plain)) return 'https://creativecommons.org/publicdomain/zero/1.0/'
  const [, kind, version = '4.0'] =
    /^cc-(by(?:-nc)?(?:-sa|-nd)?)(?:-(\d\.\d)(?:-[a-z-]+)?)?$/.exec(plain) ?? []
  return kind && `https://creativecommons.org/licenses/${kind}/${version}/`
}
