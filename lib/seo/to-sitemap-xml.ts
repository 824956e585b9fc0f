// Owns the sitemap as XML (https://www.sitemaps.org/protocol.html): one file, or an index of several where it would be too
// long. Pure.
import type { SitemapEntry } from './get-sitemap'

/** As many addresses as one file may have. */
export const MOST_ENTRIES = 50_000

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

/** How many files the addresses need. */
export function countSitemaps(entries: number, most = MOST_ENTRIES): number {
  return Math.max(1, Math.ceil(entries / most))
}

/**
 * Takes the addresses, escaped, and where part `n`, from 1, stands; gives sitemap.xml: the addresses themselves, or the
 * index of the parts.
 */
export function toSitemapXml(
  entries: SitemapEntry[],
  toPartUrl: (n: number) => string,
  most = MOST_ENTRIES,
): string {
  const count = countSitemaps(entries.length, most)
  if (count === 1) return toUrlSet(entries)
  const parts = Array.from({ length: count }, (_, index) => ({
    url: toPartUrl(index + 1),
    lastModified: toLast(slicePart(entries, index + 1, most)),
  }))
  return `${HEAD}<sitemapindex ${NAMESPACE}>\n${parts.map((part) => toLine('sitemap', part)).join('')}</sitemapindex>\n`
}

/** Takes the number of a part; gives its file, or undefined where there is none: with one file the parts are not there. */
export function toSitemapPart(entries: SitemapEntry[], n: number, most = MOST_ENTRIES): string | undefined {
  const count = countSitemaps(entries.length, most)
  const isThere = count > 1 && Number.isInteger(n) && n >= 1 && n <= count
  return isThere ? toUrlSet(slicePart(entries, n, most)) : undefined
}

const slicePart = (entries: SitemapEntry[], n: number, most: number) =>
  entries.slice((n - 1) * most, n * most)

const toUrlSet = (entries: SitemapEntry[]) =>
  `${HEAD}<urlset ${NAMESPACE}>\n${entries.map((entry) => toLine('url', entry)).join('')}</urlset>\n`

const toLine = (name: string, { url, lastModified }: SitemapEntry) =>
  `<${name}><loc>${url}</loc>${lastModified ? `<lastmod>${lastModified}</lastmod>` : ''}</${name}>\n`

function toLast(entries: SitemapEntry[]): string | undefined {
  let last: string | undefined
  for (const { lastModified } of entries)
    if (lastModified && (!last || lastModified > last)) last = lastModified
  return last
}
