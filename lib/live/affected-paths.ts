// Owns which pages a change of the author's folder affects: the one list of what is made again, and of nothing else. Pure.
import { isDeepStrictEqual } from 'node:util'
import type { Site } from '../config/schema'
import { flattenCategories } from '../content/category-tree'
import type { Document } from '../content/document'
import { toLists } from '../content/list-paths'
import { toStoreShortIds } from '../content/short-ids'
import type { Store } from '../content/to-store'
import { countSitemaps } from '../seo/to-sitemap-xml'
import { NOT_FOUND, toRawPaths } from '../urls'
import { toAroundPaths } from './changed-around'
import { toFeedPaths } from './changed-feeds'
import { type ChangedLists, toChangedListPages } from './changed-list-pages'
import { toTranslationPaths } from './changed-translations'
import { isSameLine } from './is-same-line'
import { toShape } from './to-shape'

export type Change = {
  before: Store
  after: Store
  /** Documents of which another text or picture is shown though they are the same otherwise, by `file`. */
  redrawn: ReadonlySet<string>
}

// The page for what is not there names them.
const NOT_FOUND_POSTS = 5

/**
 * Takes two stores, in which a document that has not changed is the same object; gives the raw paths of all pages that
 * would come out differently, those that are gone included, or `all` where something stands on every page.
 */
export function toAffectedPaths(change: Change, site: Site): Set<string> | 'all' {
  const { before, after, redrawn } = change
  // Most looks find nothing, and at 10,000 posts the comparison takes its time.
  if (before === after && redrawn.size === 0) return new Set()
  if (toFooterYear(before) !== toFooterYear(after)) return 'all'
  const moved = toMovedNames(before, after)
  // Asked for each list that a post is in.
  const renamed = new Set([...after.posts, ...after.pages].filter((one) => hasMovedName(one, moved)))
  const isSame = (a: Document, b: Document) => a === b && !redrawn.has(b.file) && !renamed.has(b)
  const lists: ChangedLists = {
    before: toLists(before, site),
    after: toLists(after, site),
    isSame,
    changedYears: toDifferentKeys(toYearFaces(before), toYearFaces(after)),
  }
  return new Set([
    ...toDocumentPaths(before, after, isSame),
    ...toNeighbourPaths(before, after),
    ...toRenamedPaths(before, after),
    ...toAroundPaths(before, after, site),
    ...toTranslationPaths(before, after, site),
    ...toChangedListPages(lists, site),
    ...toIndexPaths(before, after, site),
    ...toOverviewPaths(before, after, site),
    ...toFeedPaths(before, after, isSame, site),
    ...toMachinePaths(before, after, site),
  ])
}

// components/layout/site-footer.tsx shows it on every page.
const toFooterYear = ({ archive }: Store) => archive[0]?.year

/** Those that only one of the maps has, or with another value. */
function toDifferentKeys(
  a: ReadonlyMap<string, string>,
  b: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  return new Set([...a.keys(), ...b.keys()].filter((key) => a.get(key) !== b.get(key)))
}

type Names = { tags: ReadonlySet<string>; categories: ReadonlySet<string> }

/**
 * Tags and categories whose address is another one now: a new post can take a slug from a later one. New names and names
 * that are gone too: a page, which makes no category, shows those of its own that posts have.
 */
function toMovedNames(before: Store, after: Store): Names {
  const toTags = ({ tags }: Store) => new Map(tags.map(({ name, slug }) => [name, slug]))
  const toCategories = ({ categories }: Store) =>
    new Map(flattenCategories(categories).map(({ path, slugs }) => [toKey(path), toKey(slugs)]))
  return {
    tags: toDifferentKeys(toTags(before), toTags(after)),
    categories: toDifferentKeys(toCategories(before), toCategories(after)),
  }
}

const toKey = (path: string[]) => path.join('\0')

function hasMovedName({ kind, tags, categories }: Document, moved: Names): boolean {
  if (moved.tags.size === 0 && moved.categories.size === 0) return false
  const isMoved = (path: string[]) =>
    path.some((_, depth) => moved.categories.has(toKey(path.slice(0, depth + 1))))
  // A page shows no tags.
  return (kind !== 'page' && tags.some((tag) => moved.tags.has(tag))) || categories.some(isMoved)
}

type Same = (a: Document, b: Document) => boolean

const byFile = ({ posts, pages }: Store) => new Map([...posts, ...pages].map((one) => [one.file, one]))

/** The addresses, old and new, of documents that are new, gone or different. */
function toDocumentPaths(before: Store, after: Store, isSame: Same): string[] {
  const [old, now] = [byFile(before), byFile(after)]
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((file) => {
    const [a, b] = [old.get(file), now.get(file)]
    return a && b && isSame(a, b) ? [] : [a, b].flatMap((one) => one?.permalink ?? [])
  })
}

/** The posts that stood before, too, and have another one beside them now, which they name at their end. */
function toNeighbourPaths(before: Store, after: Store): string[] {
  const places = new Map(before.posts.map(({ file }, index) => [file, index]))
  return after.posts.flatMap(({ file, permalink }, index) => {
    const place = places.get(file)
    if (place === undefined) return []
    const isAlike = [-1, 1].every((step) => isSameLine(before.posts[place + step], after.posts[index + step]))
    return isAlike ? [] : [permalink]
  })
}

/** Documents that are called otherwise in short links now: an older one has come with their `id`, or has left it to them. */
function toRenamedPaths(before: Store, after: Store): string[] {
  const [old, now] = [before, after].map((store) => toStoreShortIds(store).of)
  return [...(now ?? [])].flatMap(([document, name]) => {
    const last = old?.get(document)
    return last === undefined || last === name ? [] : document.permalink
  })
}

/** What an archive says of each year beside its posts: how many there are, and the months. */
function toYearFaces({ archive }: Store): ReadonlyMap<string, string> {
  return new Map(
    archive.map(({ year, posts, months }) => [
      year,
      `${posts.length}:${months.map(({ month }) => month).join()}`,
    ]),
  )
}

/** /tags/ and /categories/, where a name, an address or a count is another. */
function toIndexPaths(before: Store, after: Store, site: Site): string[] {
  const { tags, categories } = toRawPaths(site)
  const toTags = (store: Store) => store.tags.map(({ name, slug, posts }) => [name, slug, posts.length])
  const toTree = (store: Store) => store.categories.map(toShape)
  return [
    ...(isDeepStrictEqual(toTags(before), toTags(after)) ? [] : [tags()]),
    ...(isDeepStrictEqual(toTree(before), toTree(after)) ? [] : [categories()]),
  ]
}

/** The first page of all archives, which says how many posts each year has. */
function toOverviewPaths(before: Store, after: Store, site: Site): string[] {
  const toCounts = ({ archive }: Store) => archive.map(({ year, posts }) => [year, posts.length])
  return isDeepStrictEqual(toCounts(before), toCounts(after)) ? [] : [toRawPaths(site).archives()]
}

/** What search engines read, and the page that names the newest posts. */
function toMachinePaths(before: Store, after: Store, site: Site): string[] {
  const paths = toRawPaths(site)
  const isAlike = (a: Document[], b: Document[], same: Same) =>
    a.length === b.length && a.every((one, index) => b[index] !== undefined && same(one, b[index]))
  const all = ({ posts, pages }: Store) => [...posts, ...pages]
  const named = ({ homePosts }: Store) => homePosts.slice(0, NOT_FOUND_POSTS)
  return [
    ...(isAlike(all(before), all(after), Object.is)
      ? []
      : [paths.llms(), ...toSitemaps(before, after, site)]),
    ...(isAlike(named(before), named(after), isSameLine) ? [] : [NOT_FOUND]),
  ]
}

/** Every file of it: one address more shifts all that follow. */
function toSitemaps(before: Store, after: Store, site: Site): string[] {
  const { sitemap, sitemapPart } = toRawPaths(site)
  // No more addresses than these; a part too many costs nothing.
  const toMost = ({ posts, pages, tags, categories, archive }: Store) =>
    posts.length + pages.length + tags.length + flattenCategories(categories).length + archive.length * 13 + 4
  const count = countSitemaps(Math.max(toMost(before), toMost(after)))
  return [sitemap(), ...Array.from({ length: count > 1 ? count : 0 }, (_, index) => sitemapPart(index + 1))]
}
