// Owns what is wrong with the old addresses that an author declares, without a server to ask.
import type { Site } from '../config/schema'
import type { Document } from '../content/document'
import { isListPath, type ListPaths } from '../content/list-paths'
import type { Problem } from '../problem'
import { toDeclared } from './declared'

/** Takes what is published, with its lists; gives circles, and old addresses that a page has. */
export function checkRedirects(documents: Document[], lists: ListPaths, site: Site): Problem[] {
  const permalinks = new Set(documents.map(({ permalink }) => permalink))
  const hasPath = (raw: string) => permalinks.has(raw) || isListPath(raw, lists, site)
  // Which spelling of a page a target is does not make it right or wrong.
  return toDeclared(documents, site, hasPath, () => undefined).problems
}
