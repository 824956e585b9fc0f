// Owns the table of a comparison, as Markdown, which reads well in a terminal too.
import type { Summary } from './to-summary'

/** Takes figures; gives a table with a column a folder: first the posts, then a line a rule. */
export function toTable(summaries: Summary[]): string {
  const row = (name: string, toCell: (summary: Summary) => string | number) => [
    name,
    ...summaries.map((summary) => String(toCell(summary))),
  ]
  const rules = Object.keys(summaries[0]?.rules ?? {})
  return toMarkdown([
    row('', ({ folder }) => folder),
    row('posts', ({ posts }) => posts),
    row('equal as they are', ({ same }) => same),
    row('equal by the rules', ({ ruled }) => ruled),
    row('equal', ({ percent }) => `${percent.toFixed(1)} %`),
    ...rules.map((rule) => row(`\`${rule}\``, (summary) => summary.rules[rule] ?? 0)),
  ])
}

function toMarkdown([head = [], ...rows]: string[][]): string {
  const widths = head.map((_, column) =>
    Math.max(3, ...[head, ...rows].map((cells) => cells[column]?.length ?? 0)),
  )
  const toLine = (cells: string[]) =>
    `| ${widths.map((width, column) => (column ? (cells[column] ?? '').padStart(width) : (cells[column] ?? '').padEnd(width))).join(' | ')} |`
  const rule = widths.map((width, column) => (column ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)))
  return [toLine(head), toLine(rule), ...rows.map(toLine)].join('\n')
}
