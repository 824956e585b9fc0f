// Owns how problems are shown in the terminal: `file:line:column severity rule message → fix`, each once.
import path from 'node:path'
import { compareText } from './compare-text'
import { getContentDir } from './config/env'
import type { Site } from './config/schema'
import { getSourceDir } from './config/site'
import { getMessages } from './i18n'
import type { Messages, ProblemCode, ProblemValues, ProblemWords } from './i18n/messages'
import type { Problem, Severity } from './problem'

/** What is wrong, and how to mend it where that is told apart, in the given language. */
export function toProblemText<C extends ProblemCode>(
  problem: Problem<C>,
  messages: Messages,
): { message: string; fix?: string } {
  const write: (values: ProblemValues<C>) => ProblemWords = messages.problems[problem.code as C]
  const words = write(problem.values as ProblemValues<C>)
  if (typeof words === 'string') return { message: words }
  const [message, fix] = words
  return { message, fix }
}

/** The file of a problem from where the command was given, so that a terminal can open it: `content/_posts/你好.md` */
export function toProblemFile({ file }: Pick<Problem, 'file'>): string {
  const folder = file === '_config.yml' ? getContentDir() : getSourceDir()
  return path.relative(process.cwd(), path.join(folder, file))
}

/** `content/_posts/你好.md:3:7 warning image-missing 找不到图片 a.png → 检查文件名和位置` */
export function toProblemLine(problem: Problem, messages: Messages): string {
  const { line, column, severity, code } = problem
  const { message, fix } = toProblemText(problem, messages)
  // A reason of the YAML library, or a file's name, may have line ends of its own.
  const words = (fix ? `${message} → ${fix}` : message).replace(/\s*\n\s*/g, ' ')
  return `${toProblemFile(problem)}:${line}:${column} ${severity} ${code} ${words}`
}

// A blog moved from elsewhere can have thousands of warnings of one kind; `npm run check` prints them all.
const SHOWN = 20
const RANK: Record<Severity, number> = { error: 0, warning: 1, info: 2 }

/** Prints to stderr, the worst first, equal lines once; what does not fit is counted. */
export function reportProblems(problems: Problem[], site: Site): void {
  const messages = getMessages(site.language)
  const worstFirst = [...problems].sort((a, b) => RANK[a.severity] - RANK[b.severity])
  const lines = [...new Set(worstFirst.map((problem) => toProblemLine(problem, messages)))]
  for (const line of lines.slice(0, SHOWN)) console.error(line)
  if (lines.length > SHOWN) console.error(`  … +${lines.length - SHOWN}: npm run check`)
}

/** By file, then place, each once. Takes problems of any number of files; gives a new list. */
export function orderProblems(problems: Problem[]): Problem[] {
  const byKey = new Map(problems.map((problem) => [JSON.stringify(problem), problem]))
  return [...byKey.values()].sort(
    (a, b) =>
      compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.code, b.code),
  )
}
