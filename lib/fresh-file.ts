// Owns reading a file again only when it has changed on disk.
import { readFileSync, statSync } from 'node:fs'

// Asking the disk at every call would cost more than what is asked for: a page makes hundreds of calls.
const TRUST_MS = 200

/**
 * Takes a path and how its text becomes a value; gives a function that returns the value of the file as it is now.
 * A missing file is the text ''. Throws only what `parse` throws.
 */
export function freshFile<T>(getPath: () => string, parse: (text: string) => T): () => T {
  let known: { path: string; stamp: string; value: T } | undefined
  let askedAt = 0
  return () => {
    const now = performance.now()
    if (known && now - askedAt < TRUST_MS) return known.value
    askedAt = now
    const path = getPath()
    const stamp = toStamp(path)
    if (known?.path !== path || known.stamp !== stamp) {
      known = { path, stamp, value: parse(stamp === '' ? '' : readFileSync(path, 'utf8')) }
    }
    return known.value
  }
}

function toStamp(path: string): string {
  try {
    const { mtimeMs, size } = statSync(path)
    return `${mtimeMs}:${size}`
  } catch {
    // Not there, or below something that is no folder.
    return ''
  }
}
