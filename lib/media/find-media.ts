// Owns the way from a path to a file of the author's folder, and that no path leads out of it.
import { realpathSync, type Stats, statSync } from 'node:fs'
import path from 'node:path'
import { getSourceDir } from '../config/site'
import { toMediaType } from './media-types'

export type MediaFile = { file: string; type: string; size: number; mtimeMs: number }

/** The file at a raw path below the source folder, or undefined: no such file, not media, hidden (`_`, `.`) or outside. */
export function findMedia(mediaPath: string): MediaFile | undefined {
  const segments = mediaPath.split('/').filter(Boolean)
  const type = toMediaType(mediaPath)
  const isHidden = segments.some((segment) => /^[._]/.test(segment) && segment !== '_posts')
  if (!type || isHidden || mediaPath.includes('\0')) return undefined
  const folder = getSourceDir()
  const file = path.join(/* turbopackIgnore: true */ folder, ...segments)
  const stat = getStat(file)
  if (!stat?.isFile() || !isInside(folder, file)) return undefined
  return { file, type, size: stat.size, mtimeMs: stat.mtimeMs }
}

// Asked for by readers: a name too long, or below a file, is no fault of ours.
function getStat(file: string): Stats | undefined {
  try {
    return statSync(file)
  } catch {
    return undefined
  }
}

// A link inside the folder may point outside of it.
function isInside(folder: string, file: string): boolean {
  const relative = path.relative(realpathSync(folder), realpathSync(file))
  return relative.split(path.sep)[0] !== '..' && !path.isAbsolute(relative)
}
