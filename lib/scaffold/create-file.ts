// Owns writing a file that was not there: no name that is taken is ever written over.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Writes a text to the first place that is free, with the folders above it; gives that place. `toPlace` is asked for the
 * path of each try, from 0. Throws what the disk says.
 */
export function createFile<P extends { file: string }>(
  folder: string,
  text: string,
  toPlace: (attempt: number) => P,
): P {
  for (let attempt = 0; ; attempt++) {
    const place = toPlace(attempt)
    const absolute = path.join(folder, place.file)
    mkdirSync(path.dirname(absolute), { recursive: true })
    if (tryWrite(absolute, text)) return place
  }
}

/** False where something has the name. */
function tryWrite(file: string, text: string): boolean {
  try {
    // wx: two commands at once cannot take one name.
    writeFileSync(file, text, { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    // A full disk has left the name and half of the text.
    rmSync(file, { force: true })
    throw error
  }
}
