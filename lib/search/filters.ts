// Owns how a search is narrowed: by a tag, a category with all below it, a year; and what there is to narrow it by.
import type { Category } from '../content/category-tree'
import { flattenCategories } from '../content/category-tree'
import type { Store } from '../content/to-store'
import type { SearchedText } from './searched-text'

/** As an address has them; '' is none. A tag by its name or slug, a category by its slugs or names from the root: `tech/web`. */
export type Filters = { tag: string; category: string; year: string }

/** One way to narrow: the value for the address, what a reader sees, how many of the posts are left. */
export type Choice = { value: string; name: string; count: number }
export type Choices = Record<keyof Filters, Choice[]>

/** Takes what an address asks for; gives what tells whether a post is of it. A name that nothing has leaves none. */
export function toFilter({ tag, category, year }: Filters, { tags, categories }: Store) {
  const tagName = tags.find(({ name, slug }) => [name, slug].includes(tag))?.name ?? tag
  const path = findCategory(category, categories)?.path ?? [category]
  return ({ record }: SearchedText): boolean =>
    (year === '' || record.year === year) &&
    (tag === '' || record.tags.includes(tagName)) &&
    (category === '' || record.categories.some((own) => path.every((name, depth) => own[depth] === name)))
}

function findCategory(asked: string, roots: Category[]): Category | undefined {
  const isAsked = (segments: string[]) => segments.join('/') === asked
  const all = flattenCategories(roots)
  return all.find(({ slugs }) => isAsked(slugs)) ?? all.find(({ path }) => isAsked(path))
}

// More choices are no help.
const MOST = 6

/** Takes the posts that were found; gives what they can be narrowed by, the most frequent first, years by time. */
export function toChoices(texts: SearchedText[], { tags, categories }: Store): Choices {
  const records = texts.map(({ record }) => record)
  const tagSlugs = new Map(tags.map(({ name, slug }) => [name, slug]))
  const slugs = new Map(flattenCategories(categories).map((one) => [one.path.join('\0'), one]))
  const paths = records.map(({ categories: own }) => new Set(own.flatMap(toAncestors)))
  return {
    tag: byCount(records.map((record) => record.tags)).map(([name, count]) => ({
      value: tagSlugs.get(name) ?? name,
      name,
      count,
    })),
    category: byCount(paths).map(([key, count]) => {
      const path = key.split('\0')
      return { value: (slugs.get(key)?.slugs ?? path).join('/'), name: path.join(' / '), count }
    }),
    year: byCount(
      records.map(({ year }) => (year ? [year] : [])),
      Number.POSITIVE_INFINITY,
    )
      .sort(([a], [b]) => Number(b) - Number(a))
      .map(([year, count]) => ({ value: year, name: year, count })),
  }
}

/** ['技术', '前端'] => 技术, 技术\0前端 */
const toAncestors = (path: string[]) => path.map((_, depth) => path.slice(0, depth + 1).join('\0'))

function byCount(lists: Iterable<string>[], most = MOST): [string, number][] {
  const counts = new Map<string, number>()
  for (const list of lists) for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a).slice(0, most)
}
