// Owns the short name of every document: its `id`, else a hash of its file's path, which stays when title and URL change.
import { createHash } from 'node:crypto'
import { compareText } from '../compare-text'
import { ROUTE_DIRS, toRawPaths } from '../urls'
import type { Document } from './document'
import type { Store } from './to-store'

export type ShortIds = {
  /** The short name of a document that is visible. */
  of: ReadonlyMap<Document, string>
  /** The document at a short name; also at an `id` whose `/p/<id>/` an author's own page has. */
  find: ReadonlyMap<string, Document>
}

/**
 * Takes what is visible; gives each document a short name of its own, the same on every machine. Of two posts with one
 * `id` the older has it, as with the old addresses of WordPress; the other, and whoever has none, is called by its file:
 * `_posts/你好.md` => `pxwfxjy`. Two files of one hash, one in a thousand blogs of 10,000 posts: the older's stays.
 */
export function toShortIds(documents: Document[]): ShortIds {
  const permalinks = new Set(documents.map(({ permalink }) => permalink.replace(/\/$/, '')))
  const of = new Map<Document, string>()
  const find = new Map<string, Document>()
  const unnamed: Document[] = []
  for (const document of documents.toSorted(oldestFirst)) {
    const { id } = document
    const isFirst = id !== undefined && IS_NAME.test(id) && !find.has(id)
    if (isFirst) find.set(id, document)
    if (isFirst && !permalinks.has(toBarePath(id))) of.set(document, id)
    else unnamed.push(document)
  }
  for (const document of unnamed) {
    const hash = toHash(document)
    let length = SHORTEST
    while (find.has(hash.slice(0, length))) length++
    of.set(document, hash.slice(0, length))
    find.set(hash.slice(0, length), document)
  }
  return { of, find }
}

const known = new WeakMap<object, ShortIds>()

/** The same of a store, made once for each. */
export function toStoreShortIds(store: Pick<Store, 'posts' | 'pages'>): ShortIds {
  const ids = known.get(store) ?? toShortIds([...store.posts, ...store.pages])
  known.set(store, ids)
  return ids
}

// What `/p/<id>/` can hold: lib/redirects/wordpress.ts reads no more.
const IS_NAME = /^[^/?#.\s]+$/
const SHORTEST = 7
// No i, l, o, u: nobody mistakes one for another when a name is read out, and no word comes of them.
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz'

const { shortLink } = toRawPaths(ROUTE_DIRS)
const toBarePath = (id: string) => shortLink(id).slice(0, -1)

const oldestFirst = (a: Document, b: Document) =>
  compareText(a.date ?? '9', b.date ?? '9') || compareText(a.source, b.source)

const hashes = new WeakMap<Document, string>()

/** All of a hash that fits into 32 letters. A document stays the same object until its file changes. */
function toHash(document: Document): string {
  const known = hashes.get(document)
  if (known !== undefined) return known
  const bytes = createHash('sha256').update(document.source).digest()
  const hash = [...bytes].map((byte) => LETTERS[byte % LETTERS.length]).join('')
  hashes.set(document, hash)
  return hash
}
