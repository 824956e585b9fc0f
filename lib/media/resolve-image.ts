// Owns what an author's name of an image means: which file, at which URL, how large.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { imageSize } from 'image-size'
import { getSite } from '../config/site'
import { encodePath } from '../urls'
import { findMedia, type MediaFile } from './find-media'

export type ResolvedImage = { src: string; width?: number; height?: number }

/**
 * Takes an image as the author named it in `source` (a path below the source folder): `/images/a.png` from the folder's
 * top, else beside the file, else from the top as well. Undefined where no file is meant by it.
 */
export function resolveImage(src: string, source: string): ResolvedImage | undefined {
  const name = toRawPath(src)
  const beside = path.posix.join(path.posix.dirname(source), name)
  const candidates = name.startsWith('/') ? [name.slice(1)] : [beside, path.posix.normalize(name)]
  for (const candidate of candidates) {
    const media = candidate.startsWith('..') ? undefined : findMedia(candidate)
    if (media) return { src: getSite().root + encodePath(candidate), ...measure(media) }
  }
  return undefined
}

// Authors write a path or a URL; both name the same file. `/images/a%20b.png?x` => /images/a b.png
function toRawPath(src: string): string {
  const [name = ''] = src.split(/[?#]/)
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

const sizes = new Map<string, { width?: number; height?: number }>()

function measure({ file, mtimeMs }: MediaFile): { width?: number; height?: number } {
  const key = `${file}:${mtimeMs}`
  let size = sizes.get(key)
  if (!size) {
    size = readSize(file)
    sizes.set(key, size)
  }
  return size
}

function readSize(file: string): { width?: number; height?: number } {
  try {
    const { width, height } = imageSize(readFileSync(file))
    return { width, height }
  } catch {
    // A damaged or foreign file is shown as it is: only its room on the page is not known beforehand.
    return {}
  }
}
