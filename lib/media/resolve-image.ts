// Owns what an author's name of an image means: at which URL, how large, and whether smaller copies are worth making.
import type { SourceFile } from './find-file'
import { getImageSize, type ImageSize } from './image-size'
import { resolveFile } from './resolve-file'

/** `isLarge`: a photograph or screen of which a phone should get a smaller copy. */
export type ResolvedImage = ImageSize & { src: string; isLarge?: true }

// Neither SVG, which has no size of its own, nor GIF, which mostly moves.
const SCALABLE = new Set(['image/png', 'image/jpeg', 'image/webp'])
const LARGE_BYTES = 20 * 1024
const LARGE_WIDTH = 640

/** Takes an image as the author named it in `source` (a path below the source folder); undefined where no file is meant. */
export function resolveImage(name: string, source: string): ResolvedImage | undefined {
  const found = resolveFile(name, source)
  if (!found) return undefined
  const size = getImageSize(found.file)
  return { src: found.url, ...size, ...(isLarge(found.file, size) ? { isLarge: true } : {}) }
}

const isLarge = ({ type, size: bytes }: SourceFile, { width = 0 }: ImageSize) =>
  SCALABLE.has(type) && bytes > LARGE_BYTES && width > LARGE_WIDTH
