// Owns the door to short names: made again only when the content has changed.
import type { Document } from './document'
import { type ShortIds, toShortIds } from './short-ids'
import { getStore } from './store'
import type { Store } from './to-store'

const known = new WeakMap<Store, ShortIds>()

function getShortIds(): ShortIds {
  const store = getStore()
  const ids = known.get(store) ?? toShortIds([...store.posts, ...store.pages])
  known.set(store, ids)
  return ids
}

/** The short name of a document: `/p/<it>/` leads to it. Undefined for what readers do not see, such as a preview. */
export function getShortId(document: Document): string | undefined {
  return getShortIds().of.get(document)
}

/** The visible document of a short name, or undefined. */
export function getByShortId(id: string): Document | undefined {
  return getShortIds().find.get(id)
}
