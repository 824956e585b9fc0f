// Owns the one door to content for pages: what is visible, in which order, and what stands beside it.
import path from 'node:path'
import { getSite } from '../config/site'
import { freshFile } from '../fresh-file'
import { getLive } from '../live/live'
import { type Dirs, ROUTE_DIRS } from '../urls'
import { type Category, findCategory, flattenCategories } from './category-tree'
import type { Document } from './document'
import type { Tag } from './tag-index'
import { type Store, toStore } from './to-store'
import { toGate } from './visibility'

// Read from disk, not imported: an import freezes the content into the bundle, and regenerating a page would change nothing.
const indexFile = (type: 'Post' | 'Page') =>
  freshFile(
    () => path.join(process.cwd(), '.contentlayer', 'generated', type, '_index.json'),
    (text) => (text === '' ? [] : (JSON.parse(text) as Document[])),
  )
const readPosts = indexFile('Post')
const readPages = indexFile('Page')

let given: Document[] | undefined

/** For a command that has read the folder itself: the store holds these from now on, for the index may be of another day. */
export function fillStore(documents: Document[]): void {
  given = documents
}

let known: { of: [...unknown[]]; store: Store } | undefined

/**
 * The content as it is now: what the running server has published, else what the index says. Cheap to call: made again
 * only when the index, the configuration or the minute has changed.
 */
export function getStore(): Store {
  const live = given ? undefined : getLive()
  if (live) return live.moment.store
  const site = getSite()
  const parts = given ? [given] : [readPosts(), readPages()]
  // A post with a date to come appears by itself; a minute is near enough.
  const minute = site.future ? 0 : Math.floor(Date.now() / 60_000)
  const of = [...parts, site, minute]
  if (!known?.of.every((one, index) => one === of[index]))
    known = { of, store: toStore(parts.flat(), site, toGate(site)) }
  return known.store
}

/** The visible post or page at a raw path without a slash at the start, or undefined. */
export function getDocument(permalink: string): Document | undefined {
  return getStore().byPermalink.get(permalink)
}

/**
 * The post or page that stands below a list's folder without being of the list, such as a post at `tags/foo.html`: the
 * route of the list is asked for it first. `segments` stand after the folder, by its own name or by our route's.
 */
export function getDocumentBelow(dir: keyof Dirs, segments: string[]): Document | undefined {
  const paths = [getSite()[dir], ROUTE_DIRS[dir]].map((folder) => [folder, ...segments].join('/'))
  const documents = paths.map((path) => getDocument(`${path}/`) ?? getDocument(path))
  return documents.find((document) => document !== undefined)
}

/** The tag at a slug, or undefined where no visible post has it. */
export function getTag(slug: string): Tag | undefined {
  return getStore().tags.find((tag) => tag.slug === slug)
}

/** The category at a path of slugs from the root, or undefined. */
export function getCategory(slugs: string[]): Category | undefined {
  return findCategory(getStore().categories, slugs)
}

/** Every category, parents before children. */
export function getCategories(): Category[] {
  return flattenCategories(getStore().categories)
}

/** The posts written just before and just after this one. */
export function getNeighbours(post: Document): { previous?: Document; next?: Document } {
  const { posts } = getStore()
  const index = posts.indexOf(post)
  if (index < 0) return {}
  return { previous: posts[index + 1], next: posts[index - 1] }
}

/** The category paths of a post, each from the root, with names and slugs. */
export function getCategoryTrails(post: Document): { name: string; slugs: string[] }[][] {
  return post.categories.map((path) => {
    const trail: { name: string; slugs: string[] }[] = []
    let siblings = getStore().categories
    for (const name of path) {
      const category = siblings.find((sibling) => sibling.name === name)
      if (!category) break
      trail.push({ name, slugs: category.slugs })
      siblings = category.children
    }
    return trail
  })
}

/** The dated posts of a year (`2024`) or month (`08`), or all; undefined where there is none for what was asked. */
export function getArchivePosts(year?: string, month?: string): Document[] | undefined {
  const { archive } = getStore()
  if (!year) return archive.flatMap(({ posts }) => posts)
  const found = archive.find((one) => one.year === year)
  return month ? found?.months.find((one) => one.month === month)?.posts : found?.posts
}

/** The tags of a post, in the author's order, with their slugs. */
export function getPostTags(post: Document): Tag[] {
  const { tags } = getStore()
  return post.tags.flatMap((name) => tags.find((tag) => tag.name === name) ?? [])
}
