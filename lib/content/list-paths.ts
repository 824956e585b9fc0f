// Owns the paths of the lists: the home page, tags, categories, archives, and how many pages each has.
import type { Site } from '../config/schema'
import { splitPage, toRawPaths } from '../urls'
import { type ArchiveYear, toArchive } from './archive'
import { type Category, flattenCategories, toCategoryTree } from './category-tree'
import type { Document } from './document'
import { type Generator, getPerPage } from './get-per-page'
import { newestFirst } from './newest-first'
import { countPages } from './paginate'
import { type Tag, toTagIndex } from './tag-index'

/** The raw path of a list's first page, and how many pages it has: `tags/C/` => 2. */
export type ListPaths = ReadonlyMap<string, number>

type Lists = { homePosts: Document[]; tags: Tag[]; categories: Category[]; archive: ArchiveYear[] }

/** Takes what is listed; gives the paths of all lists. An index, such as /tags/, has one page. */
export function toListPaths({ homePosts, tags, categories, archive }: Lists, site: Site): ListPaths {
  const paths = toRawPaths(site)
  const lists = new Map<string, number>()
  const add = (path: string, posts: { length: number }, generator: Generator) =>
    lists.set(path, countPages(posts.length, getPerPage(site, generator)))
  add(paths.home(), homePosts, 'index_generator')
  lists.set(paths.tags(), 1)
  for (const { slug, posts } of tags) add(paths.tag(slug), posts, 'tag_generator')
  lists.set(paths.categories(), 1)
  for (const { slugs, posts } of flattenCategories(categories))
    add(paths.category(slugs), posts, 'category_generator')
  const dated = { length: archive.reduce((sum, { posts }) => sum + posts.length, 0) }
  add(paths.archives(), dated, 'archive_generator')
  for (const { year, posts, months } of archive) {
    add(paths.year(year), posts, 'archive_generator')
    for (const { month, posts: own } of months) add(paths.month(year, month), own, 'archive_generator')
  }
  return lists
}

/** The same for those that have no store yet: takes the posts that are published. */
export function toListPathsOf(posts: Document[], site: Site): ListPaths {
  const lists = {
    homePosts: posts.filter(({ hidden }) => !hidden),
    tags: toTagIndex(posts, site).tags,
    categories: toCategoryTree(posts, site).roots,
    archive: toArchive(posts.toSorted(newestFirst)),
  }
  return toListPaths(lists, site)
}

/** Whether a page of a list stands at a raw path: `tags/C/page/2/`. Page 1 has no number. */
export function isListPath(raw: string, lists: ListPaths, site: Pick<Site, 'pagination_dir'>): boolean {
  if (lists.has(raw)) return true
  if (!raw.endsWith('/')) return false
  const { segments, page } = splitPage(raw.slice(0, -1).split('/'), site.pagination_dir)
  const first = segments.length > 0 ? `${segments.join('/')}/` : ''
  return page > 1 && page <= (lists.get(first) ?? 0)
}
