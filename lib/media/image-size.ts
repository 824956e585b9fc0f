// Owns how large an image is shown: its width and height in pixels, turned as its camera was held.
import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { imageSize } from 'image-size'
import type { SourceFile } from './find-file'

export type ImageSize = { width?: number; height?: number }

const known = new Map<string, { mtimeMs: number; size: ImageSize }>()

/** The size of an image file, read once for each version of it; {} where it is damaged or of no known format. */
export function getImageSize({ file, mtimeMs }: SourceFile): ImageSize {
  const last = known.get(file)
  if (last?.mtimeMs === mtimeMs) return last.size
  const size = readSize(() => readHead(file)) ?? readSize(() => readFileSync(file)) ?? {}
  known.set(file, { mtimeMs, size })
  return size
}

// EXIF: from 5 on the camera lay on its side.
const ON_ITS_SIDE = 5

function readSize(read: () => Buffer): ImageSize | undefined {
  try {
    const { width, height, orientation = 1 } = imageSize(read())
    if (width === 0 || height === 0) return undefined
    return orientation < ON_ITS_SIDE ? { width, height } : { width: height, height: width }
  } catch {
    // Shown as it is all the same: only its room on the page is not known beforehand.
    return undefined
  }
}

// The size stands near the beginning; before it a photograph may have a small copy of itself.
const HEAD_BYTES = 128 * 1024

function readHead(file: string): Buffer {
  const handle = openSync(file, 'r')
  try {
    const head = Buffer.alloc(HEAD_BYTES)
    return head.subarray(0, readSync(handle, head, 0, HEAD_BYTES, 0))
  } finally {
    closeSync(handle)
  }
}
