// Owns which file of the author's folder is meant by what the author names on the command line.
import path from 'node:path'
import { getSite, getSourceDir } from '../config/site'
import { isContentPath } from '../content/is-content-path'
import { findName } from '../media/find-name'

const FOLDERS = ['', '_drafts', '_posts']
const ENDINGS = ['', '.md', '.markdown', '.mdx']

/**
 * Takes a path as seen from `from` (`content/_drafts/a.md`), below the source folder (`_drafts/a.md`) or below the drafts
 * or posts (`a.md`, `a`); gives the path below the source folder as the disk has it. Undefined where no article is meant.
 */
export function findDraft(name: string, from: string): string | undefined {
  const folder = getSourceDir()
  const seen = path.relative(folder, path.resolve(from, name)).split(path.sep).join('/')
  const below = FOLDERS.map((parent) => path.posix.join(parent, name.replace(/^\.\//, '')))
  for (const place of [seen, ...below].flatMap((start) => ENDINGS.map((end) => start + end))) {
    const file = /^(?:\/|\.\.(?:\/|$))/.test(place) ? undefined : findName(folder, place, false)
    if (file !== undefined && isContentPath(file, getSite())) return file
  }
  return undefined
}
