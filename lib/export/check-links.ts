// Owns the last look at an export: that every address of the site in it is answered by a file of it.
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Site } from '../config/schema'
import { decodePath } from '../decode-path'
import { toContentType } from '../media/content-types'
import { encodePath } from '../urls'
import { findReferences } from './references'
import { isNamingText, toAnswers } from './static-file'
import type { Written } from './write-site'

/** A file below the folder, and an address in it behind which there is none. */
export type DeadLink = { file: string; address: string }

/**
 * Reads what was written; gives every address that leads to no file, nor elsewhere, though the server has something there. What the
 * server lacks too is the author's slip, of which `npm run check` tells.
 */
export async function checkLinks(
  folder: string,
  { files, missing, redirects }: Written,
  { url, root }: Pick<Site, 'url' | 'root'>,
): Promise<DeadLink[]> {
  const dead: DeadLink[] = []
  // Some of them only for a host that redirects by itself.
  const former = new Set(redirects.map(({ from }) => decodePath(from.slice(root.length))))
  const isThere = (raw: string) =>
    missing.has(raw) ||
    former.has(raw) ||
    raw.startsWith('api/') ||
    toAnswers(raw).some((file) => files.has(file))
  for (const file of files) {
    if (!isNamingText(toContentType(file))) continue
    const text = await readFile(path.join(folder, file), 'utf8')
    const at = new URL(root + encodePath(file.replace(/(?:^|(?<=\/))index\.html$/, '')), url).href
    for (const { raw, address } of findReferences(text, { at, root }))
      if (!isThere(raw)) dead.push({ file, address })
  }
  return dead
}
