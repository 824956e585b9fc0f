// Owns what is said when the author's folder is not there.
import { existsSync } from 'node:fs'
import { getContentDir } from '../config/env'

/** Ends the process with one line that says how to mend it, unless the content folder exists. */
export function requireContent(): void {
  const folder = getContentDir()
  if (existsSync(folder)) return
  console.error(`✗ 找不到内容文件夹 ${folder}。请建好它，或用 CONTENT_DIR 指定另一个。`)
  console.error(`  There is no content folder there. Make it, or name another in CONTENT_DIR.`)
  process.exit(1)
}
