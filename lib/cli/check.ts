// `npm run check [--json] [--fix [--yes]]`: reads every file and renders every article; prints what to mend, and mends
// what is safe where it is asked to; exits 1 on an error.
import { checkFolder } from '../check/check-folder'
import { hasFix, isFixable } from '../check/fix/fix-text'
import { getSite } from '../config/site'
import { readText } from '../content/read-text'
import { getMessages } from '../i18n'
import type { Problem, Severity } from '../problem'
import { toProblemFile, toProblemLine, toProblemText } from '../report-problems'
import { mendFolder } from './mend-folder'
import { withProgress } from './progress'
import { getArguments } from './read-arguments'
import { requireContent } from './require-content'

const { has } = getArguments('check')
requireContent()
const messages = getMessages(getSite().language)
const isJson = has('json')
const checkNow = () => withProgress(messages.progress.check, checkFolder)
let check = await checkNow()
// Standard output is the list's alone where a tool reads it.
const say = isJson ? console.error : console.log
if (has('fix') && (await mendFolder(check, say, has('yes')))) check = await checkNow()

const { documents, problems } = check
const count = (severity: Severity) => problems.filter((problem) => problem.severity === severity).length
if (isJson) {
  console.log(JSON.stringify(problems.map(toRow), null, 2))
} else {
  for (const problem of problems) console.log(toProblemLine(problem, messages))
  console.log(messages.check(documents.length, count('error'), count('warning'), count('info')))
}
process.exitCode = count('error') > 0 ? 1 : 0

function toRow(problem: Problem) {
  const { line, column, severity, code: rule } = problem
  // Asked first: of what cannot be read there is no text.
  const fixable = hasFix(problem) && isFixable(readText(problem.file), problem)
  return {
    file: toProblemFile(problem),
    line,
    column,
    severity,
    rule,
    ...toProblemText(problem, messages),
    fixable,
  }
}
