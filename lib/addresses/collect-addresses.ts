// Owns what a folder's addresses are, without a server: every file's, every list's, and where old ones lead.
import type { Site } from '../config/schema'
import { toCategoryTree } from '../content/category-tree'
import type { Document } from '../content/document'
import { isListPath, type ListPaths, toListPathsOf } from '../content/list-paths'
import { toTagIndex } from '../content/tag-index'
import { isVisible } from '../content/visibility'
import { buildOldPaths, type OldPaths } from '../redirects/old-paths'

export type Addresses = {
  /** What readers see, in the order of the files. */
  published: ReadonlySet<Document>
  lists: ListPaths
  paths: OldPaths
}

/** Takes every document of a folder, and `now` in seconds since 1970 for a site that hides what is to come. */
export function collectAddresses(documents: Document[], site: Site, now: number): Addresses {
  const published = documents.filter((document) => isVisible(document, { ...site, isDesk: false, now }))
  const posts = published.filter(({ kind }) => kind !== 'page')
  const lists = toListPathsOf(posts, site)
  const permalinks = new Set(published.map(({ permalink }) => permalink))
  const hasPath = (raw: string) => permalinks.has(raw) || isListPath(raw, lists, site)
  const { tags } = toTagIndex(posts, site)
  const { roots: categories } = toCategoryTree(posts, site)
  const content = { documents: published, tags, categories, lists: lists.keys() }
  return { published: new Set(published), lists, paths: buildOldPaths(content, site, hasPath) }
}
