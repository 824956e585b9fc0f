// Owns the paths that a post had where its day was another: Hexo's dates depend on the machine that built them.
import { toDateParts } from '../content/dates'
import type { Document } from '../content/document'

// Year, perhaps month and perhaps day, side by side: `2024/08/31`, `2024-8-31`, `20240831`, `2024/08`, `2024`.
const DATE = /(?<!\d)(\d{4})(?:([-/_.]?)(\d{1,2})(?:\2(\d{1,2}))?)?(?!\d)/

/**
 * The paths of a post if it had been written the day before or after: `2024/09/01/你好/` => `2024/08/31/你好/` and
 * `2024/09/02/你好/`. None where the path does not hold the post's own date, or where it stays the same.
 */
export function toNeighbourPaths({ permalink, date }: Pick<Document, 'permalink' | 'date'>): string[] {
  const found = DATE.exec(permalink)
  if (!date || !found) return []
  const { year, month, day } = toDateParts(date)
  const sign = found[2] ?? ''
  const written = [found[1] ?? '', found[3] ?? '', found[4] ?? '']
  const own = [year, month, day]
  // `2024/08/12-个习惯/`: the 12 is of the title.
  const firstOther = written.findIndex((text, index) => Number(text) !== own[index])
  const depth = firstOther < 0 ? own.length : firstOther
  const start = found.index
  const end = start + written.slice(0, depth).join(sign).length
  const others = [-1, 1].flatMap((days) => {
    // In UTC, where every day has 24 hours; Temporal takes a hundred times as long.
    const other = new Date(Date.UTC(year, month - 1, day + days))
    return toWidths(written.slice(1, depth)).map((width) =>
      [other.getUTCFullYear(), other.getUTCMonth() + 1, other.getUTCDate()]
        .slice(0, depth)
        .map((part, index) => String(part).padStart(index === 0 ? 4 : width, '0'))
        .join(sign),
    )
  })
  const paths = others.map((other) => permalink.slice(0, start) + other + permalink.slice(end))
  return depth === 0 ? [] : [...new Set(paths)].filter((path) => path !== permalink)
}

/** How many digits a month or day has at least: `08` says 2, `8` says 1, and `10` could be either. */
function toWidths(written: string[]): number[] {
  if (written.some((text) => text.length === 1)) return [1]
  return written.some((text) => text.startsWith('0')) ? [2] : [2, 1]
}
