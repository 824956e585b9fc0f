// Owns the way from an author's folder to one snapshot of documents: walk, read each file, settle collisions.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Site } from '../config/schema'
import type { Problem } from '../problem'
import type { Document } from './document'
import { isContentPath } from './is-content-path'
import { readDocument } from './read-document'
import { settlePermalinks } from './settle-permalinks'

export type Snapshot = { documents: Document[]; problems: Problem[] }

/**
 * Takes the folder with `_posts` in it; gives every document of it and what is wrong with the files.
 * A file that cannot be read becomes a problem and hides no other. Throws only when the folder itself is not there.
 */
export function readFolder(sourceDir: string, site: Site): Snapshot {
  const documents: Document[] = []
  const { files, problems } = listContentFiles(sourceDir)
  for (const source of files) {
    const result = readFile(sourceDir, source, site)
    problems.push(...result.problems)
    if (result.document) documents.push(result.document)
  }
  problems.push(...settlePermalinks(documents))
  return { documents, problems }
}

function readFile(
  sourceDir: string,
  source: string,
  site: Site,
): { document?: Document; problems: Problem[] } {
  try {
    const text = readFileSync(path.join(sourceDir, source), 'utf8')
    return readDocument({ source, text, site })
  } catch (error) {
    return { problems: [toUnreadable(source, error)] }
  }
}

/**
 * Every content file below the folder, as relative paths with `/`, in an order that no file system changes. A folder
 * below it that cannot be read, such as one whose name is not UTF-8, becomes a problem.
 */
function listContentFiles(sourceDir: string): { files: string[]; problems: Problem[] } {
  const files: string[] = []
  const problems: Problem[] = []
  const walk = (folder: string) => {
    for (const entry of readdirSync(path.join(sourceDir, folder), { withFileTypes: true })) {
      const source = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (!entry.isDirectory()) {
        if (isContentPath(source)) files.push(source)
      } else if (entry.name !== 'node_modules' && !entry.name.startsWith('.')) {
        try {
          walk(source)
        } catch (error) {
          problems.push(toUnreadable(source, error))
        }
      }
    }
  }
  walk('')
  return { files: files.sort(), problems }
}

function toUnreadable(file: string, error: unknown): Problem {
  const reason = error instanceof Error ? error.message : String(error)
  return { file, line: 1, column: 1, severity: 'error', code: 'file-unreadable', values: { reason } }
}
