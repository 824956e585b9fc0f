// Owns which pages a change of the author's folder affects: the one list of what is made again, and of nothing else. Pure.
import { isDeepStrictEqual } from 'node:util'
import type { Site } from '../config/schema'
import type { Document } from '../content/document'
import { toLists } from '../content/list-paths'
import type { Store } from '../content/to-store'
import { pickPosts } from '../feeds/pick-posts'
import { toRawPaths } from '../urls'
import { type ChangedLists, toChangedListPages } from './changed-list-pages'
import { toShape } from './to-shape'

export type Change = {
  before: Store
  after: Store
  /** Documents of which another text or picture is shown though they are the same otherwise, by `source`. */
  redrawn: ReadonlySet<string>
}

/** The page for what is not there; it names the newest posts. Next's own name of its route. */
export const NOT_FOUND = '_not-found'
const NOT_FOUND_POSTS = 5

/**
 * Takes two stores, in which a document that has not changed is the same object; gives the raw paths of all pages that
 * would come out differently, those that are gone included, or `all` where something stands on every page.
 */
export function toAffectedPaths(change: Change, site: Site): Set<string> | 'all' {
  const { before, after } = change
  if (toFooterYear(before) !== toFooterYear(after)) return 'all'
  const moved = toMovedNames(before, after)
  const isFaceSame = (a: Document, b: Document) => a === b && !hasMovedName(a, moved)
  const isSame = (a: Document, b: Document) => isFaceSame(a, b) && !change.redrawn.has(b.source)
  const lists: ChangedLists = {
    before: toLists(before, site),
    after: toLists(after, site),
    isSame,
    changedYears: toChangedYears(before, after),
  }
  return new Set([
    ...toDocumentPaths(before, after, isSame),
    ...toNeighbourPaths(before, after),
    ...toChangedListPages(lists, site),
    ...toIndexPaths(before, after, site),
    ...toMachinePaths(before, after, isSame, site),
  ])
}

// components/layout/site-footer.tsx shows it on every page.
const toFooterYear = ({ archive }: Store) => archive[0]?.year

type Names = { tags: ReadonlySet<string>; categories: ReadonlySet<string> }

/** Tags and categories whose address is another one now: a new post can take a slug from a later one. */
function toMovedNames(before: Store, after: Store): Names {
  const tags = new Map(before.tags.map(({ name, slug }) => [name, slug]))
  const slugs = toCategorySlugs(before)
  return {
    tags: new Set(
      after.tags
        .filter(({ name, slug }) => tags.has(name) && tags.get(name) !== slug)
        .map(({ name }) => name),
    ),
    categories: new Set(
      [...toCategorySlugs(after)]
        .filter(([key, slug]) => slugs.has(key) && slugs.get(key) !== slug)
        .map(([key]) => key),
    ),
  }
}

const toKey = (path: string[]) => path.join('\0')

/** The slugs of every category, by its names from the root. */
function toCategorySlugs({ categories }: Store): Map<string, string> {
  const slugs = new Map<string, string>()
  const walk = (siblings: Store['categories']) => {
    for (const { path, slugs: own, children } of siblings) {
      slugs.set(toKey(path), toKey(own))
      walk(children)
    }
  }
  walk(categories)
  return slugs
}

function hasMovedName({ tags, categories }: Document, moved: Names): boolean {
  if (moved.tags.size === 0 && moved.categories.size === 0) return false
  const isMoved = (path: string[]) =>
    path.some((_, depth) => moved.categories.has(toKey(path.slice(0, depth + 1))))
  return tags.some((tag) => moved.tags.has(tag)) || categories.some(isMoved)
}

type Same = (a: Document, b: Document) => boolean

const bySource = ({ posts, pages }: Store) => new Map([...posts, ...pages].map((one) => [one.source, one]))

/** The addresses, old and new, of documents that are new, gone or different. */
function toDocumentPaths(before: Store, after: Store, isSame: Same): string[] {
  const [old, now] = [bySource(before), bySource(after)]
  const gone = [...old.values()].filter(({ source }) => !now.has(source))
  const changed = [...now.values()].filter((document) => {
    const known = old.get(document.source)
    return !known || !isSame(known, document)
  })
  const moved = changed.flatMap(({ source }) => old.get(source) ?? [])
  return [...gone, ...changed, ...moved].map(({ permalink }) => permalink)
}

/** The posts that stand, or stood, beside one that is new, gone or different: they name it at their end. */
function toNeighbourPaths(before: Store, after: Store): string[] {
  const [old, now] = [new Set(before.posts), new Set(after.posts)]
  const beside = (posts: Document[], others: ReadonlySet<Document>) =>
    posts.flatMap((post, index) => (others.has(post) ? [] : [posts[index - 1], posts[index + 1]]))
  return [...beside(before.posts, now), ...beside(after.posts, old)].flatMap((post) => post?.permalink ?? [])
}

/** Years of which an archive says another count or other months. */
function toChangedYears(before: Store, after: Store): ReadonlySet<string> {
  const toFaces = ({ archive }: Store) =>
    new Map(
      archive.map(({ year, posts, months }) => [
        year,
        `${posts.length}:${months.map(({ month }) => month).join()}`,
      ]),
    )
  const [old, now] = [toFaces(before), toFaces(after)]
  return new Set([...old.keys(), ...now.keys()].filter((year) => old.get(year) !== now.get(year)))
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

/** What machines read, and the page that names the newest posts. */
function toMachinePaths(before: Store, after: Store, isSame: Same, site: Site): string[] {
  const paths = toRawPaths(site)
  const isAlike = (a: Document[], b: Document[], same: Same) =>
    a.length === b.length && a.every((one, index) => b[index] !== undefined && same(one, b[index]))
  const all = ({ posts, pages }: Store) => [...posts, ...pages]
  const fed = ({ posts }: Store) => pickPosts(posts, site.feed).map(({ post }) => post)
  const named = ({ homePosts }: Store) => homePosts.slice(0, NOT_FOUND_POSTS)
  return [
    ...(isAlike(fed(before), fed(after), isSame) ? [] : paths.feeds()),
    ...(isAlike(all(before), all(after), Object.is) ? [] : [paths.sitemap()]),
    ...(isAlike(named(before), named(after), Object.is) ? [] : [NOT_FOUND]),
  ]
}
