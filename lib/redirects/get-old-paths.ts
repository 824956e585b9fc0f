// Owns the one door to old addresses for the server: made again only when the content or the configuration has changed.
import { getSite } from '../config/site'
import { getListPaths, hasPath } from '../content/has-path'
import { getStore } from '../content/store'
import type { Store } from '../content/to-store'
import { findFile } from '../media/find-file'
import { buildOldPaths, type OldPaths } from './old-paths'

const known = new WeakMap<Store, OldPaths>()

/** Where old addresses of the site as it is now lead. Cheap to call. */
export function getOldPaths(): OldPaths {
  const store = getStore()
  const { posts, pages, tags, categories } = store
  const oldPaths =
    known.get(store) ??
    buildOldPaths(
      { documents: [...posts, ...pages], tags, categories, lists: getListPaths().keys() },
      getSite(),
      (raw) => hasPath(raw) || findFile(raw) !== undefined,
    )
  known.set(store, oldPaths)
  return oldPaths
}
