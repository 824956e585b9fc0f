// Owns what `categories` and `tags` mean as Hexo has them, whatever shape an author gave them.

import { decodeEntities } from './decode-entities'
import type { CategoryPath } from './document'

/**
 * Takes the value of `categories`; gives the paths from the root that the post belongs to, without twins.
 * A flat list is ONE path, `[A, B]` => A > B; one nested list makes every entry a path of its own:
 * `[[A, B], D]` => A > B, and D. Hexo: lib/models/post.ts setCategories
 */
export function toCategories(value: unknown): CategoryPath[] {
  const entries = Array.isArray(value) ? value : [value]
  const paths = entries.some(Array.isArray) ? entries.map(toNames) : [toNames(entries)]
  const unique = new Map(paths.filter((path) => path.length > 0).map((path) => [JSON.stringify(path), path]))
  return [...unique.values()]
}

/** Takes the value of `tags`; gives their names in order, without twins. `foo, bar` is one tag. Hexo: setTags */
export function toTags(value: unknown): string[] {
  return [...new Set(toNames(value))]
}

/** Lists of any depth become one; nothing and '' drop out; `- a: b`, which YAML takes for a mapping, is text again. */
function toNames(value: unknown): string[] {
  return [value]
    .flat(Number.POSITIVE_INFINITY)
    .map((name) => decodeEntities(toText(name)).normalize('NFC').trim())
    .filter(Boolean)
}

function toText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10)
  if (typeof value !== 'object') return String(value)
  return Object.entries(value)
    .map(([key, text]) => `${key}: ${toText(text)}`)
    .join(', ')
}
