// Owns the one check of a whole folder: what the readers of files, configuration and articles found, and the rules that
// need all of it.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { getConfigProblems, getSite, getSourceDir } from '../config/site'
import { toCategoryTree } from '../content/category-tree'
import type { Document } from '../content/document'
import { parseFrontMatter } from '../content/front-matter'
import { getDataProblems } from '../content/get-data'
import { readFolder } from '../content/read-folder'
import { readText } from '../content/read-text'
import { fillStore } from '../content/store'
import { toTagIndex } from '../content/tag-index'
import type { Problem } from '../problem'
import { orderProblems } from '../report-problems'
import { checkDate } from './check-dates'
import { checkEncoding } from './check-encoding'
import { checkImageAlt, checkImageCase } from './check-images'
import { checkLinks } from './check-links'
import { findName } from './find-name'
import { makeFindSpelling } from './find-spelling'
import { inspect } from './inspect'
import { makeSurroundings } from './surroundings'

export type Check = { documents: Document[]; problems: Problem[] }

type OnProgress = (done: number, total: number) => void

/**
 * Reads every file of the author's folder and renders every article; gives all that is to be mended, in order.
 * `onProgress` is told how many articles are rendered.
 */
export async function checkFolder(onProgress: OnProgress = () => {}): Promise<Check> {
  const { documents, problems } = readFolder(getSourceDir(), getSite())
  fillStore(documents)
  const found = [...getConfigProblems(), ...getDataProblems(), ...problems, ...checkNames(documents)]
  const isUndated = new Set(problems.filter(({ code }) => code === 'date-invalid').map(({ file }) => file))
  const dated = documents.filter(({ file }) => !isUndated.has(file))
  found.push(
    ...dated.flatMap(checkDateOf),
    ...documents.flatMap(checkEncodingOf),
    ...(await checkArticles(documents, onProgress)),
  )
  return { documents, problems: orderProblems(found) }
}

/** Tags and categories: one address for two names, two names for one word. */
function checkNames(documents: Document[]): Problem[] {
  const site = getSite()
  const posts = documents.filter(({ kind, published }) => kind === 'post' && published)
  return [...toTagIndex(posts, site).problems, ...toCategoryTree(posts, site).problems].map(toNamePlace)
}

/** The index of all tags knows the file of a name; the author looks for the line. */
function toNamePlace(problem: Problem): Problem {
  const { values } = problem
  return 'name' in values ? { ...problem, ...findName(readText(problem.file), values.name) } : problem
}

function checkEncodingOf({ file }: Document): Problem[] {
  return checkEncoding(file, readFileSync(path.join(getSourceDir(), file)))
}

/** Only a file that has something to tell is read again for the line. */
function checkDateOf(document: Document): Problem[] {
  return checkDate(document, { now: Date.now() / 1000, future: getSite().future }).map((problem) => {
    const { line, column } = parseFrontMatter(readText(problem.file), problem.file).keyPlace('date')
    return { ...problem, line, column }
  })
}

async function checkArticles(documents: Document[], onProgress: OnProgress): Promise<Problem[]> {
  const toSurroundings = makeSurroundings(documents)
  const findSpelling = makeFindSpelling(getSourceDir())
  const found: Problem[] = []
  for (const [index, document] of documents.entries()) {
    const { file } = document
    const { problems, inventory } = await inspect(document)
    found.push(
      ...problems,
      ...checkImageAlt(file, inventory.images),
      ...checkImageCase(file, inventory.images, findSpelling),
      ...(await checkLinks(file, inventory.links, toSurroundings(document))),
    )
    onProgress(index + 1, documents.length)
  }
  return found
}
