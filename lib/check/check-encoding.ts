// Owns files that are not UTF-8: what was written in GBK is read as signs that nobody wrote.
import { isUtf8 } from 'node:buffer'
import type { Problem } from '../problem'

/** Takes the bytes of a file; the place is the first that cannot be read. */
export function checkEncoding(file: string, bytes: Buffer): Problem[] {
  if (isUtf8(bytes)) return []
  const before =
    bytes
      .toString('utf8')
      .split('\uFFFD')[0]
      ?.split(/\r\n?|\n/) ?? []
  const place = { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
  return [{ ...place, severity: 'warning', code: 'file-encoding', values: {} }]
}
