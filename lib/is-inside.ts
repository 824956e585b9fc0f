// Owns that no path leads out of a folder.
import { realpathSync } from 'node:fs'
import path from 'node:path'

/** Whether a file that exists lies in the folder when links are followed: one inside the folder may point outside of it. */
export function isInside(folder: string, file: string): boolean {
  const relative = path.relative(realpathSync(folder), realpathSync(file))
  return relative.split(path.sep)[0] !== '..' && !path.isAbsolute(relative)
}
