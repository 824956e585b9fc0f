// Owns which page a path that is none was meant for: the one rule of redirects, made once for each version of the content.
import type { Site } from '../config/schema'
import type { Category } from '../content/category-tree'
import type { Document } from '../content/document'
import { toShortIds } from '../content/short-ids'
import type { Tag } from '../content/tag-index'
import type { Problem } from '../problem'
import { encodePath, ROUTE_DIRS } from '../urls'
import { toBare, toComposed, toFolded, toStem } from './bare'
import { type Target, toDeclared } from './declared'
import { toFormerPaths, toRenamed } from './former-paths'
import { toNeighbourPaths } from './neighbour-paths'
import { UniqueMap } from './unique-map'
import { takeQueryId, toPathId } from './wordpress'

/** Where a reader is sent: `path` is encoded and below the root, `address` another site's; `query` is what is left of theirs. */
export type Move = ({ path: string } | { address: string }) & { query: string }

export type OldPaths = {
  /** Whether a page stands at a raw path below the root. */
  hasPath: (raw: string) => boolean
  /** Takes the raw path of a request below the root, decoded, and its query without `?`; constant time. */
  find: (raw: string, query: string) => Move | undefined
  /** Takes the same; where the home page is asked for a post, as WordPress does: `/?p=886`. */
  findByQuery: (raw: string, query: string) => Move | undefined
  problems: Problem[]
}

type Content = {
  /** Published posts and pages. */
  documents: Document[]
  tags: Tag[]
  categories: Category[]
  /** Raw paths of the first page of every list. */
  lists: Iterable<string>
}

/**
 * In this order: what the author declares, then spellings of an existing page (slash, `.html`, `index.html`, case, NFD,
 * doubled slashes), then its former names (renamed folders, entities), the date of a neighbouring day, the id alone.
 * Every page given exists, so that no reader is sent twice.
 */
export function buildOldPaths(content: Content, site: Site, hasPath: (raw: string) => boolean): OldPaths {
  const findPage = buildFindPage(content, site, hasPath)
  const { targets, problems } = toDeclared(content.documents, site, hasPath, findPage)
  const foldedTargets = new UniqueMap()
  for (const [key, target] of targets) if ('page' in target) foldedTargets.claim(toFolded(key), target.page)
  const byId = toShortIds(content.documents).find
  const toMove = (page: string | undefined, query: string) =>
    page === undefined ? undefined : { path: encodePath(page), query }

  const findDeclared = (bare: string, query: string): Move | undefined => {
    const queried = query ? targets.get(`${bare}?${query}`) : undefined
    const target: Target | undefined = queried ?? targets.get(bare)
    if (!target) return undefined
    const rest = queried ? '' : query
    return 'page' in target ? toMove(target.page, rest) : { ...target, query: rest }
  }
  const findByQuery = (raw: string, query: string): Move | undefined => {
    const bare = toBare(raw)
    if (!query || (bare !== '' && bare !== 'index.php')) return undefined
    const [id = '', rest = ''] = takeQueryId(query) ?? []
    return findDeclared(`${bare}?${query}`, '') ?? toMove(byId.get(id)?.permalink, rest)
  }
  return {
    hasPath,
    problems,
    findByQuery,
    find: (raw, query) => {
      const bare = toBare(raw)
      const id = toPathId(bare)
      return (
        // `//?p=886` is no page, and must not become `/?p=886` first.
        findByQuery(raw, query) ??
        findDeclared(bare, query) ??
        toMove(
          findPage(raw) ??
            foldedTargets.get(toFolded(raw)) ??
            (id === undefined ? id : byId.get(id)?.permalink),
          query,
        )
      )
    },
  }
}

/** Gives how to find the existing page that a raw path is another spelling, or a former name, of. */
function buildFindPage(
  { documents, tags, categories, lists }: Content,
  site: Site,
  hasPath: (raw: string) => boolean,
): (raw: string) => string | undefined {
  const folded = new UniqueMap()
  for (const path of [...documents.map(({ permalink }) => permalink), ...lists])
    folded.claim(toFolded(path), path)
  const former = new UniqueMap()
  for (const [path, now] of toFormerPaths({ tags, categories }, site)) former.claim(toFolded(path), now)
  const neighbours = new UniqueMap()
  for (const document of documents)
    for (const path of toNeighbourPaths(document)) neighbours.claim(toFolded(path), document.permalink)

  const findFirst = (raw: string): string | undefined => {
    const key = toFolded(raw)
    const renamed = toRenamed(toBare(raw), site)
    return (
      toSpellings(raw).find(hasPath) ??
      folded.get(key) ??
      former.get(key) ??
      (renamed === undefined ? undefined : findFirst(renamed)) ??
      neighbours.get(key)
    )
  }
  return (raw) => findFirst(raw) ?? findNumbered(raw, site, hasPath, findFirst)
}

/** A page as a folder goes before the same as a file. */
function toSpellings(raw: string): string[] {
  const bare = toBare(raw)
  if (bare === '') return ['']
  const stem = toStem(bare)
  return [toComposed(raw), `${bare}/`, bare, `${stem}/`, stem, `${stem}.html`]
}

/** A page of a list by another name of the list, and page 1, which has no number: `Tags/c/page/2` => `tags/C/page/2/`. */
function findNumbered(
  raw: string,
  { pagination_dir }: Pick<Site, 'pagination_dir'>,
  hasPath: (raw: string) => boolean,
  findFirst: (raw: string) => string | undefined,
): string | undefined {
  const bare = `/${toBare(raw)}`
  const [, number = ''] = /\/([1-9]\d*)$/.exec(bare) ?? []
  const dir = [pagination_dir, ROUTE_DIRS.pagination_dir].find((one) =>
    bare.toLowerCase().endsWith(`/${one}/${number}`.toLowerCase()),
  )
  if (!number || !dir) return undefined
  const first = bare.slice(1, -`/${dir}/${number}`.length)
  const list = first === '' ? '' : findFirst(first)
  if (list === undefined) return undefined
  const path = number === '1' ? list : `${list}${pagination_dir}/${number}/`
  return hasPath(path) ? path : undefined
}
