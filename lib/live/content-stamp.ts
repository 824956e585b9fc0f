// Owns the name of what pages are made of: the same on every machine that has the same files, another one where anything
// that a page may show is different.
import { createHash } from 'node:crypto'
import path from 'node:path'
import type { Site } from '../config/schema'
import type { KeptReading } from '../content/document-cache'
import type { Store } from '../content/to-store'
import { addFile } from '../hash-file'
import type { Scan } from './scan-folder'

type Content = {
  site: Site
  /** What is visible, at which address and since when. */
  store: Store
  /** The articles' texts, held back or not. */
  published: ReadonlyMap<string, Pick<KeptReading, 'hash'>>
  sourceDir: string
  /** Every file, with what tells its versions apart on this machine. */
  files: Scan['files']
}

/** Remembers what other files have in them, so that only those which have changed are read. */
export class ContentStamp {
  readonly #digests = new Map<string, { version: string; digest: string }>()

  /** The name of a content. */
  make({ site, store, published, sourceDir, files }: Content): string {
    const hash = createHash('sha1').update(JSON.stringify(site))
    for (const [file, reading] of sort(published)) hash.update(`${file}\0${reading.hash}\0`)
    for (const { file, permalink, updated } of [...store.posts, ...store.pages])
      hash.update(`${file}\0${permalink}\0${updated ?? ''}\0`)
    for (const [file, version] of sort(files))
      if (!published.has(file)) hash.update(this.#toDigest(sourceDir, file, version))
    return hash.digest('base64url')
  }

  #toDigest(sourceDir: string, file: string, version: string): string {
    const known = this.#digests.get(file)
    if (known?.version === version) return known.digest
    const hash = createHash('sha1')
    addFile(hash, path.join(sourceDir, file), file)
    const digest = hash.digest('base64url')
    this.#digests.set(file, { version, digest })
    return digest
  }
}

function sort<T>(files: ReadonlyMap<string, T>): [string, T][] {
  return [...files].sort(([a], [b]) => (a < b ? -1 : 1))
}
