// Owns putting a bundle where an owner wants it: what he has put beside it, such as his content, is never touched.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { BUNDLE_MARK } from './bundle-mark'

// Inside of the folder, so that nothing beside it is touched either, and on the same disk.
const [NEXT, LAST] = ['.inkstone-next', '.inkstone-last'] as const

/** Whether a bundle may be written there: nothing is there, an empty folder, or a bundle. */
export function isForBundle(folder: string): boolean {
  if (!existsSync(folder)) return true
  if (!statSync(folder).isDirectory()) return false
  const isOurs = (name: string) => name === NEXT || name === LAST
  return existsSync(path.join(folder, BUNDLE_MARK)) || readdirSync(folder).every(isOurs)
}

/**
 * Has `write` fill an empty folder, then puts each thing in it where one of its name was in `folder`; all else there stays.
 * Where `write` throws, `folder` stays as it was.
 */
export async function renewBundle(folder: string, write: (empty: string) => Promise<unknown>): Promise<void> {
  const [next, last] = [path.join(folder, NEXT), path.join(folder, LAST)]
  for (const one of [next, last]) remove(one)
  mkdirSync(next, { recursive: true })
  try {
    await write(next)
    mkdirSync(last)
    for (const name of readdirSync(next)) {
      const place = path.join(folder, name)
      if (existsSync(place)) renameSync(place, path.join(last, name))
      renameSync(path.join(next, name), place)
    }
  } finally {
    for (const one of [next, last]) remove(one)
  }
}

const remove = (folder: string) => rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
