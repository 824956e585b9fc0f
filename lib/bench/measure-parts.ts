// Owns what the parts of our own script weigh together: the files below public/_ink that no page loads by itself.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

// `zoom-3f9a1c2b.js`; the script itself is a hash alone.
const PART = /-[\da-f]{8}\.js$/

/** The gzipped bytes of all parts of a built project. */
export function measureParts(dir: string): number {
  const folder = path.join(dir, 'public', '_ink')
  return readdirSync(folder)
    .filter((name) => PART.test(name))
    .reduce((total, name) => total + gzipSync(readFileSync(path.join(folder, name))).length, 0)
}
