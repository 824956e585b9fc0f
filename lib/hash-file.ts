// Owns what tells one version of a file from another on every machine: what is in it, and never its times.
import type { Hash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { isMedia, toContentType } from './media/content-types'
import { HEAD_BYTES, readHead } from './read-head'

/** Names too, so that a file which moves is another one. A file that is not there, or cannot be read, is an empty one. */
export function addFile(hash: Hash, file: string, name: string): void {
  hash.update(`${name.split(path.sep).join('/')}\0`)
  try {
    const { size } = statSync(file)
    // Two films of one length with one beginning are one: what follows is compressed. Gigabytes are no reason to wait.
    const isWhole = size <= HEAD_BYTES || !isMedia(file) || toContentType(file).startsWith('text/')
    hash.update(`${size}\0`).update(isWhole ? readFileSync(file) : readHead(file))
  } catch {
    hash.update('\0')
  }
}
