// Owns what is read from an image: its width and height in pixels, turned as its camera was held, and its version.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { imageSize } from 'image-size'
import { readHead } from '../read-head'
import type { SourceFile } from './find-file'

export type ImageSize = { width?: number; height?: number }
/** `version` changes with the image, and is the same on every machine. */
export type ImageFacts = ImageSize & { version: string }

const known = new Map<string, { stamp: string; facts: ImageFacts }>()

/** The facts of an image file, read once for each version of it; without a size where it is damaged or of no known format. */
export function getImageFacts(file: SourceFile): ImageFacts {
  // `mv` and `cp -p` keep the time.
  const stamp = `${file.mtimeMs}:${file.size}`
  const last = known.get(file.file)
  if (last?.stamp === stamp) return last.facts
  const facts = readFacts(file)
  known.set(file.file, { stamp, facts })
  return facts
}

function readFacts({ file, size }: SourceFile): ImageFacts {
  const head = readHead(file)
  // Two images of one length with one beginning are one: what follows is compressed.
  const version = createHash('sha1').update(head).update(String(size)).digest('base64url').slice(0, 12)
  return { ...(toSize(head) ?? toSize(readFileSync(file))), version }
}

// EXIF: from 5 on the camera lay on its side.
const ON_ITS_SIDE = 5

function toSize(image: Buffer): ImageSize | undefined {
  try {
    const { width, height, orientation = 1 } = imageSize(image)
    if (width === 0 || height === 0) return undefined
    return orientation < ON_ITS_SIDE ? { width, height } : { width: height, height: width }
  } catch {
    // Shown as it is all the same: only its room on the page is not known beforehand.
    return undefined
  }
}
