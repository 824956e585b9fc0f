// Owns what is on the disk now: every file of the author's folder that a page may depend on, with its version.
import type { Dirent, Stats } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { isWalked } from '../content/list-content-files'

export type Scan = {
  /** Paths below the source folder, with `/`, and what tells one version of a file from another. */
  files: Map<string, string>
  /** Absolute paths of the source folder and of those below it. */
  folders: string[]
}

/**
 * Looks at every file of the source folder. Files and folders that go away meanwhile are not there. Throws where the
 * source folder itself cannot be read: then nothing is known, which is not the same as an empty folder.
 */
export async function scanFolder(sourceDir: string): Promise<Scan> {
  const scan: Scan = { files: new Map(), folders: [sourceDir] }
  await addEntries(sourceDir, '', await readdir(sourceDir, { withFileTypes: true }), scan)
  return scan
}

async function addEntries(sourceDir: string, folder: string, entries: Dirent[], scan: Scan): Promise<void> {
  const stats = entries.map(async (entry) => {
    const file = folder === '' ? entry.name : `${folder}/${entry.name}`
    const absolute = path.join(sourceDir, file)
    if (!entry.isDirectory()) {
      const version = toVersion(await ifThere(stat(absolute)))
      if (version) scan.files.set(file, version)
    } else if (isWalked(entry.name)) {
      const below = await ifThere(readdir(absolute, { withFileTypes: true }))
      if (!below) return
      scan.folders.push(absolute)
      await addEntries(sourceDir, file, below, scan)
    }
  })
  await Promise.all(stats)
}

// The time of change is not enough: `mv`, `cp -p` and rsync keep it.
function toVersion(stats: Stats | undefined): string | undefined {
  return stats?.isFile() ? `${stats.ctimeMs}:${stats.mtimeMs}:${stats.size}:${stats.ino}` : undefined
}

async function ifThere<T>(value: Promise<T>): Promise<T | undefined> {
  try {
    return await value
  } catch {
    return undefined
  }
}

/** Takes the files of two looks; gives those that are new or different, and those that are gone. */
export function toChanges(
  before: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
): { changed: string[]; gone: string[] } {
  return {
    changed: [...now].filter(([file, version]) => before.get(file) !== version).map(([file]) => file),
    gone: [...before.keys()].filter((file) => !now.has(file)),
  }
}
