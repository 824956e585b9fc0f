// Owns the content index of the author's folder: made by contentlayer, and only where it would be another one.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Site } from '../config/schema'
import { getConfigProblems, getSite, getSourceDir } from '../config/site'
import { type DocumentCache, openDocumentCache } from '../content/document-cache'
import { listContentFiles } from '../content/list-content-files'
import { readFolder, type Snapshot } from '../content/read-folder'
import { getMessages } from '../i18n'
import { reportProblems } from '../report-problems'
import { writeWhole } from '../write-whole'
import { withProgress } from './progress'
import { runPackage } from './run-package'

const RECORD = path.join('.inkstone', 'index-record')
const GENERATED = path.join('.contentlayer', 'generated')

/** Makes the index in .contentlayer. Starting contentlayer takes longer than reading 2,000 posts, so it is asked only when needed. */
export async function indexContent(): Promise<void> {
  const site = getSite()
  const cache = openDocumentCache(site)
  const { documents, problems } = await readWithProgress(site, cache)
  const wanted = toHash(cache.version, JSON.stringify(documents))
  if (readText(RECORD) === `${wanted} ${hashGenerated()}`) {
    reportProblems([...getConfigProblems(), ...problems], site)
    return
  }
  // It tells the problems itself.
  await runPackage('contentlayer2', ['build'])
  writeWhole(RECORD, `${wanted} ${hashGenerated()}`)
}

/** Whether the index is the one that was made, byte for byte: a process that was killed may have left half of one. */
export function isIndexWhole(): boolean {
  return readText(RECORD).split(' ')[1] === hashGenerated()
}

/** By one thread: on two cores a second one gains nothing (10,000 posts: 3.4 s, with it 3.6 s, for it must load the code first). */
function readWithProgress(site: Site, cache: DocumentCache): Promise<Snapshot> {
  return withProgress(getMessages(site.language).progress.read, async (update) => {
    const total = listContentFiles(getSourceDir(), site).files.length
    let done = 0
    const get: DocumentCache['get'] = (...asked) => {
      update(++done, total)
      return cache.get(...asked)
    }
    return readFolder(getSourceDir(), site, { ...cache, get })
  })
}

/** Of what is there now: `npm run dev` may have written another index since. */
function hashGenerated(): string {
  return toHash(...['Post', 'Page'].map((type) => readText(path.join(GENERATED, type, '_index.json'))))
}

function toHash(...texts: string[]): string {
  const hash = createHash('sha1')
  for (const text of texts) hash.update(text).update('\0')
  return hash.digest('hex')
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
