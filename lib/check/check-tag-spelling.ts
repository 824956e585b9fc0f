// Owns tags that are one word to a reader and two to the site: `Java` and `java`, `ＡＩ` and `AI`.
import type { Tag } from '../content/tag-index'

export type Spelling = { name: string; other: string }

/**
 * Takes tags, the most used first; gives each that differs from an earlier one in case or width alone, with that one.
 * Signs and spaces tell words apart (`C++`, `C#`), and so do scripts of Chinese.
 */
export function findTagSpellings(tags: Pick<Tag, 'name'>[]): Spelling[] {
  const first = new Map<string, string>()
  return tags.flatMap(({ name }) => {
    const folded = name.normalize('NFKC').toLowerCase()
    const other = first.get(folded)
    if (other === undefined) first.set(folded, name)
    return other === undefined ? [] : [{ name, other }]
  })
}
