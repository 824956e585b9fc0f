// Owns when two versions of a post look the same where a line of text stands for it: in archives, at the end of another
// post, on the page for what is not there. Pure.
import type { Document } from '../content/document'

/** Takes two versions, or undefined where none stands there. */
export function isSameLine(a: Document | undefined, b: Document | undefined): boolean {
  if (!a || !b || a === b) return a === b
  return a.title === b.title && a.date === b.date && a.permalink === b.permalink && a.lang === b.lang
}
