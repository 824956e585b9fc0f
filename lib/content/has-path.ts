// Owns which paths the site has, for the server, which must tell a page from another spelling of it.
import { getSite } from '../config/site'
import { isListPath, type ListPaths, toListPaths } from './list-paths'
import { getDocument, getStore } from './store'
import type { Store } from './to-store'

/** Whether a page stands at the raw path below `root` (no slash at the start): an article, a page or a page of a list. */
export function hasPath(raw: string): boolean {
  return getDocument(raw) !== undefined || isListPath(raw, getListPaths(), getSite())
}

const known = new WeakMap<Store, ListPaths>()

/** The lists of the site as it is now, collected once for each version of the content. */
export function getListPaths(): ListPaths {
  const store = getStore()
  const lists = known.get(store) ?? toListPaths(store, getSite())
  known.set(store, lists)
  return lists
}
