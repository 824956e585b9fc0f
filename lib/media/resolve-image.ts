// Owns what an author's name of an image means: at which URL, how large, and whether smaller copies are worth making.
import type { SourceFile } from './find-file'
import { getImageFacts, type ImageSize } from './image-facts'
import { resolveFile } from './resolve-file'

/**
 * `copyVersion` is there where a phone should get a smaller copy. It is a part of the copy's address, so that nobody is
 * shown the copy of an older image.
 */
export type ResolvedImage = ImageSize & { src: string; copyVersion?: string }

// Neither SVG, which has no size of its own, nor GIF, which mostly moves.
const SCALABLE = new Set(['image/png', 'image/jpeg', 'image/webp'])
const LARGE_BYTES = 20 * 1024
const LARGE_WIDTH = 640

/** Takes an image as the author named it in `source` (a path below the source folder); undefined where no file is meant. */
export function resolveImage(name: string, source: string): ResolvedImage | undefined {
  const found = resolveFile(name, source)
  if (!found) return undefined
  const { version, ...size } = getImageFacts(found.file)
  return { src: found.url, ...size, ...(isLarge(found.file, size) ? { copyVersion: version } : {}) }
}

const isLarge = ({ type, size: bytes }: SourceFile, { width = 0 }: ImageSize) =>
  SCALABLE.has(type) && bytes > LARGE_BYTES && width > LARGE_WIDTH
