// Owns what pages ask for, made of all documents: what is visible, in which order, and what stands beside it. Pure.
import type { Site } from '../config/schema'
import { type ArchiveYear, toArchive } from './archive'
import { type Category, toCategoryTree } from './category-tree'
import type { Document } from './document'
import { newestFirst } from './newest-first'
import { type Tag, toTagIndex } from './tag-index'
import { type Gate, isVisible } from './visibility'

/** What pages ask for. */
export type Store = {
  /** Visible posts, newest first. */
  posts: Document[]
  /** Posts of the home page: pinned first, hidden ones left out. */
  homePosts: Document[]
  pages: Document[]
  tags: Tag[]
  categories: Category[]
  archive: ArchiveYear[]
  /** Posts and pages by permalink. */
  byPermalink: Map<string, Document>
}

/** Takes documents in any order, and who may see them. */
export function toStore(documents: Document[], site: Site, gate: Gate): Store {
  const visible = documents.filter((document) => isVisible(document, gate))
  const posts = visible.filter(({ kind }) => kind !== 'page').sort(newestFirst)
  const pages = visible.filter(({ kind }) => kind === 'page')
  const home = posts.filter((post) => !post.hidden)
  return {
    posts,
    pages,
    homePosts: [...home].sort((a, b) => b.sticky - a.sticky),
    tags: toTagIndex(posts, site).tags,
    categories: toCategoryTree(posts, site).roots,
    archive: toArchive(posts),
    byPermalink: new Map([...pages, ...posts].map((document) => [document.permalink, document])),
  }
}
