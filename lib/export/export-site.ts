// Owns an export from the first request to the last file: the site, what leads on from old addresses, and the look over it all.
import { existsSync } from 'node:fs'
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Site } from '../config/schema'
import { decodePath } from '../decode-path'
import { getMessages } from '../i18n'
import { toAbsolute } from '../urls'
import { checkLinks, type DeadLink } from './check-links'
import { listSitePaths } from './list-site-paths'
import { type Redirect, toRedirectLines, toRedirectPage } from './redirect-page'
import { toStaticFile } from './static-file'
import { type WriteOptions, type Written, writeSite } from './write-site'

export type ExportOptions = Pick<WriteOptions, 'origin' | 'folder' | 'onProgress'> & { site: Site }
export type Exported = { files: number; pages: number; redirects: number; bytes: number }

/** The export is not as the site is: its readers would find nothing where a server has something. */
export class DeadLinks extends Error {
  constructor(readonly links: DeadLink[]) {
    super(`${links.length} dead links`)
  }
}

// GitHub Pages leaves out what begins with `_` unless it is told not to.
const NO_JEKYLL = '.nojekyll'
const REDIRECTS = '_redirects'

/** Takes a running server and an empty folder; throws an ExportFault where something cannot be written, DeadLinks where something is missing. */
export async function exportSite({ site, folder, ...rest }: ExportOptions): Promise<Exported> {
  const written = await writeSite({ site, folder, ...rest, paths: await listSitePaths() })
  const pages = [...written.files].filter((file) => file.endsWith('.html')).length
  const redirects = await writeRedirects(folder, written, site)
  await writeFile(path.join(folder, NO_JEKYLL), '')
  written.files.add(NO_JEKYLL)
  const dead = await checkLinks(folder, written, site)
  if (dead.length > 0) throw new DeadLinks(dead)
  return { files: written.files.size, pages, redirects, bytes: await measure(folder, written.files) }
}

/** Pages and files go before what leads on: to a disk that knows no case `About/` is `about/`. Gives how many there are. */
async function writeRedirects(folder: string, { files, redirects }: Written, site: Site): Promise<number> {
  const kept: Redirect[] = []
  for (const redirect of redirects) {
    const name = toStaticFile(decodePath(redirect.from.slice(site.root.length)), true)
    const file = path.join(folder, name)
    if (existsSync(file)) continue
    await mkdir(path.dirname(file), { recursive: true })
    const { movedTo } = getMessages(site.language).export
    const page = toRedirectPage(redirect, toAbsolute(site, redirect.to), site.language, movedTo)
    await writeFile(file, page)
    files.add(name)
    kept.push(redirect)
  }
  if (kept.length > 0) {
    await writeLines(path.join(folder, REDIRECTS), toRedirectLines(kept))
    files.add(REDIRECTS)
  }
  return kept.length
}

/** The author may have lines of his own; the first that fits is taken. */
async function writeLines(file: string, lines: string): Promise<void> {
  const own = existsSync(file) ? `${(await readFile(file, 'utf8')).trimEnd()}\n` : ''
  await writeFile(file, own + lines)
}

async function measure(folder: string, files: Iterable<string>): Promise<number> {
  let bytes = 0
  for (const file of files) bytes += (await stat(path.join(folder, file))).size
  return bytes
}
