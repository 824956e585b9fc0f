// Owns the way from an author's folder to one snapshot of documents: walk, read each file, settle collisions.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Site } from '../config/schema'
import type { Problem } from '../problem'
import type { Document } from './document'
import { type DocumentCache, type KeptReading, toKeptReading } from './document-cache'
import { getGitUpdates } from './git-updates'
import { listContentFiles, toSourceOf, toUnreadable } from './list-content-files'
import { type FileDocument, settleReadings } from './settle-readings'

export type Snapshot = { documents: Document[]; problems: Problem[] }

/**
 * Takes the folder with `_posts` in it; gives every document of it and what is wrong with the files.
 * A file that cannot be read becomes a problem and hides no other. `cache` spares the reading of files that it knows.
 * Throws only when the folder itself is not there.
 */
export function readFolder(sourceDir: string, site: Site, cache?: DocumentCache): Snapshot {
  const { files, problems } = listContentFiles(sourceDir, site)
  const toSource = toSourceOf(sourceDir)
  const readings: FileDocument[] = []
  for (const file of files) {
    const { document, problems: slips } = readFile(sourceDir, file, toSource(file), site, cache)
    problems.push(...slips)
    if (document) readings.push({ file, document })
  }
  cache?.save()
  const updates = site.updated_option === 'mtime' ? getGitUpdates(sourceDir) : new Map<string, string>()
  const settled = settleReadings(readings, updates, site)
  return { documents: settled.documents, problems: [...problems, ...settled.problems] }
}

/** The reading of one file below the folder, of which `source` is the path as a document has it. */
export function readFile(
  sourceDir: string,
  file: string,
  source: string,
  site: Site,
  cache?: Pick<DocumentCache, 'get'>,
): KeptReading {
  try {
    const text = readFileSync(path.join(sourceDir, file), 'utf8')
    const read = () => toKeptReading(source, text, site)
    const reading = cache ? cache.get(source, text, read) : read()
    return { ...reading, problems: reading.problems.map((problem) => ({ ...problem, file })) }
  } catch (error) {
    return { document: undefined, mentions: [], hash: '', problems: [toUnreadable(file, error)] }
  }
}
