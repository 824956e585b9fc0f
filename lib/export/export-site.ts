// Owns an export from the first request to the last file: the site, its search, what leads on from old addresses, and the
// look over it all.
import { readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Site } from '../config/schema'
import { getMessages } from '../i18n'
import { toRawPaths, toUrls } from '../urls'
import { checkLinks, type DeadLink } from './check-links'
import { listSitePaths } from './list-site-paths'
import { readSearchEntries } from './search/get-search-entries'
import { toStaticSearchPage } from './search/static-search-page'
import { writeSearchIndex } from './search/write-search-index'
import { toStaticFile } from './static-file'
import { writeHeaders } from './write-headers'
import { type OwnScriptNames, writeOwnScript } from './write-own-script'
import { writeRedirects } from './write-redirects'
import { type WriteOptions, type Written, writeSite } from './write-site'

type OnProgress = WriteOptions['onProgress']
export type ExportOptions = Pick<WriteOptions, 'origin' | 'folder'> & {
  site: Site
  /** Undefined where none was built. */
  script: OwnScriptNames | undefined
  /** Does a work that is told to the author by this name. */
  withProgress: <T>(label: string, work: (onProgress: OnProgress) => Promise<T>) => Promise<T>
}
export type Exported = { files: number; pages: number; redirects: number; bytes: number }

/** The export is not as the site is: its readers would find nothing where a server has something. */
export class DeadLinks extends Error {
  constructor(readonly links: DeadLink[]) {
    super(`${links.length} dead links`)
  }
}

// GitHub Pages leaves out what begins with `_` unless it is told not to.
const NO_JEKYLL = '.nojekyll'

/** Takes a running server and an empty folder; throws an ExportFault where something cannot be written, DeadLinks where something is missing. */
export async function exportSite(options: ExportOptions): Promise<Exported> {
  const { site, folder, origin, script, withProgress } = options
  const messages = getMessages(site.language).export
  const paths = await listSitePaths()
  const written = await withProgress(messages.writing, (onProgress) =>
    writeSite({ site, folder, origin, paths, onProgress }),
  )
  const { files } = written
  if (script) await writeOwnScript(folder, files, script)
  const pages = [...files].filter((file) => file.endsWith('.html')).length
  await withProgress(messages.indexing, (onProgress) => writeSearch(folder, written, site, onProgress))
  const redirects = await writeRedirects(folder, written, site)
  await writeHeaders(folder, files, site)
  await writeFile(path.join(folder, NO_JEKYLL), '')
  files.add(NO_JEKYLL)
  const dead = await checkLinks(folder, written, site)
  if (dead.length > 0) throw new DeadLinks(dead)
  return { files: files.size, pages, redirects, bytes: await measure(folder, files) }
}

async function writeSearch(
  folder: string,
  { files }: Written,
  site: Site,
  onProgress: OnProgress,
): Promise<void> {
  for (const file of await writeSearchIndex(folder, readSearchEntries(onProgress))) files.add(file)
  const name = toStaticFile(toRawPaths(site).search(), true)
  if (!files.has(name)) return
  const page = path.join(folder, name)
  const { staticSearch } = getMessages(site.language)
  const html = await readFile(page, 'utf8')
  await writeFile(page, toStaticSearchPage(html, staticSearch, toUrls(site).archives()))
}

async function measure(folder: string, files: Iterable<string>): Promise<number> {
  let bytes = 0
  for (const file of files) bytes += (await stat(path.join(folder, file))).size
  return bytes
}
