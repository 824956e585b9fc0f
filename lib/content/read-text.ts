// Owns reading the text of an author's file.
import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { getSourceDir } from '../config/site'
import { getLive } from '../live/live'

/**
 * Takes a path below the source folder; gives the text of the file as it is now, '' where it is gone, or the last good one
 * where the running server holds it back.
 */
export function readText(file: string): string {
  const held = getLive()?.moment.heldTexts.get(file)
  if (held !== undefined) return held
  const absolute = path.join(/* turbopackIgnore: true */ getSourceDir(), file)
  return statSync(absolute, { throwIfNoEntry: false }) ? readFileSync(absolute, 'utf8') : ''
}
