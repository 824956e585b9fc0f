// Owns when a change is held back: the last good version of an article stays up while its file is half-written, or has
// a slip that it did not have before. Pure.
import type { KeptReading } from '../content/document-cache'
import type { Problem } from '../problem'

/** The errors that a text has now and the good one had not, or had fewer of. */
export function toNewErrors(known: Problem[], now: Problem[]): Problem[] {
  const left = known.map(({ code }) => code)
  return now.filter(({ severity, code }) => {
    const at = left.indexOf(code)
    if (at >= 0) left.splice(at, 1)
    return severity === 'error' && at < 0
  })
}

/**
 * Takes the reading that is published (undefined for a new file) and the one of the text now; gives the errors for which
 * the text is not published. A new file has nothing better to show, and waits only where its end is plainly missing.
 */
export function toSlips(
  published: KeptReading | undefined,
  now: KeptReading,
  text: string,
  file: string,
): Problem[] {
  if (text.trim() === '')
    return [{ file, line: 1, column: 1, severity: 'error', code: 'file-empty', values: {} }]
  if (published) return toNewErrors(published.problems, now.problems)
  return now.problems.filter(({ code }) => code === 'front-matter-unclosed')
}
