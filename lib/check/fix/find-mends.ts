// Owns what `--fix` would write: for each file that can be mended, its text before and after.
import { isUtf8 } from 'node:buffer'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { getSite, getSourceDir } from '../../config/site'
import type { Document } from '../../content/document'
import { inspectArticle } from '../../content/get-article'
import { readDocument } from '../../content/read-document'
import type { Problem } from '../../problem'
import type { Check } from '../check-folder'
import { checkImageCase } from '../check-images'
import { makeFindSpelling } from '../find-spelling'
import { groupByFile } from '../group-by-file'
import { isFixable } from './fix-text'
import { settleText } from './settle-text'

/** `file` is relative to the source folder. */
export type Mend = { file: string; before: string; after: string }

/** Takes what a check has found; reads the files again, and writes nothing. */
export async function findMends({ documents, problems }: Check): Promise<Mend[]> {
  const findSpelling = makeFindSpelling(getSourceDir())
  const byFile = groupByFile(problems)
  const mends: Mend[] = []
  for (const document of documents) {
    const { file } = document
    const own = byFile.get(file) ?? []
    const before = own.length > 0 ? readExactly(file) : undefined
    if (before === undefined || !own.some((problem) => isFixable(before, problem))) continue
    const after = await settleText(before, (text) => readProblems(document, text, findSpelling))
    if (after !== before) mends.push({ file, before, after })
  }
  return mends
}

/** Undefined for a file that is not UTF-8 throughout: writing its text would lose what could not be read. */
function readExactly(file: string): string | undefined {
  const bytes = readFileSync(path.join(getSourceDir(), file))
  return isUtf8(bytes) ? bytes.toString('utf8') : undefined
}

async function readProblems(
  document: Document,
  text: string,
  findSpelling: (asked: string) => string | undefined,
): Promise<Problem[]> {
  const { source, file } = document
  const { problems, inventory } = await inspectArticle(document, text)
  return [
    ...readDocument({ source, text, site: getSite() }).problems,
    ...problems,
    ...checkImageCase(file, inventory.images, findSpelling),
  ]
}
