// Owns the way from an author's folder to one snapshot of documents: walk, read each file, settle collisions.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Site } from '../config/schema'
import type { Problem } from '../problem'
import { checkRedirects } from '../redirects/check-redirects'
import { ROUTE_DIRS, toRawPaths } from '../urls'
import { toDate } from './dates'
import type { Document } from './document'
import type { DocumentCache, KeptReading } from './document-cache'
import { getGitUpdates } from './git-updates'
import { isContentPath } from './is-content-path'
import { isListPath, toListPathsOf } from './list-paths'
import { readDocument } from './read-document'
import { settlePermalinks } from './settle-permalinks'

export type Snapshot = { documents: Document[]; problems: Problem[] }

/**
 * Takes the folder with `_posts` in it; gives every document of it and what is wrong with the files.
 * A file that cannot be read becomes a problem and hides no other. `cache` spares the reading of files that it knows.
 * Throws only when the folder itself is not there.
 */
export function readFolder(sourceDir: string, site: Site, cache?: DocumentCache): Snapshot {
  const documents: Document[] = []
  const { files, problems } = listContentFiles(sourceDir, site)
  const updates = site.updated_option === 'mtime' ? getGitUpdates(sourceDir) : new Map<string, string>()
  const toSource = existsSync(path.join(sourceDir, '_posts')) ? (file: string) => file : toPlainSource
  for (const file of files) {
    const result = readFile(sourceDir, file, toSource(file), site, cache)
    problems.push(...result.problems)
    if (!result.document) continue
    const updated = result.document.updated ?? toDate(updates.get(file), site.timezone)
    documents.push({ ...result.document, file, updated })
  }
  cache?.save()
  problems.push(...settleAddresses(documents, site))
  return { documents, problems }
}

/** One address for each document, beside the lists and the old addresses that authors declare. */
function settleAddresses(documents: Document[], site: Site): Problem[] {
  const published = documents.filter(
    ({ kind, published }) => published && (kind !== 'draft' || site.render_drafts),
  )
  const posts = published.filter(({ kind }) => kind !== 'page')
  const lists = toListPathsOf(posts, site)
  // Our routes have Hexo's own names, whatever _config.yml calls the lists: two pages cannot share one.
  const routed = { ...site, ...ROUTE_DIRS }
  const routes = toListPathsOf(posts, routed)
  // source/tags/index.md is how Hexo's themes ask for the list that stands there.
  const indexes = [site, routed].flatMap((dirs) => {
    const { tags, categories, archives } = toRawPaths(dirs)
    return [tags(), categories(), archives()]
  })
  const isTaken = ({ kind, permalink }: Document) =>
    !(kind === 'page' && indexes.includes(permalink)) &&
    (isListPath(permalink, lists, site) || isListPath(permalink, routes, routed))
  const collisions = settlePermalinks(documents, isTaken)
  return [...collisions, ...checkRedirects(published, lists, site)]
}

/**
 * What a file of a plain folder of Markdown, not one of Hexo's, counts as: `a.md` => `_posts/a.md`. A draft is still a
 * draft, and about/index.md a page.
 */
export const toPlainSource = (file: string) =>
  /^_drafts\/|\/index\.\w+$/i.test(file) ? file : `_posts/${file}`

function readFile(
  sourceDir: string,
  file: string,
  source: string,
  site: Site,
  cache: DocumentCache | undefined,
): { document?: Document; problems: Problem[] } {
  try {
    const text = readFileSync(path.join(sourceDir, file), 'utf8')
    const read = (): KeptReading => {
      const { document, problems } = readDocument({ source, text, site })
      return { document, problems }
    }
    const { document, problems } = cache ? cache.get(source, text, read) : read()
    return { document, problems: problems.map((problem) => ({ ...problem, file })) }
  } catch (error) {
    return { problems: [toUnreadable(file, error)] }
  }
}

/**
 * Every content file below the folder, as relative paths with `/`, in an order that no file system changes. A folder
 * below it that cannot be read, such as one whose name is not UTF-8, becomes a problem.
 */
function listContentFiles(sourceDir: string, site: Site): { files: string[]; problems: Problem[] } {
  const files: string[] = []
  const problems: Problem[] = []
  const walk = (folder: string) => {
    for (const entry of readdirSync(path.join(sourceDir, folder), { withFileTypes: true })) {
      const source = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (!entry.isDirectory()) {
        if (isContentPath(source, site)) files.push(source)
      } else if (entry.name !== 'node_modules' && !entry.name.startsWith('.')) {
        try {
          walk(source)
        } catch (error) {
          problems.push(toUnreadable(source, error))
        }
      }
    }
  }
  walk('')
  return { files: files.sort(), problems }
}

function toUnreadable(file: string, error: unknown): Problem {
  const reason = error instanceof Error ? error.message : String(error)
  return { file, line: 1, column: 1, severity: 'error', code: 'file-unreadable', values: { reason } }
}
