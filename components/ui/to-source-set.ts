import { getImageProps } from 'next/image'
import type { ResolvedImage } from '@/lib/media/resolve-image'

/**
 * The smaller copies of an image that a reader's screen may do with, for `<img srcSet sizes>`: the one place that knows
 * who makes them. `sizes` is the width it is shown at. Nothing for an image that is sent as it is.
 */
export function toSourceSet(image: Partial<ResolvedImage>, sizes: string) {
  const { src, width = 0, height = 0, isLarge } = image
  if (!src || !isLarge) return {}
  const { srcSet = '' } = getImageProps({ src, width, height, alt: '', sizes }).props
  const candidates = srcSet.split(', ').map((text) => ({ text, width: Number(/ (\d+)w$/.exec(text)?.[1]) }))
  // No copy is larger than the image; the first that would be is the image in a better format.
  const last = candidates.findIndex((candidate) => candidate.width >= width)
  const useful = last < 0 ? candidates : candidates.slice(0, last + 1)
  return { srcSet: useful.map(({ text }) => text).join(', '), sizes }
}
