// Owns what is kept of files that were read before: found by what is in a file, so that a fresh clone with a kept cache
// is as quick as a second build, whatever its times of change.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Site } from '../config/schema'
import { writeWhole } from '../write-whole'
import { toMentions } from './mentions'
import { type DocumentReading, readDocument } from './read-document'
import { toTextHash } from './text-hash'

/** All of a reading but the body, which stays in the author's file. */
export type KeptReading = Pick<DocumentReading, 'document' | 'problems'> & {
  /** Keys of what the file names: lib/content/mentions.ts. */
  mentions: string[]
  /** Of the text that was read. */
  hash: string
}

/** Takes a file's path and text; gives its reading. */
export function toKeptReading(source: string, text: string, site: Site): KeptReading {
  const { document, problems } = readDocument({ source, text, site })
  return { document, problems, mentions: toMentions(text), hash: toTextHash(text) }
}

export type DocumentCache = {
  /** Of the configuration and of the code that reads. */
  version: string
  /** The reading of a text under its path, not to be changed; `read` is asked only where the same was not read before. */
  get: (source: string, text: string, read: () => KeptReading) => KeptReading
  /** Writes what was asked for since the last `save`; what was not is given up. Never throws: a cache that cannot be written is none. */
  save: () => void
}

const FILE = path.join('.inkstone', 'cache', 'documents.json')

/** Opens the cache of the project, or `file`. Readings made by other code or another configuration are not in it. */
export function openDocumentCache(site: Site, file = FILE): DocumentCache {
  const version = toVersion(site)
  let known = readKept(file, version)
  let used = new Map<string, KeptReading>()
  let isChanged = false
  return {
    version,
    get: (source, text, read) => {
      const key = createHash('sha1').update(source).update('\0').update(text).digest('base64url')
      const kept = used.get(key) ?? known.get(key)
      // In the form that comes out of the file, where what is undefined is not there.
      const reading = kept ?? (JSON.parse(JSON.stringify(read())) as KeptReading)
      isChanged ||= kept === undefined
      used.set(key, reading)
      return reading
    },
    save: () => {
      if (isChanged || used.size !== known.size) writeKept(file, { version, readings: [...used] })
      known = used
      used = new Map()
      isChanged = false
    },
  }
}

/** What a reading depends on beside its file: the configuration, and the code that reads. */
function toVersion(site: Site): string {
  const hash = createHash('sha1').update(JSON.stringify(site))
  for (const folder of ['.', 'content', 'config', 'media']) {
    const room = path.join(process.cwd(), 'lib', folder)
    const files = readdirSync(room).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    for (const file of files.sort()) hash.update(readFileSync(path.join(room, file)))
  }
  return hash.digest('base64url')
}

type Kept = { version: string; readings: [string, KeptReading][] }

function readKept(file: string, version: string): Map<string, KeptReading> {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as Kept
    return new Map(kept.version === version ? kept.readings : [])
  } catch {
    return new Map()
  }
}

function writeKept(file: string, kept: Kept): void {
  try {
    writeWhole(file, JSON.stringify(kept))
  } catch {
    // A read-only folder: the next build reads everything again.
  }
}
