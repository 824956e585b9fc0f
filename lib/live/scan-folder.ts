// Owns what is on the disk now: every file of the author's folder that a page may depend on, with its version.
import type { Dirent, Stats } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { enter, follow, isWalked, type Standing, toStanding } from '../content/walk-folder'
import { toErrorCode } from '../error-code'

export type Scan = {
  /** Paths below the source folder, with `/`, and what tells one version of a file from another. */
  files: Map<string, string>
  /** Absolute paths of the source folder and of those below it, behind links too. */
  folders: string[]
}

/**
 * Looks at every file of the source folder. Files and folders that go away meanwhile are not there; of those that cannot be
 * read what was known is still so. `before` are the files of the last look. Throws where the source folder itself cannot
 * be read, or is empty at once, as where a disk is no longer mounted: then nothing is known.
 */
export async function scanFolder(sourceDir: string, before: Scan['files'] = new Map()): Promise<Scan> {
  const scan: Scan = { files: new Map(), folders: [sourceDir] }
  const entries = await readdir(sourceDir, { withFileTypes: true })
  await addEntries('', entries, toStanding(sourceDir), { sourceDir, scan, before })
  if (before.size > 1 && scan.files.size === 0) throw new Error(`${sourceDir} is empty`)
  return scan
}

/**
 * Looks at the files alone that a sign of a change has named, by absolute path; at all where one is a folder, or is gone:
 * that may be the folder's doing. Throws as `scanFolder` does.
 */
export async function scanHinted(sourceDir: string, before: Scan, hinted: Iterable<string>): Promise<Scan> {
  const files = new Map(before.files)
  for (const absolute of hinted) {
    const file = path.relative(sourceDir, absolute).replaceAll(path.sep, '/')
    // The configuration is read by itself.
    if (file.startsWith('../')) continue
    const seen = await orGone(
      stat(absolute).then((stats) => ({ version: toVersion(stats) })),
      () => ({ version: files.get(file) }),
    )
    const isOther = seen ? seen.version === undefined : files.has(file) || before.folders.includes(absolute)
    if (isOther) return scanFolder(sourceDir, before.files)
    // Or else a draft of an editor, which is gone again.
    if (seen?.version) files.set(file, seen.version)
  }
  return { files, folders: before.folders }
}

type Walk = { sourceDir: string; scan: Scan; before: Scan['files'] }

async function addEntries(folder: string, entries: Dirent[], here: Standing, walk: Walk): Promise<void> {
  const work = entries.map((entry) => {
    const file = folder === '' ? entry.name : `${folder}/${entry.name}`
    const canWalk = isWalked(entry.name)
    if (entry.isDirectory()) return canWalk ? addFolder(file, enter(here, entry.name), walk) : undefined
    return addFile(file, entry.isSymbolicLink() && canWalk ? here : undefined, walk)
  })
  await Promise.all(work)
}

async function addFolder(folder: string, here: Standing, walk: Walk): Promise<void> {
  const absolute = path.join(walk.sourceDir, folder)
  const below = await orGone(readdir(absolute, { withFileTypes: true }), () => keepBelow(folder, walk))
  if (!below) return
  walk.scan.folders.push(absolute)
  await addEntries(folder, below, here, walk)
}

async function addLinked(folder: string, linkIn: Standing, walk: Walk): Promise<void> {
  const here = follow(linkIn, path.join(walk.sourceDir, folder))
  if (here) await addFolder(folder, here, walk)
}

/** `linkIn` says where a link stands that may lead to a folder. */
async function addFile(file: string, linkIn: Standing | undefined, walk: Walk): Promise<void> {
  const { sourceDir, scan, before } = walk
  const absolute = path.join(sourceDir, file)
  const seen = await orGone(
    stat(absolute).then((stats) => ({ version: toVersion(stats), isFolder: stats.isDirectory() })),
    () => ({ version: before.get(file), isFolder: false }),
  )
  if (seen?.version) scan.files.set(file, seen.version)
  else if (linkIn && seen?.isFolder) await addLinked(file, linkIn, walk)
  // The disk behind it may be away for a while.
  else if (linkIn) keepBelow(file, walk)
}

// The time of change is not enough: `mv`, `cp -p` and rsync keep it.
function toVersion(stats: Stats | undefined): string | undefined {
  return stats?.isFile() ? `${stats.ctimeMs}:${stats.mtimeMs}:${stats.size}:${stats.ino}` : undefined
}

/** What a promise gives; undefined where the file is gone, and what `orElse` gives where it cannot be read. */
async function orGone<T>(value: Promise<T>, orElse: () => T | undefined): Promise<T | undefined> {
  try {
    return await value
  } catch (error) {
    const code = toErrorCode(error)
    return code === 'ENOENT' || code === 'ENOTDIR' ? undefined : orElse()
  }
}

function keepBelow(folder: string, { scan, before }: Walk): undefined {
  for (const [file, version] of before) if (file.startsWith(`${folder}/`)) scan.files.set(file, version)
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
