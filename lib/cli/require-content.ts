// Owns what is said when the author's folder is not there, or is none.
import { existsSync, statSync } from 'node:fs'
import { getContentDir } from '../config/env'

/** Ends the process with one line that says how to mend it, unless the content folder is one. */
export function requireContent(): void {
  const folder = getContentDir()
  const isThere = existsSync(folder)
  if (isThere && statSync(folder).isDirectory()) return
  if (isThere) {
    console.error(`✗ ${folder} 不是文件夹。请在 CONTENT_DIR 里写内容文件夹的路径。`)
    console.error(`  That is no folder. Name the content folder in CONTENT_DIR.`)
    process.exit(1)
  }
  console.error(`✗ 找不到内容文件夹 ${folder}。请建好它，或用 CONTENT_DIR 指定另一个。`)
  console.error(`  There is no content folder there. Make it, or name another in CONTENT_DIR.`)
  process.exit(1)
}
