// Owns which pages of which lists come out differently after a change. Pure.
import { isDeepStrictEqual } from 'node:util'
import type { Site } from '../config/schema'
import type { Document } from '../content/document'
import type { List } from '../content/list-paths'
import { countPages } from '../content/paginate'
import { isSameLine } from './is-same-line'
import { toShape } from './to-shape'

export type ChangedLists = {
  before: List[]
  after: List[]
  /** Whether two versions of a document look the same in a list that shows more than titles. */
  isSame: (a: Document, b: Document) => boolean
  /** Years of which an archive says another count or other months. */
  changedYears: ReadonlySet<string>
}

/** Gives the raw paths of all pages, of lists that are new or gone too. */
export function toChangedListPages(changed: ChangedLists, site: Pick<Site, 'pagination_dir'>): string[] {
  const after = new Map(changed.after.map((list) => [list.path, list]))
  const before = new Map(changed.before.map((list) => [list.path, list]))
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((path) =>
    toChangedPages(before.get(path), after.get(path), changed).map((number) =>
      number === 1 ? path : `${path}${site.pagination_dir}/${number}/`,
    ),
  )
}

/** Numbers of pages, from 1. */
function toChangedPages(before: List | undefined, after: List | undefined, changed: ChangedLists): number[] {
  const count = (list: List | undefined) => (list ? countPages(list.posts.length, list.perPage) : 0)
  const pages = Array.from({ length: Math.max(count(before), count(after)) }, (_, index) => index + 1)
  if (!before || !after || count(before) !== count(after) || isHeadChanged(before, after)) return pages
  return pages.filter((number) =>
    isPageChanged(pageOf(before, number), pageOf(after, number), after, changed),
  )
}

/** What stands above the posts on every page: how many there are in all, and the categories below this one. */
function isHeadChanged(before: List, after: List): boolean {
  if (after.generator === 'index_generator') return false
  if (before.posts.length !== after.posts.length) return true
  return !isDeepStrictEqual(before.category?.children.map(toShape), after.category?.children.map(toShape))
}

function pageOf({ posts, perPage }: List, number: number): Document[] {
  return perPage === 0 ? posts : posts.slice((number - 1) * perPage, number * perPage)
}

function isPageChanged(
  before: Document[],
  after: Document[],
  { generator }: List,
  { isSame, changedYears }: ChangedLists,
): boolean {
  // An archive shows a line for each, and beside them the whole year.
  const isArchive = generator === 'archive_generator'
  const same = isArchive ? isSameLine : isSame
  if (before.length !== after.length) return true
  return after.some((post, index) => {
    const old = before[index]
    return (
      old === undefined || !same(old, post) || (isArchive && changedYears.has(post.date?.slice(0, 4) ?? ''))
    )
  })
}
