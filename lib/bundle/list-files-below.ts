// Owns listing a folder's files, whatever lies between.
import { readdir } from 'node:fs/promises'
import path from 'node:path'

/** Paths below the folder. */
export async function listFilesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
}
