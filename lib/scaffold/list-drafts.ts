// Owns which drafts there are.
import { type Dirent, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Site } from '../config/schema'
import type { Document } from '../content/document'
import { isContentPath } from '../content/is-content-path'
import { readDocument } from '../content/read-document'

/** Takes the source folder; gives the drafts of it in an order that no disk changes. One that cannot be read is none. */
export function listDrafts(sourceDir: string, site: Site): Document[] {
  return listFiles(path.join(sourceDir, '_drafts'))
    .map((file) => path.relative(sourceDir, file).split(path.sep).join('/'))
    .filter((file) => isContentPath(file, site))
    .sort()
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

function listFiles(folder: string): string[] {
  const toPath = (entry: Dirent) => path.join(entry.parentPath, entry.name)
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    return entries.filter((entry) => !entry.isDirectory()).map(toPath)
  } catch {
    return []
  }
}
