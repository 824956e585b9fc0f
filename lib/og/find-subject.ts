// Owns what a card's name stands for: the reverse of the names in lib/og/to-card-url.ts.
import { getByShortId } from '../content/get-short-id'
import { getCategory, getTag } from '../content/store'
import type { CardSubject } from './card-face'

/** Takes the segments of a name, `['p', '886']`; gives what is visible there, or undefined. */
export function findSubject([kind, ...name]: string[]): CardSubject | undefined {
  if (kind === 'site' && name.length === 0) return { kind: 'site' }
  if (kind === 'p' && name.length === 1) {
    const document = getByShortId(name[0] ?? '')
    return document && { kind: 'document', document }
  }
  // A slug may hold a slash.
  const tag = kind === 't' ? getTag(name.join('/')) : undefined
  if (tag) return { kind: 'tag', tag }
  const category = kind === 'c' ? getCategory(name) : undefined
  return category && { kind: 'category', category }
}
