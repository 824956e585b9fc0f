// Owns dates that are no slip of the pen but still not what an author expects: none at all, or one to come.
import { toEpochSeconds } from '../content/dates'
import type { Document } from '../content/document'
import type { Problem } from '../problem'

type Dated = Pick<Document, 'kind' | 'date' | 'file' | 'published'>

/** Takes a document and the time in epoch seconds; `future` is _config.yml's. What is told stands at the file's start. */
export function checkDate(
  { kind, date, file, published }: Dated,
  { now, future }: { now: number; future: boolean },
): Problem[] {
  if (kind !== 'post' || !published) return []
  const at = { file, line: 1, column: 1, severity: 'info' } as const
  if (date === undefined) return [{ ...at, code: 'date-missing', values: {} }]
  if (toEpochSeconds(date) <= now) return []
  return [{ ...at, code: 'date-future', values: { date, hidden: future ? '' : 'hidden' } }]
}
