// Owns the figures of a report.
import type { FolderReport } from './compare-folder'
import { RULES } from './rules/rules'

export type Summary = {
  folder: string
  posts: number
  same: number
  ruled: number
  /** Of a hundred, rounded down to a tenth: 99 is never what is less. */
  percent: number
  /** In how many posts each rule changed what differs, every rule in its order. */
  rules: Record<string, number>
}

/** Takes reports; gives the figures of each, and of all together where there are several. */
export function toSummaries(reports: FolderReport[]): Summary[] {
  const all: FolderReport = { folder: 'total', files: reports.flatMap(({ files }) => files) }
  return (reports.length > 1 ? [...reports, all] : reports).map(toSummary)
}

function toSummary({ folder, files }: FolderReport): Summary {
  const comparisons = files.flatMap((file) => ('comparison' in file ? [file.comparison] : []))
  const count = (result: string) => comparisons.filter((comparison) => comparison.result === result).length
  const [same, ruled] = [count('same'), count('ruled')]
  const percent = files.length === 0 ? 100 : Math.floor(((same + ruled) / files.length) * 1000) / 10
  const rules = Object.fromEntries(
    RULES.map(({ name }) => [
      name,
      comparisons.filter((comparison) => comparison.rules.includes(name)).length,
    ]),
  )
  return { folder, posts: files.length, same, ruled, percent, rules }
}
