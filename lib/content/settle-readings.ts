// Owns what only all files together decide: one address for each document, beside the lists and the old addresses.
import type { Site } from '../config/schema'
import type { Problem } from '../problem'
import { checkRedirects } from '../redirects/check-redirects'
import { type Dirs, ROUTE_DIRS, toRawPaths } from '../urls'
import { toDate } from './dates'
import type { Document } from './document'
import { isListPath, toListPathsOf } from './list-paths'
import { settlePermalinks } from './settle-permalinks'

/** The reading of a file, which is not changed here. */
export type FileDocument = { file: string; document: Document }

/**
 * Takes the documents of all files, and for each file when git says it was updated; gives them with their final
 * addresses, in the same order, and what collides.
 */
export function settleReadings(
  readings: FileDocument[],
  updates: ReadonlyMap<string, string>,
  site: Site,
): { documents: Document[]; problems: Problem[] } {
  const documents = readings.map(({ file, document }) => {
    const updated = document.updated ?? toDate(updates.get(file), site.timezone)
    return { ...document, file, updated }
  })
  return { documents, problems: settleAddresses(documents, site) }
}

function settleAddresses(documents: Document[], site: Site): Problem[] {
  const published = documents.filter(
    ({ kind, published }) => published && (kind !== 'draft' || site.render_drafts),
  )
  const posts = published.filter(({ kind }) => kind !== 'page')
  const lists = toListPathsOf(posts, site)
  // Our routes have Hexo's own names, whatever _config.yml calls the lists: two pages cannot share one.
  const routed = { ...site, ...ROUTE_DIRS }
  const isRenamed = (Object.keys(ROUTE_DIRS) as (keyof Dirs)[]).some((key) => site[key] !== ROUTE_DIRS[key])
  const routes = isRenamed ? toListPathsOf(posts, routed) : lists
  // source/tags/index.md is how Hexo's themes ask for the list that stands there.
  const indexes = [site, routed].flatMap((dirs) => {
    const { tags, categories, archives, search } = toRawPaths(dirs)
    return [tags(), categories(), archives(), search()]
  })
  const isTaken = ({ kind, permalink }: Document) =>
    !(kind === 'page' && indexes.includes(permalink)) &&
    (isListPath(permalink, lists, site) || isListPath(permalink, routes, routed))
  const collisions = settlePermalinks(documents, isTaken)
  return [...collisions, ...checkRedirects(published, lists, site)]
}
