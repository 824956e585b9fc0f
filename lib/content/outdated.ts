// Owns from when on an article is old. The reader's day decides while it is read: no page changes because a night has passed.
import type { Site } from '../config/schema'
import type { Document } from './document'
import { toFlag } from './field-values'

/** Takes a post; gives the day it was last touched and how many make it old, or undefined: never, or no date. */
export function toOutdated(
  { date, updated, extra }: Pick<Document, 'date' | 'updated' | 'extra'>,
  { inkstone: { outdated_days: days } }: Pick<Site, 'inkstone'>,
): { since: string; days: number } | undefined {
  const since = [date, updated]
    .filter((one) => one !== undefined)
    .sort()
    .at(-1)
  if (days === 0 || since === undefined || toFlag(extra.noticeOutdate) === false) return undefined
  return { since, days }
}
