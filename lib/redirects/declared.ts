// Owns the old addresses that an author names: `redirects` of _config.yml, `alias` and the like of a front matter.
import { compareText } from '../compare-text'
import type { Site } from '../config/schema'
import type { Document } from '../content/document'
import { decodePath } from '../decode-path'
import type { Problem } from '../problem'
import { encodePath, toBelowRoot } from '../urls'
import { toBare, toComposed } from './bare'
import { toFormerFeeds } from './former-feeds'

/** Where an old address leads: the raw path of a page, an encoded path below the root, or another site. */
export type Target = { page: string } | { path: string } | { address: string }
/** By bare path, with `?query` where the author wrote one. */
export type Declared = { targets: ReadonlyMap<string, Target>; problems: Problem[] }

type Entry = { key: string; target: string | Document; place: Pick<Problem, 'file' | 'line' | 'column'> }
type DeclaredSite = Pick<Site, 'url' | 'root' | 'inkstone' | 'feed'>
/** The canonical raw path of the page that a raw path is, or is another spelling of. */
type FindPage = (raw: string) => string | undefined

const ALIAS_KEYS = ['alias', 'aliases', 'redirect_from']

/**
 * Takes what is published; gives every declared old address with the end of its way: one hop, never a circle. The map of
 * _config.yml goes before aliases, the earlier post before the later. Never throws: what cannot be is a problem.
 */
export function toDeclared(
  documents: Document[],
  site: DeclaredSite,
  hasPath: (raw: string) => boolean,
  findPage: FindPage,
): Declared {
  const { entries, problems } = collect(documents, site, hasPath)
  const targets = new Map<string, Target>()
  for (const entry of entries.values()) {
    const target = follow(entry, entries, site, findPage)
    if (target) targets.set(entry.key, target)
    else problems.push(toProblem('redirect-loop', 'error', entry))
  }
  return { targets, problems }
}

/** The bare paths of all old addresses that are declared, in any order; those with a query are left out. */
export function listDeclared(documents: Document[], site: DeclaredSite): string[] {
  const entries = [...toMapEntries(site), ...documents.flatMap((document) => toAliasEntries(document, site))]
  return entries.map(({ key }) => key).filter((key) => !key.includes('?'))
}

/** The first of those that declare an address has it, unless a page has. */
function collect(
  documents: Document[],
  site: DeclaredSite,
  hasPath: (raw: string) => boolean,
): { entries: Map<string, Entry>; problems: Problem[] } {
  const entries = new Map<string, Entry>()
  const problems: Problem[] = []
  const aliases = documents
    .filter(({ extra }) => ALIAS_KEYS.some((key) => Object.hasOwn(extra, key)))
    .sort(byAge)
    .flatMap((document) => toAliasEntries(document, site))
  for (const entry of [...toMapEntries(site), ...aliases]) {
    const { key, target } = entry
    const isOwn = typeof target !== 'string' && key === toBare(target.permalink)
    const isHidden = key === '' || hasPath(key) || hasPath(`${key}/`)
    const taken = entries.get(key)
    if (isOwn || (!isHidden && taken?.target === target)) continue
    if (isHidden || taken) problems.push(toProblem('alias-hidden', 'warning', entry))
    else entries.set(key, entry)
  }
  return { entries, problems }
}

function toProblem(
  code: 'redirect-loop' | 'alias-hidden',
  severity: Problem['severity'],
  { key, place }: Entry,
): Problem {
  return { ...place, severity, code, values: { path: `/${key}` } }
}

/** Undefined: a circle. */
function follow(
  first: Entry,
  entries: ReadonlyMap<string, Entry>,
  site: DeclaredSite,
  findPage: FindPage,
): Target | undefined {
  const seen = new Set<Entry>()
  let entry: Entry | undefined = first
  for (;;) {
    if (seen.has(entry)) return undefined
    seen.add(entry)
    const { target } = entry
    if (typeof target !== 'string') return { page: target.permalink }
    const own = toOwnPath(target, site)
    if (own === undefined) return { address: new URL(target.trim()).href }
    const [path = '', rest = ''] = own.split(/(?=[?#])(.*)/s)
    const raw = toComposed(decodePath(path))
    const next: Entry | undefined = entries.get(toBare(raw) + rest) ?? entries.get(toBare(raw))
    if (next) {
      entry = next
      continue
    }
    const page = findPage(raw)
    if (page !== undefined && !rest) return { page }
    const { search, hash } = new URL(rest, site.url)
    return { path: encodePath(page ?? raw) + search + hash }
  }
}

function toMapEntries(site: DeclaredSite): Entry[] {
  const place = { file: '_config.yml', line: 1, column: 1 }
  const declared = [...Object.entries(site.inkstone.redirects), ...toFormerFeeds(site.feed)]
  return declared.flatMap(([from, target]) => {
    const key = toKey(from, site)
    return key === undefined ? [] : { key, target, place }
  })
}

function toAliasEntries(document: Document, site: DeclaredSite): Entry[] {
  const place = { file: document.file, line: 1, column: 1 }
  const written = ALIAS_KEYS.flatMap((key) => [document.extra[key]].flat(2))
  return written.flatMap((from) => {
    const isText = typeof from === 'string' || typeof from === 'number'
    const key = isText && String(from).trim() ? toKey(String(from), site) : undefined
    return key === undefined ? [] : { key, target: document, place }
  })
}

/** `/old/`, `old`, `https://own.host/old/` => `old`; undefined on another host, which is not ours to answer for. */
function toKey(from: string, site: DeclaredSite): string | undefined {
  const path = toOwnPath(from, site)
  if (path === undefined) return undefined
  const [, bare = '', query = ''] = /^([^?#]*)(\?[^#]*)?/s.exec(path) ?? []
  return toBare(decodePath(bare)) + query
}

/** The part of an address below `root`, without a slash at the start; undefined on another host. */
function toOwnPath(address: string, site: DeclaredSite): string | undefined {
  const text = address.trim()
  const [, host, path = text] = /^https?:\/\/([^/?#]+)(.*)$/is.exec(text) ?? []
  if (host !== undefined && host.toLowerCase() !== new URL(site.url).host) return undefined
  const absolute = path.replace(/^[/\\]*/, '/')
  return toBelowRoot(absolute, site.root) ?? absolute.slice(1)
}

const byAge = (a: Document, b: Document) =>
  compareText(a.date ?? '9', b.date ?? '9') || compareText(a.source, b.source)
