// Owns the files of code that an article shows: `{% include_code a/b.js %}`.
import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Site } from '../config/schema'
import { getSourceDir } from '../config/site'
import { isInside } from '../is-inside'

/**
 * The text of a file named below `code_dir`, or below the source folder; undefined where there is none, and for a path
 * that leads out. Hexo: lib/plugins/tag/include_code.ts
 */
export function readCode(name: string, { code_dir }: Pick<Site, 'code_dir'>): string | undefined {
  const source = getSourceDir()
  for (const folder of [code_dir, '']) {
    const file = path.join(/* turbopackIgnore: true */ source, folder, name)
    if (isFile(file) && isInside(source, file)) return readFileSync(file, 'utf8')
  }
  return undefined
}

// A name that is too long or holds a null byte is the author's slip and no fault of ours.
function isFile(file: string): boolean {
  try {
    return statSync(file).isFile()
  } catch {
    return false
  }
}
