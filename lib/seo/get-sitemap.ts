// Owns which addresses search engines are told of, and when each changed last.
import { getSite } from '../config/site'
import type { Document } from '../content/document'
import { getArchivePosts, getCategories, getStore } from '../content/store'
import type { Store } from '../content/to-store'
import { escapeXml } from '../escape-xml'
import { splitSitemapPart, toAbsolute, toUrls } from '../urls'
import { isIndexed } from './is-indexed'
import { countSitemaps, toSitemapPart, toSitemapXml } from './to-sitemap-xml'

/** An address in full, encoded and escaped, ready for XML. `lastModified` is RFC 3339. */
export type SitemapEntry = { url: string; lastModified?: string }

/** Of sitemap.xml and its parts. */
export const SITEMAP_HEADERS = { 'Content-Type': 'application/xml' }

/** The text of sitemap.xml as the content is now. */
export function getSitemapXml(): string {
  const site = getSite()
  return toSitemapXml(getSitemap(), (n) => toAbsolute(site, toUrls(site).sitemapPart(n)))
}

/** The text of part `n` of it, from 1; undefined where there is none. */
export function getSitemapPart(n: number): string | undefined {
  return toSitemapPart(getSitemap(), n)
}

const counts = new WeakMap<Store, number>()

/** Whether a part of it stands at a raw path; counted once for each version of the content. */
export function hasSitemapPart(raw: string): boolean {
  const n = splitSitemapPart(raw)
  if (n === undefined) return false
  const store = getStore()
  const count = counts.get(store) ?? countSitemaps(getSitemap().length)
  counts.set(store, count)
  return count > 1 && n <= count
}

/** Every post and page that may be indexed, and the first page of every list that has a post. */
export function getSitemap(): SitemapEntry[] {
  const site = getSite()
  const urls = toUrls(site)
  const { homePosts, posts, pages } = getStore()
  const entries = new Map<string, SitemapEntry>()
  // What stands here first wins: a page of the author's may be at /tags/ too.
  const add = (path: string, documents: Document[]) => {
    const url = escapeXml(toAbsolute(site, path))
    if (!entries.has(url)) entries.set(url, { url, lastModified: toLast(documents) })
  }
  add(urls.home(), homePosts)
  for (const one of [...posts, ...pages]) if (isIndexed(one)) add(urls.document(one.permalink), [one])
  for (const { path, listed } of getLists()) if (listed.length > 0) add(path, listed)
  return [...entries.values()]
}

function getLists(): { path: string; listed: Document[] }[] {
  const urls = toUrls(getSite())
  const { tags, archive } = getStore()
  const categories = getCategories()
  return [
    { path: urls.tags(), listed: tags.flatMap(({ posts }) => posts) },
    ...tags.map(({ slug, posts }) => ({ path: urls.tag(slug), listed: posts })),
    { path: urls.categories(), listed: categories.flatMap(({ posts }) => posts) },
    ...categories.map(({ slugs, posts }) => ({ path: urls.category(slugs), listed: posts })),
    { path: urls.archives(), listed: getArchivePosts() ?? [] },
    ...archive.flatMap(({ year, posts, months }) => [
      { path: urls.year(year), listed: posts },
      ...months.map((one) => ({ path: urls.month(year, one.month), listed: one.posts })),
    ]),
  ]
}

/** The newest date of what an address shows, by the wall clock, as lists are ordered; undefined where nothing has one. */
function toLast(documents: Document[]): string | undefined {
  let last: string | undefined
  for (const { date, updated = date } of documents) if (updated && (!last || updated > last)) last = updated
  return last
}
