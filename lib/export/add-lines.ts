// Owns the files that tell a host of files what it does with all the others: an author may have his own lines there.
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'

/** Adds lines behind those of the author's; the first that fits is taken. */
export async function addLines(file: string, lines: string): Promise<void> {
  const own = existsSync(file) ? `${(await readFile(file, 'utf8')).trimEnd()}\n` : ''
  await writeFile(file, own + lines)
}
