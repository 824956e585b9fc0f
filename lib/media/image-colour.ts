// Owns the colour that stands where a photograph is still to come: the mean of its pixels.
import type { SourceFile } from './find-file'
import { getImageFacts } from './image-facts'
import { loadSharp } from './load-sharp'

// An SVG and a GIF are drawn as they come; what is small is there at once.
const COLOURED = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/avif'])
const SMALL_BYTES = 20 * 1024
// Pixels of a side: enough to see a corner that is transparent.
const SAMPLE = 8

const known = new Map<string, Promise<string | undefined>>()

/** Takes an image file; gives `#8a7f6b`, read once for each version of it. None for what lets the page show through. */
export function getImageColour(file: SourceFile): Promise<string | undefined> {
  if (!COLOURED.has(file.type) || file.size < SMALL_BYTES) return Promise.resolve(undefined)
  const { version } = getImageFacts(file)
  const colour = known.get(version) ?? readColour(file.file)
  known.set(version, colour)
  return colour
}

async function readColour(file: string): Promise<string | undefined> {
  try {
    const sharp = await loadSharp()
    const { data } = await sharp(file)
      .resize(SAMPLE, SAMPLE, { fit: 'fill' })
      .toColourspace('srgb')
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true })
    return toColour(data)
  } catch {
    // Damaged, or a machine for which there is no sharp: the image comes all the same.
    return undefined
  }
}

/** Four bytes a pixel, the last of them how opaque it is. */
function toColour(pixels: Uint8Array): string | undefined {
  const sum = [0, 0, 0]
  for (let at = 0; at < pixels.length; at += 4) {
    if (pixels[at + 3] !== 255) return undefined
    for (const [channel, before] of sum.entries()) sum[channel] = before + (pixels[at + channel] ?? 0)
  }
  const mean = sum.map((total) => Math.round((total * 4) / pixels.length))
  return `#${mean.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}
