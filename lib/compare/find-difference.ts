// Owns what differs between two readings: the first place of each part, to be shown to whoever mends it.
import type { Reading } from './reading'

export type Difference = { part: keyof Reading; index: number; hexo: unknown; ours: unknown }

const PARTS = ['code', 'headings', 'images', 'embeds', 'links', 'text'] as const

/** Takes both readings; gives the first difference, in the order of how much it tells of its cause. */
export function findDifference(hexo: Reading, ours: Reading): Difference | undefined {
  for (const part of PARTS) {
    const [theirs, own]: [unknown[], unknown[]] = [hexo[part], ours[part]]
    for (let index = 0; index < Math.max(theirs.length, own.length); index++) {
      if (JSON.stringify(theirs[index]) === JSON.stringify(own[index])) continue
      return { part, index, hexo: theirs[index], ours: own[index] }
    }
  }
  return undefined
}
