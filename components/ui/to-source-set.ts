import { getImageProps } from 'next/image'
import type { ResolvedImage } from '@/lib/media/resolve-image'

/** How wide an image is shown, for `<img sizes>`, and the widths of next.config.ts that are of use then. */
export type ShownSize = { sizes: string; widths: readonly number[] }

/**
 * As wide as the text: 38em of 1.125rem; below 48rem the window but for its margins. Here `em` would be the browser's,
 * not the page's.
 */
export const COLUMN: ShownSize = {
  sizes: '(width >= 48rem) 42.75rem, calc(100vw - 2.5rem)',
  widths: [640, 828, 1280, 1920],
}

/**
 * The smaller copies of an image that a reader's screen may do with, for `<img srcSet sizes>`: the one place that knows
 * who makes them. Nothing for an image that is sent as it is.
 */
export function toSourceSet(image: Omit<ResolvedImage, 'src'>, { sizes, widths }: ShownSize) {
  const { width = 0, height = 0, copySource } = image
  if (!copySource) return {}
  const { srcSet = '' } = getImageProps({ src: copySource, width, height, alt: '', sizes }).props
  const candidates = srcSet
    .split(', ')
    .map((text) => ({ text, width: Number(/ (\d+)w$/.exec(text)?.[1]) }))
    .filter((candidate) => widths.includes(candidate.width))
  // No copy is larger than the image; the first that would be is the image in a better format.
  const last = candidates.findIndex((candidate) => candidate.width >= width)
  const useful = last < 0 ? candidates : candidates.slice(0, last + 1)
  return { srcSet: useful.map(({ text }) => text).join(', '), sizes }
}
