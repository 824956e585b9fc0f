// Owns the order of posts in time.
import { compareText } from '../compare-text'
import type { Document } from './document'

/** For `sort`: newest first, undated last; equal dates are ordered by path, so that every machine agrees. */
export function newestFirst(a: Document, b: Document): number {
  return compareText(b.date ?? '', a.date ?? '') || compareText(a.source, b.source)
}
