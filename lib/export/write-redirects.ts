// Owns writing what leads on from old addresses in an export: a page each, and one file for hosts that redirect by themselves.
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Site } from '../config/schema'
import { decodePath } from '../decode-path'
import { getMessages } from '../i18n'
import { toAbsolute } from '../urls'
import { addLines } from './add-lines'
import { type Redirect, toRedirectLines, toRedirectPage } from './redirect-page'
import { toStaticFile } from './static-file'
import type { Written } from './write-site'

const LINES = '_redirects'

/**
 * Takes what was written, to which the files are added; gives how many redirects there are. Pages and files go before
 * them: to a disk that knows no case `About/` is `about/`.
 */
export async function writeRedirects(
  folder: string,
  { files, redirects }: Pick<Written, 'files' | 'redirects'>,
  site: Site,
): Promise<number> {
  const { movedTo } = getMessages(site.language).export
  const kept: Redirect[] = []
  for (const redirect of redirects) {
    const name = toStaticFile(decodePath(redirect.from.slice(site.root.length)), true)
    const page = toRedirectPage(redirect, toAbsolute(site, redirect.to), site.language, movedTo)
    if (!(await writeNew(path.join(folder, name), page))) continue
    files.add(name)
    kept.push(redirect)
  }
  if (kept.length > 0) {
    await addLines(path.join(folder, LINES), toRedirectLines(kept))
    files.add(LINES)
  }
  return kept.length
}

/** False where something is there, or a file stands in the way of its folder. */
async function writeNew(file: string, text: string): Promise<boolean> {
  try {
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, text, { flag: 'wx' })
    return true
  } catch (error) {
    if (['EEXIST', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return false
    throw error
  }
}
