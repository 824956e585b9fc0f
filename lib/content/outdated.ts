// Owns from when on an article is old. The reader's day decides while it is read: no page changes because a night has passed.
import type { Site } from '../config/schema'
import type { Document } from './document'
import { toFlag, toWeight } from './field-values'

/**
 * Takes a post; gives the day it was last touched and how many make it old, or undefined: never, or no date. Its own
 * `outdated_days` goes before the site's.
 */
export function toOutdated(
  { date, updated, extra }: Pick<Document, 'date' | 'updated' | 'extra'>,
  { inkstone }: Pick<Site, 'inkstone'>,
): { since: string; days: number } | undefined {
  const days = toWeight(extra.outdated_days) || inkstone.outdated_days
  const since = [date, updated]
    .filter((one) => one !== undefined)
    .sort()
    .at(-1)
  if (days <= 0 || since === undefined || toFlag(extra.noticeOutdate) === false) return undefined
  return { since, days }
}
