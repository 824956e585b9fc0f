// Owns how a list is cut into pages.

export type Page<T> = { items: T[]; number: number; pages: number; total: number }

/**
 * The items of page `number` (from 1), `perPage` a page, 0 meaning all on one page as Hexo has it; undefined where there is
 * no such page. An empty list has one empty page.
 */
export function paginate<T>(items: T[], number: number, perPage: number): Page<T> | undefined {
  const pages = countPages(items.length, perPage)
  if (!Number.isInteger(number) || number < 1 || number > pages) return undefined
  const size = perPage || items.length
  return { items: items.slice((number - 1) * size, number * size), number, pages, total: items.length }
}

/** How many pages so many items fill; at least 1. */
export function countPages(total: number, perPage: number): number {
  return perPage === 0 ? 1 : Math.max(1, Math.ceil(total / perPage))
}
