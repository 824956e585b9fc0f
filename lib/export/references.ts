// Owns which addresses of the site a text names: what an export must hold, and what its check looks for. Pure.
import { decodeEntities } from '../content/decode-entities'
import { decodePath } from '../decode-path'
import { toBelowRoot } from '../urls'

/** Where a text stands, and of which site: `at` is its full address, `root` the base path with slashes at both ends. */
export type Standpoint = { at: string; root: string }

/** A raw path below the root, and the address to ask for, which keeps its query. */
export type Reference = { raw: string; address: string }

const ATTRIBUTE = /\s(?:href|src|poster|data|data-src)=(?:"([^"]*)"|'([^']*)')/gi
const SOURCE_SET = /\s(?:srcset|imagesrcset)=(?:"([^"]*)"|'([^']*)')/gi
const STYLE_URL = /\burl\(\s*["']?([^"')\s]+)/gi
// Of meta elements, XML, JSON and text, which name addresses in full.
const FULL = /https?:\/\/[^\s"'<>\\)\]}，。）]+/g

/** Takes a page, a feed, a style sheet or plain text; gives every address of the same site in it, once each. */
export function findReferences(text: string, { at, root }: Standpoint): Reference[] {
  const found = new Map<string, Reference>()
  const { host } = new URL(at)
  for (const named of listNamed(text)) {
    const written = decodeEntities(named).trim()
    const url = URL.canParse(written, at) ? new URL(written, at) : undefined
    if (url?.host !== host || !/^https?:$/.test(url.protocol)) continue
    const below = toBelowRoot(url.pathname, root)
    if (below === undefined) continue
    const address = url.pathname + url.search
    found.set(address, { address, raw: decodePath(below).normalize('NFC') })
  }
  return [...found.values()]
}

function* listNamed(text: string): Iterable<string> {
  for (const pattern of [ATTRIBUTE, STYLE_URL, FULL])
    for (const [whole, ...groups] of text.matchAll(pattern))
      yield groups.find((one) => one !== undefined) ?? whole
  for (const [, quoted, single] of text.matchAll(SOURCE_SET))
    for (const candidate of (quoted ?? single ?? '').split(/,\s+/))
      yield candidate.trim().split(/\s/)[0] ?? ''
}
