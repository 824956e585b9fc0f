// Owns where our script is written: public/_ink, each file named by its hash.
import { rmSync } from 'node:fs'
import path from 'node:path'
import { SCRIPT_RECORD } from '../own-script'
import { writeWhole } from '../write-whole'
import { bundleOwnScript } from './bundle-own-script'

const FOLDER = '_ink'

/** Writes public/_ink/<hash>.js with its parts and records its path. Throws where an element does not compile. */
export async function buildOwnScript(): Promise<void> {
  const { main, files } = await bundleOwnScript('components')
  const folder = path.join('public', FOLDER)
  rmSync(folder, { recursive: true, force: true })
  for (const [name, text] of files) writeWhole(path.join(folder, name), text)
  writeWhole(SCRIPT_RECORD, JSON.stringify({ path: `${FOLDER}/${main}` }))
}
