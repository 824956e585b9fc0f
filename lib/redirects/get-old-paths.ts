// Owns the one door to old addresses for the server: made again only when the content or the configuration has changed.
import { getSite } from '../config/site'
import { getListPaths, hasPath } from '../content/has-path'
import { getStore } from '../content/store'
import type { Store } from '../content/to-store'
import { hasFeed } from '../feeds/has-feed'
import { findFile } from '../media/find-file'
import { isPublicFile } from '../media/public-files'
import { hasSitemapPart } from '../seo/get-sitemap'
import { findMarkdown } from '../seo/markdown-source'
import { buildOldPaths, type OldPaths } from './old-paths'

type Paths = Omit<OldPaths, 'problems'>

const known = new WeakMap<Store, Paths>()

/** Where old addresses of the site as it is now lead. Cheap to call. */
export function getOldPaths(): Paths {
  const store = getStore()
  const paths = known.get(store) ?? makePaths(store)
  known.set(store, paths)
  return paths
}

/** Most requests name a page as it is: what leads elsewhere is gathered when the first comes that does not. */
function makePaths(store: Store): Paths {
  let gathered: OldPaths | undefined
  const gather = () => {
    gathered ??= gatherPaths(store)
    return gathered
  }
  return {
    hasPath: isThere,
    find: (raw, query) => gather().find(raw, query),
    findByQuery: (raw, query) => (query ? gather().findByQuery(raw, query) : undefined),
  }
}

function gatherPaths({ posts, pages, tags, categories }: Store): OldPaths {
  const content = { documents: [...posts, ...pages], tags, categories, lists: getListPaths().keys() }
  return buildOldPaths(content, getSite(), isThere)
}

const isThere = (raw: string) =>
  hasPath(raw) ||
  hasFeed(raw) ||
  hasSitemapPart(raw) ||
  isPublicFile(raw) ||
  findMarkdown(raw) !== undefined ||
  findFile(raw) !== undefined
