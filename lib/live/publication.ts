// Owns what a look has to publish, and that nothing of it is lost where Next does not do as it is told. Pure.
import type { Document } from '../content/document'
import type { Affected } from './live'

export type Publication = {
  affected: Affected
  /** Articles and pages that are new or different, newest first. */
  documents: Document[]
  /** How many are not there any more. */
  gone: number
  /** When the look began that found it, as `performance.now()` has it. */
  since: number
}

/** The folder has been read, but readers do not have all pages of it yet. */
export class PublishError extends Error {}

/** Takes what could not be published, if anything, and what is new since; gives both as one. */
export function joinPublications(owed: Publication | undefined, now: Publication): Publication {
  if (!owed) return now
  const newer = new Set(now.documents.map(({ file }) => file))
  return {
    affected: joinAffected(owed.affected, now.affected),
    documents: [...now.documents, ...owed.documents.filter(({ file }) => !newer.has(file))],
    gone: owed.gone + now.gone,
    since: owed.since,
  }
}

/** All pages of both, each once. */
export function joinAffected(a: Affected, b: Affected): Affected {
  return a === 'all' || b === 'all' ? 'all' : [...new Set([...a, ...b])]
}
