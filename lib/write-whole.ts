// Owns writing a file of ours whole or not at all: whoever reads it meanwhile, or after a fall in the middle, has the old one.
import { randomUUID } from 'node:crypto'
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** Writes beside, then in place of the old file; makes the folder where there is none. Throws where the disk does not take it. */
export function writeWhole(file: string, data: string | Uint8Array): void {
  const draft = toDraft(file)
  mkdirSync(path.dirname(file), { recursive: true })
  try {
    writeFileSync(draft, data)
    renameSync(draft, file)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}

/** The same, while the process goes on with other things. */
export async function writeWholeAsync(file: string, data: string | Uint8Array): Promise<void> {
  const draft = toDraft(file)
  await mkdir(path.dirname(file), { recursive: true })
  try {
    await writeFile(draft, data)
    await rename(draft, file)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

// Of its own for each: two may write the same file at once.
const toDraft = (file: string) => `${file}.${randomUUID()}.tmp`
