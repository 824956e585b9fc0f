// Owns keeping what was found in each article until it changes, for the author's desk asks again at every save.
import { statSync } from 'node:fs'
import path from 'node:path'
import { getSite, getSourceDir } from '../config/site'
import type { Document } from '../content/document'
import { type Inspection, inspectArticle } from '../content/get-article'

const known = new Map<string, { version: string; site: object; inspection: Promise<Inspection> }>()

/** What is wrong with a document and what it names, read again when its file or the configuration has changed. */
export async function inspect(document: Document): Promise<Inspection> {
  const stat = statSync(path.join(getSourceDir(), document.file), { throwIfNoEntry: false })
  const version = `${stat?.mtimeMs}:${stat?.size}`
  const last = known.get(document.file)
  if (last?.version === version && last.site === getSite()) {
    const inspection = await last.inspection
    // A missing image may have come since without a change of the article.
    if (!inspection.problems.some(({ code }) => code === 'image-missing')) return inspection
  }
  const inspection = inspectArticle(document)
  known.set(document.file, { version, site: getSite(), inspection })
  return inspection
}
