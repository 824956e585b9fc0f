// Owns reading the text of an author's file.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { getSourceDir } from '../config/site'
import { toErrorCode } from '../error-code'
import { getLive } from '../live/live'
import { toTextHash } from './text-hash'

/**
 * Takes a path below the source folder; gives the text of the file as it is now, '' where it is gone, or the last good one
 * where the running server holds it back or its folder is away. Throws where readers have the article and nobody its text:
 * an empty page would be kept.
 */
export function readText(file: string): string {
  const moment = getLive()?.moment
  const held = moment?.heldTexts.get(file)
  if (held !== undefined) return held
  const text = readIfThere(path.join(/* turbopackIgnore: true */ getSourceDir(), file))
  const known = moment?.getPublished(file)
  // What is made of it is not made of this moment alone.
  if (moment && known && (text === undefined || toTextHash(text) !== known.hash)) moment.doubt.isRaised = true
  if (text !== undefined || !known) return text ?? ''
  if (known.text === undefined) throw new Error(`${file} cannot be read`)
  return known.text
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    // A command is told; a server has something better.
    if (getLive() || toErrorCode(error) === 'ENOENT' || toErrorCode(error) === 'ENOTDIR') return undefined
    throw error
  }
}
