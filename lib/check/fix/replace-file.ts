// Owns writing over an author's file: at once or not at all, and only over what he was shown.
import { chmodSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Puts `after` in the place of `before`; keeps the file's mode, and a link stays a link. Gives false, and writes nothing,
 * where the file is no longer as it was. Throws what the disk says, and leaves nothing behind.
 */
export function replaceFile(file: string, before: string, after: string): boolean {
  const target = realpathSync(file)
  if (readFileSync(target, 'utf8') !== before) return false
  // Short, for the file's own name may be as long as names can be; hidden, so that nobody takes it for a post.
  const draft = path.join(path.dirname(target), `.inkstone-${process.pid}.tmp`)
  try {
    writeFileSync(draft, after)
    chmodSync(draft, statSync(target).mode)
    renameSync(draft, target)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
  return true
}
