// Owns which paths the site has, for the server, which must tell a page from another spelling of it.
import { splitPage } from '../urls'
import { getArchivePosts, getCategory, getDocument, getStore, getTag } from './store'

/** Whether a page stands at the raw path below `root` (no slash at the start): an article, a page or a list. */
export function hasPath(raw: string): boolean {
  if (raw === '' || getDocument(raw)) return true
  if (!raw.endsWith('/')) return false
  const { segments, page } = splitPage(['', ...raw.slice(0, -1).split('/')])
  const [, first, ...rest] = segments
  if (first === undefined) return page > 1 && getStore().posts.length > 0
  return LISTS.get(first)?.(rest) ?? false
}

const isTag = ([slug, ...rest]: string[]) =>
  slug === undefined || (rest.length === 0 && getTag(slug) !== undefined)
const isCategory = (slugs: string[]) => slugs.length === 0 || getCategory(slugs) !== undefined
const isArchive = ([year, month, ...rest]: string[]) =>
  rest.length === 0 && getArchivePosts(year, month) !== undefined

// A map, not an object: `/constructor/` and `/__proto__/` are asked for as well.
const LISTS = new Map([
  ['tags', isTag],
  ['categories', isCategory],
  ['archives', isArchive],
])
