// Owns reading the addresses of a site as it was before: from its sitemap, or from the folder that Hexo generated.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { decodeEntities } from '../content/decode-entities'
import { decodePath } from '../decode-path'
import { toBelowRoot } from '../urls'

/**
 * Takes a sitemap's file or a folder; gives raw paths below `root`, without a slash at the start, NFC. Of a folder every
 * .html file counts; a sitemap's index leads to the sitemaps beside it. Undefined where there is neither. Throws what
 * the disk throws.
 */
export function readAddresses(place: string, root: string): string[] | undefined {
  const stat = statSync(place, { throwIfNoEntry: false })
  if (!stat) return undefined
  const paths = stat.isDirectory() ? readHtmlFiles(place) : readSitemap(place, root, new Set())
  return paths.map((raw) => raw.normalize('NFC'))
}

function readHtmlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.html?$/i.test(entry.name))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
}

const LOC = /<loc>\s*(?:<!\[CDATA\[)?\s*(.*?)\s*(?:\]\]>)?\s*<\/loc>/gs

function readSitemap(file: string, root: string, seen: Set<string>): string[] {
  seen.add(file)
  const xml = readFileSync(file, 'utf8')
  const pathnames = [...xml.matchAll(LOC)].map(([, loc = '']) => toPathname(decodeEntities(loc)))
  if (!/<sitemapindex\b/.test(xml)) {
    return pathnames.map((one) => decodePath(toBelowRoot(one, root) ?? one.slice(1)))
  }
  return pathnames
    .map((one) => path.join(path.dirname(file), decodePath(one.slice(one.lastIndexOf('/') + 1))))
    .filter((beside) => !seen.has(beside) && existsSync(beside))
    .flatMap((beside) => readSitemap(beside, root, seen))
}

/** Only the path is compared: the host may be another, and a sitemap by hand may have none. */
function toPathname(loc: string): string {
  const [, pathname = ''] = /^(?:[a-z]+:\/\/[^/?#]*)?([^?#]*)/i.exec(loc) ?? []
  return pathname.startsWith('/') ? pathname : `/${pathname}`
}
