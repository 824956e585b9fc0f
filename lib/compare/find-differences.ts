// Owns what differs between two readings, place by place, to be shown to whoever mends it.
import type { Reading } from './reading'

/** What stands at one place on either side; undefined where there is nothing. */
export type Difference = { part: keyof Reading; index: number; hexo: unknown; ours: unknown }

// In the order of how much a difference tells of its cause.
const PARTS = ['code', 'headings', 'images', 'embeds', 'links', 'text'] as const

/** Takes both readings; gives every place that differs. */
export function findDifferences(hexo: Reading, ours: Reading): Difference[] {
  return PARTS.flatMap((part) => {
    const [theirs, own]: [unknown[], unknown[]] = [hexo[part], ours[part]]
    const places = Array.from({ length: Math.max(theirs.length, own.length) }, (_, index) => index)
    return places
      .map((index) => ({ part, index, hexo: theirs[index], ours: own[index] }))
      .filter((place) => JSON.stringify(place.hexo) !== JSON.stringify(place.ours))
  })
}
