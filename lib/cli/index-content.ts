// Owns the content index of the author's folder: made by contentlayer, and only where it would be another one.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { getConfigProblems, getSite, getSourceDir } from '../config/site'
import { openDocumentCache } from '../content/document-cache'
import { readFolder } from '../content/read-folder'
import { reportProblems } from '../report-problems'
import { runPackage } from './run-package'

const RECORD = path.join('.inkstone', 'index-record')
const GENERATED = path.join('.contentlayer', 'generated')

/** Makes the index in .contentlayer. Starting contentlayer takes longer than reading 2,000 posts, so it is asked only when needed. */
export async function indexContent(): Promise<void> {
  const site = getSite()
  const cache = openDocumentCache(site)
  const { documents, problems } = readFolder(getSourceDir(), site, cache)
  const wanted = toHash(cache.version, JSON.stringify(documents))
  if (readText(RECORD) === `${wanted} ${hashGenerated()}`) {
    reportProblems([...getConfigProblems(), ...problems], site)
    return
  }
  // It tells the problems itself.
  await runPackage('contentlayer2', ['build'])
  mkdirSync(path.dirname(RECORD), { recursive: true })
  writeFileSync(RECORD, `${wanted} ${hashGenerated()}`)
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
