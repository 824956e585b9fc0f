// Owns the way from a path to a file of the author's folder, and that no path leads out of it.
import { type Stats, statSync } from 'node:fs'
import path from 'node:path'
import { getSite, getSourceDir } from '../config/site'
import { toSourceKind } from '../content/is-content-path'
import { isInside } from '../is-inside'
import { toContentType } from './content-types'
import { findName } from './find-name'
import { toSourceFiles } from './published-path'

/** `file` is absolute, as the disk has it. */
export type SourceFile = { file: string; type: string; size: number; mtimeMs: number }

/** The file that is published at a raw path below the root, or undefined: none, hidden (`_`, `.`), or outside of the folder. */
export function findFile(raw: string): SourceFile | undefined {
  for (const source of toSourceFiles(raw)) {
    const found = isPlain(source) ? findName(getSourceDir(), source, false) : undefined
    const file = found === undefined ? undefined : getSourceFile(found)
    if (file) return file
  }
  return undefined
}

/** The file at a path below the source folder, in the spelling of the disk; undefined where it is none that is served. */
export function getSourceFile(source: string): SourceFile | undefined {
  if (!isPlain(source) || toSourceKind(source, getSite()) !== 'file') return undefined
  const folder = getSourceDir()
  const file = path.join(/* turbopackIgnore: true */ folder, source)
  const stat = getStat(file)
  if (!stat?.isFile() || !isInside(folder, file)) return undefined
  return { file, type: toContentType(file), size: stat.size, mtimeMs: stat.mtimeMs }
}

// A `..` would be hidden anyway, but for `include: "**"`; a backslash is a slash to Windows.
const isPlain = (source: string) => !/(?:^|\/)\.{0,2}(?:\/|$)|[\\\0]/.test(source)

// Asked for by readers: a name too long, or below a file, is no fault of ours.
function getStat(file: string): Stats | undefined {
  try {
    return statSync(file)
  } catch {
    return undefined
  }
}
