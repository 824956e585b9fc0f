// Owns which paths the site has, for the server, which must tell a page from another spelling of it.
import { getSite } from '../config/site'
import { splitPage } from '../urls'
import type { Document } from './document'
import { type Generator, getPerPage } from './get-per-page'
import { countPages } from './paginate'
import { getArchivePosts, getCategory, getDocument, getStore, getTag } from './store'

/** Whether a page stands at the raw path below `root` (no slash at the start): an article, a page or a page of a list. */
export function hasPath(raw: string): boolean {
  if (raw === '' || getDocument(raw)) return true
  if (!raw.endsWith('/')) return false
  const { segments, page } = splitPage(['', ...raw.slice(0, -1).split('/')])
  const [, name, ...rest] = segments
  const list = LISTS.get(name)
  const posts = list?.getPosts(rest)
  // The first page of the home list is '', which is answered above.
  if (!list || !posts || (name === undefined && page === 1)) return false
  return page <= countPages(posts.length, getPerPage(getSite(), list.generator))
}

type List = { generator: Generator; getPosts: (segments: string[]) => Document[] | undefined }

// Undefined: no such list. An index, such as /tags/, lists no posts and has one page.
const home: List['getPosts'] = () => getStore().homePosts
const tag: List['getPosts'] = ([slug, ...rest]) =>
  slug === undefined ? [] : rest.length === 0 ? getTag(slug)?.posts : undefined
const category: List['getPosts'] = (slugs) => (slugs.length === 0 ? [] : getCategory(slugs)?.posts)
const archive: List['getPosts'] = ([year, month, ...rest]) =>
  rest.length === 0 ? getArchivePosts(year, month) : undefined

// By the first segment; the home list has none. A map, not an object: `/constructor/` is asked for as well.
const LISTS = new Map<string | undefined, List>([
  [undefined, { generator: 'index_generator', getPosts: home }],
  ['tags', { generator: 'tag_generator', getPosts: tag }],
  ['categories', { generator: 'category_generator', getPosts: category }],
  ['archives', { generator: 'archive_generator', getPosts: archive }],
])
