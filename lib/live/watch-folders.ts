// Owns being told that something below the author's folder has changed. What it was, lib/live/scan-folder.ts finds out:
// events are lost, doubled and late, and an editor's save is three of them.
import { type FSWatcher, watch } from 'node:fs'
import path from 'node:path'

export type FolderWatch = {
  /**
   * Watches exactly these folders from now on, not what is below them. Gives whether one is new: what has changed in it
   * until now, nobody has been told.
   */
  set: (folders: string[]) => boolean
  close: () => void
}

/**
 * `onHint` is called at every sign of a change, with the absolute path that it names, if any. A folder that cannot be
 * watched is left to the one who looks now and then.
 */
export function watchFolders(onHint: (named?: string) => void): FolderWatch {
  const watchers = new Map<string, FSWatcher>()
  const remove = (folder: string) => {
    watchers.get(folder)?.close()
    watchers.delete(folder)
  }
  const add = (folder: string) => {
    try {
      const watcher = watch(folder, (event, name) => {
        // The folder itself is removed or renamed: another one of its name would not be watched.
        if (event === 'rename' && name === path.basename(folder)) remove(folder)
        onHint(name === null ? undefined : path.join(folder, name))
      })
      // A folder that is removed, or a limit of the system.
      watcher.on('error', () => {
        remove(folder)
        onHint()
      })
      watchers.set(folder, watcher)
    } catch {
      // Gone again, or no more watchers to be had: said by nobody, found by the next look.
    }
    return watchers.has(folder)
  }
  return {
    set: (folders) => {
      const wanted = new Set(folders)
      for (const folder of watchers.keys()) if (!wanted.has(folder)) remove(folder)
      const added = [...wanted].filter((folder) => !watchers.has(folder) && add(folder))
      return added.length > 0
    },
    close: () => {
      for (const folder of [...watchers.keys()]) remove(folder)
    },
  }
}
