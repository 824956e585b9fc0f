// Owns writing a file of ours whole or not at all: whoever reads it meanwhile, or after a fall in the middle, has the old one.
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Writes beside, then in place of the old file; makes the folder where there is none. Throws where the disk does not take it. */
export function writeWhole(file: string, data: string | Uint8Array): void {
  const draft = `${file}.${process.pid}.tmp`
  mkdirSync(path.dirname(file), { recursive: true })
  try {
    writeFileSync(draft, data)
    renameSync(draft, file)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}
