// Owns that a folder of results is whole at every moment: written beside the old one, which goes only then.
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'

/**
 * Has `write` fill an empty folder, which takes the place of `folder` and of all that was in it. Where `write` throws,
 * `folder` stays as it was.
 */
export async function replaceFolder<T>(folder: string, write: (empty: string) => Promise<T>): Promise<T> {
  const [next, last] = [`${folder}.new`, `${folder}.old`]
  // Of a process that was killed between the two renames.
  if (!existsSync(folder) && existsSync(last)) renameSync(last, folder)
  remove(next)
  mkdirSync(next, { recursive: true })
  try {
    const result = await write(next)
    remove(last)
    if (existsSync(folder)) renameSync(folder, last)
    renameSync(next, folder)
    remove(last)
    return result
  } catch (error) {
    remove(next)
    throw error
  }
}

const remove = (folder: string) => rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
