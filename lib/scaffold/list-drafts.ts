// Owns which drafts there are.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Site } from '../config/schema'
import type { Document } from '../content/document'
import { listContentFiles } from '../content/list-content-files'
import { readDocument } from '../content/read-document'

/** Takes the source folder; gives the drafts of it in an order that no disk changes. One that cannot be read is none. */
export function listDrafts(sourceDir: string, site: Site): Document[] {
  return listContentFiles(sourceDir, site)
    .files.filter((file) => file.startsWith('_drafts/'))
    .flatMap((file) => readDraft(sourceDir, file, site) ?? [])
}

function readDraft(sourceDir: string, file: string, site: Site): Document | undefined {
  try {
    const text = readFileSync(path.join(sourceDir, file), 'utf8')
    const { document } = readDocument({ source: file, text, site })
    return document && { ...document, file }
  } catch {
    return undefined
  }
}
