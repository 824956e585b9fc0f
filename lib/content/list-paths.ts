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

/** A list of posts in pages. `path` is that of its first page; `category` is there for the list of one. */
export type List = {
  path: string
  posts: Document[]
  perPage: number
  generator: Generator
  category?: Category
}

type Listed = { homePosts: Document[]; tags: Tag[]; categories: Category[]; archive: ArchiveYear[] }

/** Takes what is listed; gives every list of posts. The indexes, such as /tags/, are none. */
export function toLists({ homePosts, tags, categories, archive }: Listed, site: Site): List[] {
  const paths = toRawPaths(site)
  const toList = (path: string, posts: Document[], generator: Generator): List => ({
    path,
    posts,
    perPage: getPerPage(site, generator),
    generator,
  })
  return [
    toList(paths.home(), homePosts, 'index_generator'),
    ...tags.map(({ slug, posts }) => toList(paths.tag(slug), posts, 'tag_generator')),
    ...flattenCategories(categories).map((category) => ({
      ...toList(paths.category(category.slugs), category.posts, 'category_generator'),
      category,
    })),
    toList(
      paths.archives(),
      archive.flatMap(({ posts }) => posts),
      'archive_generator',
    ),
    ...archive.flatMap(({ year, posts, months }) => [
      toList(paths.year(year), posts, 'archive_generator'),
      ...months.map((one) => toList(paths.month(year, one.month), one.posts, 'archive_generator')),
    ]),
  ]
}

/** Takes what is listed; gives the paths of all lists. An index, such as /tags/, has one page, and so has the search. */
export function toListPaths(listed: Listed, site: Site): ListPaths {
  const { tags, categories, search } = toRawPaths(site)
  const lists = toLists(listed, site).map(({ path, posts, perPage }): [string, number] => [
    path,
    countPages(posts.length, perPage),
  ])
  return new Map([...lists, [tags(), 1], [categories(), 1], [search(), 1]])
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
