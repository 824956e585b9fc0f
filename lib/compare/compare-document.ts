// Owns the comparison of one file of the author's folder.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { getSite, getSourceDir } from '../config/site'
import type { Document } from '../content/document'
import { parseFrontMatter } from '../content/front-matter'
import { toContext } from '../content/get-article'
import { toHast } from '../markdown/to-hast'
import { toHtml } from '../markdown/to-html'
import { type Comparison, compareBody } from './compare-body'
import { RULES } from './rules/rules'

/** Takes a document; gives how it compares. Both sides are given the body as our front matter leaves it. */
export async function compareDocument(document: Document): Promise<Comparison> {
  const text = readFileSync(path.join(getSourceDir(), document.file), 'utf8')
  const { body, linesBefore } = parseFrontMatter(text, document.file)
  const context = toContext(document, linesBefore, false)
  const renderOurs = async (given: string) => toHtml((await toHast(given, context)).tree)
  return compareBody(body, { site: getSite(), context, renderOurs }, RULES)
}
