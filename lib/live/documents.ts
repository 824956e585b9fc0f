// Owns the documents of the running server: settled anew after each change, the same objects where nothing has changed.
import { isDeepStrictEqual } from 'node:util'
import type { Site } from '../config/schema'
import type { Document } from '../content/document'
import type { KeptReading } from '../content/document-cache'
import { settleReadings } from '../content/settle-readings'

/** What a document was made of, by its path as the disk has it. */
type Known = ReadonlyMap<string, Made>
type Made = { from: Document; document: Document }

export type Settled = { documents: Document[]; known: Known }

/**
 * Takes the published readings and the documents of the last time; gives all documents. One that has not changed is
 * the same object, though its text may be another one, by which a change is found without a comparison.
 */
export function toDocuments(
  published: ReadonlyMap<string, KeptReading>,
  updates: ReadonlyMap<string, string>,
  site: Site,
  last: Known,
): Settled {
  // As the disk is walked for a build, so that both give equal addresses.
  const readings = [...published]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([file, { document }]) => (document ? [{ file, document }] : []))
  const settled = settleReadings(readings, updates, site).documents
  const known = new Map(
    readings.map(({ file, document: from }, index) => {
      const now = settled[index] as Document
      const old = last.get(file)
      return [file, { from, document: old && isSame(old, { from, document: now }) ? old.document : now }]
    }),
  )
  return { documents: [...known.values()].map(({ document }) => document), known }
}

function isSame(old: Made, now: Made): boolean {
  if (old.from !== now.from) return isDeepStrictEqual(toPlain(old.document), toPlain(now.document))
  return old.document.permalink === now.document.permalink && old.document.updated === now.document.updated
}

// A reading that comes out of the cache lacks what is undefined in one that is new.
const toPlain = (document: Document): unknown => JSON.parse(JSON.stringify(document))
