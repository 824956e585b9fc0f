// Owns writing what leads on from old addresses in an export: a page each, and one file for hosts that redirect by themselves.
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Site } from '../config/schema'
import { decodePath } from '../decode-path'
import { toErrorCode } from '../error-code'
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
    const written = await writeNew(path.join(folder, name), page)
    if (written === 'new') files.add(name)
    // `/a.zip/`, which leads to the file: a host that redirects by itself can, and no page can stand there.
    if (written !== 'there') kept.push(redirect)
  }
  if (kept.length > 0) {
    await addLines(path.join(folder, LINES), toRedirectLines(kept))
    files.add(LINES)
  }
  return kept.length
}

/** Leaves what is there already; `barred` where a file stands in the way of its folder. */
async function writeNew(file: string, text: string): Promise<'new' | 'there' | 'barred'> {
  const folder = mkdir(path.dirname(file), { recursive: true })
  if (!(await isDone(folder, 'EEXIST', 'ENOTDIR'))) return 'barred'
  return (await isDone(writeFile(file, text, { flag: 'wx' }), 'EEXIST')) ? 'new' : 'there'
}

/** False where it has failed for one of these reasons. */
async function isDone(work: Promise<unknown>, ...codes: unknown[]): Promise<boolean> {
  try {
    await work
    return true
  } catch (error) {
    if (codes.includes(toErrorCode(error))) return false
    throw error
  }
}
