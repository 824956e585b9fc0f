// Owns what a look has to publish, and that nothing of it is lost where Next does not do as it is told. Pure.
import type { Document } from '../content/document'
import type { Store } from '../content/to-store'
import type { Affected, Renewals } from './live'

export type Publication = {
  affected: Affected
  /** Articles and pages that are new or different, newest first. */
  documents: Document[]
  /** How many are not there any more. */
  gone: number
  /** When the look began that found it, as `performance.now()` has it. */
  since: number
}

/** What a look has found. */
export type Found = {
  before: Store
  redrawn: ReadonlySet<string>
  isEverywhere: boolean
  /** Made again in any case. */
  paths: string[]
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

/** Articles that are new, different, or shown with another text or picture, and how many are gone. */
export function toNews(
  before: Store,
  after: Store,
  redrawn: ReadonlySet<string>,
): Pick<Publication, 'documents' | 'gone'> {
  const [old, now] = [before, after].map(({ posts, pages }) => [...posts, ...pages]) as [
    Document[],
    Document[],
  ]
  const known = new Set(old)
  const files = new Set(now.map(({ file }) => file))
  return {
    documents: now.filter((document) => !known.has(document) || redrawn.has(document.file)),
    gone: old.filter(({ file }) => !files.has(file)).length,
  }
}

/** Counts what is shown anew: everything, or these articles. */
export function toRenewed(
  { all, articles }: Renewals,
  isEverywhere: boolean,
  redrawn: ReadonlySet<string>,
): Renewals {
  const renewed = [...redrawn].map((file): [string, number] => [file, (articles.get(file) ?? 0) + 1])
  return { all: all + Number(isEverywhere), articles: new Map([...articles, ...renewed]) }
}
