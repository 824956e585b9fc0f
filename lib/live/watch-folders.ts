// Owns being told that something below the author's folder has changed. What it was, lib/live/scan-folder.ts finds out:
// events are lost, doubled and late, and an editor's save is three of them.
import { type FSWatcher, lstatSync, statSync, watch } from 'node:fs'
import path from 'node:path'

export type FolderWatch = {
  /**
   * Watches exactly these folders from now on, not what is below them. Gives whether one is new: what has changed in it
   * until now, nobody has been told. `isThorough` has it asked of each whether another one has taken its place.
   */
  set: (folders: string[], isThorough?: boolean) => boolean
  close: () => void
}

/** `identity` is the folder's own, whatever its path: a system watches that, and goes on where it is moved away. */
type Watched = { watcher: FSWatcher; identity: string }

/**
 * `onHint` is called at every sign of a change, with the absolute path that it names, if any; and where the way to `top`
 * leads elsewhere. A folder that cannot be watched is left to the one who looks now and then.
 */
export function watchFolders(onHint: (named?: string) => void, top?: string): FolderWatch {
  const watched = new Map<string, Watched>()
  let way = new Map<string, string>()
  const remove = (folder: string) => {
    watched.get(folder)?.watcher.close()
    watched.delete(folder)
  }
  /** `only`: the one name in the folder that matters. */
  const add = (folder: string, only?: string) => {
    try {
      // Before it is watched: where another one takes its place meanwhile, that is found out.
      const identity = toIdentity(folder)
      const watcher = watch(folder, (event, name) => {
        // The folder itself is removed or renamed: another one of its name would not be watched.
        if (event === 'rename' && name === path.basename(folder)) remove(folder)
        if (only === undefined) onHint(name === null ? undefined : path.join(folder, name))
        else if (event === 'rename' && name === only) onHint()
      })
      // A folder that is removed, or a limit of the system.
      watcher.on('error', () => {
        remove(folder)
        onHint()
      })
      watched.set(folder, { watcher, identity })
    } catch {
      // Gone again, or no more watchers to be had: said by nobody, found by the next look.
    }
    return watched.has(folder)
  }
  return {
    set: (folders, isThorough = false) => {
      if (isThorough) {
        way = top === undefined ? way : toWay(top)
        for (const [folder, { identity }] of watched) if (!isStill(folder, identity)) remove(folder)
      }
      const wanted = new Map<string, string | undefined>(way)
      for (const folder of folders) wanted.set(folder, undefined)
      for (const folder of watched.keys()) if (!wanted.has(folder)) remove(folder)
      const added = [...wanted].filter(([folder, only]) => !watched.has(folder) && add(folder, only))
      return added.length > 0
    },
    close: () => {
      for (const folder of [...watched.keys()]) remove(folder)
    },
  }
}

function toIdentity(folder: string): string {
  const { dev, ino } = statSync(folder)
  return `${dev}:${ino}`
}

function isStill(folder: string, identity: string): boolean {
  try {
    return toIdentity(folder) === identity
  } catch {
    return false
  }
}

/**
 * The folders in which something may be put in place of a folder, and its name there: of the folder itself, and of every
 * link on the way. `/srv/current/blog`, where `current` is a link => { /srv/current: blog, /srv: current }
 */
function toWay(folder: string): Map<string, string> {
  const way = new Map<string, string>()
  for (let at = folder; at !== path.dirname(at); at = path.dirname(at))
    if (at === folder || isLink(at)) way.set(path.dirname(at), path.basename(at))
  return way
}

function isLink(file: string): boolean {
  try {
    return lstatSync(file).isSymbolicLink()
  } catch {
    return false
  }
}
