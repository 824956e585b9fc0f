// `npm run check [--json]`: reads every file and renders every article; prints what to mend; exits 1 on an error.
import { checkFolder } from '../check/check-folder'
import { getSite } from '../config/site'
import { getMessages } from '../i18n'
import type { Severity } from '../problem'
import { toProblemFile, toProblemLine, toProblemText } from '../report-problems'
import { requireContent } from './require-content'
import { wantsJson } from './wants-json'

requireContent()
const messages = getMessages(getSite().language)
const { files, problems } = await checkFolder()
const count = (severity: Severity) => problems.filter((problem) => problem.severity === severity).length

if (wantsJson()) {
  const rows = problems.map((problem) => {
    const { line, column, severity, code } = problem
    return {
      file: toProblemFile(problem),
      line,
      column,
      severity,
      rule: code,
      ...toProblemText(problem, messages),
    }
  })
  console.log(JSON.stringify(rows, null, 2))
} else {
  for (const problem of problems) console.log(toProblemLine(problem, messages))
  console.log(messages.check(files, count('error'), count('warning'), count('info')))
}
process.exitCode = count('error') > 0 ? 1 : 0
