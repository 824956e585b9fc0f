// Owns what an author's name of an image means: at which URL, how large, and whether smaller copies are worth making.
import { getSite } from '../config/site'
import type { SourceFile } from './find-file'
import { getImageFacts, type ImageSize } from './image-facts'
import { resolveFile } from './resolve-file'

/**
 * `copySource` is there where a phone should get a smaller copy: the address to make it from. It holds the version of
 * the image, so that nobody is shown the copy of an older one: `/media/1sOb4e2K-x9_/images/a.png`, by app/media.
 */
export type ResolvedImage = ImageSize & { src: string; copySource?: string }

// Neither SVG, which has no size of its own, nor GIF, which mostly moves.
const SCALABLE = new Set(['image/png', 'image/jpeg', 'image/webp'])
const LARGE_BYTES = 20 * 1024
const LARGE_WIDTH = 640

/** Takes an image as the author named it in `source` (a path below the source folder); undefined where no file is meant. */
export function resolveImage(name: string, source: string): ResolvedImage | undefined {
  const found = resolveFile(name, source)
  if (!found) return undefined
  const { version, ...size } = getImageFacts(found.file)
  if (!isLarge(found.file, size)) return { src: found.url, ...size }
  const { root } = getSite()
  const [address = ''] = found.url.slice(root.length).split(/[?#]/)
  return { src: found.url, ...size, copySource: `${root}media/${version}/${address}` }
}

const isLarge = ({ type, size: bytes }: SourceFile, { width = 0 }: ImageSize) =>
  SCALABLE.has(type) && bytes > LARGE_BYTES && width > LARGE_WIDTH
