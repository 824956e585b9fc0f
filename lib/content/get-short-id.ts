// Owns the door to short names of the content as it is now.
import type { Document } from './document'
import { toStoreShortIds } from './short-ids'
import { getStore } from './store'

/** The short name of a document: `/p/<it>/` leads to it. Undefined for what readers do not see, such as a preview. */
export function getShortId(document: Document): string | undefined {
  return toStoreShortIds(getStore()).of.get(document)
}

/** The visible document of a short name, or undefined. */
export function getByShortId(id: string): Document | undefined {
  return toStoreShortIds(getStore()).find.get(id)
}
