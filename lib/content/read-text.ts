// Owns reading the text of an author's file.
import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { getSourceDir } from '../config/site'

/** Takes a path below the source folder; gives the text of the file as it is now, '' where it is gone. */
export function readText(file: string): string {
  const absolute = path.join(/* turbopackIgnore: true */ getSourceDir(), file)
  return statSync(absolute, { throwIfNoEntry: false }) ? readFileSync(absolute, 'utf8') : ''
}
