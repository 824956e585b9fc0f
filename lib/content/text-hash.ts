// Owns how a text is told from another.
import { createHash } from 'node:crypto'

/** Takes a text; gives what is the same for it on every machine. */
export const toTextHash = (text: string) => createHash('sha1').update(text).digest('base64url')
