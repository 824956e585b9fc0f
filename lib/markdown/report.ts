// Owns how a plugin tells the author of a slip: a place in the body becomes a place in the file.
import type { Point } from 'unist'
import type { ProblemCode, ProblemValues } from '../i18n/messages'
import type { Problem } from '../problem'
import type { MarkdownContext } from './article'

/** Notes one problem. `start` counts within the body; without it the problem is laid at the body's first line. */
export type Report = <C extends ProblemCode>(
  code: C,
  values: ProblemValues<C>,
  start?: Pick<Point, 'line' | 'column'>,
) => void

const FAILURES = new Set<ProblemCode>(['markdown-failed', 'mdx-failed'])

/** Takes the list to add to; gives the function that adds. An article that shows its source is an error. */
export function toReport({ file, linesBefore }: MarkdownContext, problems: Problem[]): Report {
  return (code, values, start = { line: 1, column: 1 }) => {
    const place = { file, line: start.line + linesBefore, column: start.column }
    // The type of `values` follows from `code`, which TypeScript cannot see through a union.
    problems.push({ ...place, severity: FAILURES.has(code) ? 'error' : 'warning', code, values } as Problem)
  }
}
