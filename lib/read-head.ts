// Owns reading the beginning of a file: enough to know a picture or a film by, however large it is.
import { closeSync, openSync, readSync } from 'node:fs'

/** What is read at most. The size of a picture stands there, after the small copy that a photograph may have of itself. */
export const HEAD_BYTES = 128 * 1024

/** Takes a path. Throws where the file cannot be read. */
export function readHead(file: string): Buffer {
  const handle = openSync(file, 'r')
  try {
    const head = Buffer.alloc(HEAD_BYTES)
    return head.subarray(0, readSync(handle, head, 0, HEAD_BYTES, 0))
  } finally {
    closeSync(handle)
  }
}
