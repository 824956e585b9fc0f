// Owns how problems are shown in the terminal: file:line:column, then the words, worst first, each once.
import path from 'node:path'
import { compareText } from './compare-text'
import { getContentDir } from './config/env'
import type { Site } from './config/schema'
import { getSourceDir } from './config/site'
import { getMessages } from './i18n'
import type { Messages, ProblemCode, ProblemValues } from './i18n/messages'
import type { Problem } from './problem'

/** The message of a problem in the given language. */
export function toProblemText<C extends ProblemCode>(problem: Problem<C>, messages: Messages): string {
  const write: (values: ProblemValues<C>) => string = messages.problems[problem.code as C]
  return write(problem.values as ProblemValues<C>)
}

/** `content/_posts/你好.md:3:7  message`, from where the command was given, so that a terminal can open it. */
export function toProblemLine(problem: Problem, messages: Messages): string {
  const folder = problem.file === '_config.yml' ? getContentDir() : getSourceDir()
  const file = path.relative(process.cwd(), path.join(folder, problem.file))
  return `${file}:${problem.line}:${problem.column}  ${toProblemText(problem, messages)}`
}

// A blog moved from elsewhere can have thousands of warnings of one kind; `npm run check` prints them all.
const SHOWN = 20

/** Prints errors, then warnings, to stderr, equal lines once; what does not fit is counted. */
export function reportProblems(problems: Problem[], site: Site): void {
  const messages = getMessages(site.language)
  const worstFirst = [...problems].sort((a, b) => compareText(a.severity, b.severity))
  const toLine = (problem: Problem) =>
    `${problem.severity === 'error' ? '✗' : '·'} ${toProblemLine(problem, messages)}`
  const lines = [...new Set(worstFirst.map(toLine))]
  for (const line of lines.slice(0, SHOWN)) console.error(line)
  if (lines.length > SHOWN) console.error(`  … +${lines.length - SHOWN}: npm run check`)
}
