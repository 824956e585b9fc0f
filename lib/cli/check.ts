// `npm run check [--json]`: reads every file and renders every article; prints what to mend; exits 1 on an error.
import { getConfigProblems, getSite, getSourceDir } from '../config/site'
import { toCategoryTree } from '../content/category-tree'
import { skimArticle } from '../content/get-article'
import { readFolder } from '../content/read-folder'
import { toTagIndex } from '../content/tag-index'
import { getMessages } from '../i18n'
import type { Problem } from '../problem'
import { toProblemLine, toProblemText } from '../report-problems'
import { requireContent } from './require-content'
import { wantsJson } from './wants-json'

requireContent()
const site = getSite()
const messages = getMessages(site.language)
const { documents, problems } = readFolder(getSourceDir(), site)
const posts = documents.filter(({ kind, published }) => kind === 'post' && published)
const found: Problem[] = [
  ...getConfigProblems(),
  ...problems,
  ...toTagIndex(posts, site).problems,
  ...toCategoryTree(posts, site).problems,
]
for (const document of documents) found.push(...(await skimArticle(document, posts)).problems)

const errors = found.filter(({ severity }) => severity === 'error').length
if (wantsJson()) {
  console.log(
    JSON.stringify(
      found.map((problem) => ({ ...problem, message: toProblemText(problem, messages) })),
      null,
      2,
    ),
  )
} else {
  for (const problem of found)
    console.log(`${problem.severity === 'error' ? '✗' : '·'} ${toProblemLine(problem, messages)}`)
  console.log(messages.check(documents.length, errors, found.length - errors))
}
process.exitCode = errors > 0 ? 1 : 0
