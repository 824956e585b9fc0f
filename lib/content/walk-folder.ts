// Owns how the author's folder is walked: which folders are looked into, and that links to folders are followed, as Hexo
// does, but never in a circle.
import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs'
import path from 'node:path'
import { isInside } from '../is-inside'

/** Whether a folder of this name is looked into. */
export const isWalked = (name: string) => name !== 'node_modules' && !name.startsWith('.')

/** Where a walk stands: the real place of a folder, and those of the folders in which it has followed links. */
export type Standing = { real: string; left: readonly string[] }

/** At the folder where a walk begins. Throws where it is not there. */
export const toStanding = (folder: string): Standing => ({ real: realpathSync(folder), left: [] })

/** In the folder of this name, which is no link. */
export const enter = ({ real, left }: Standing, name: string): Standing => ({
  real: path.join(real, name),
  left,
})

/** Behind a link to a folder; undefined where one that was walked through lies below: that way has no end. */
export function follow(from: Standing, link: string): Standing | undefined {
  try {
    const real = realpathSync(link)
    const left = [...from.left, from.real]
    return left.some((one) => isInside(real, one)) ? undefined : { real, left }
  } catch {
    // Gone meanwhile.
    return undefined
  }
}

/**
 * Every file below the folder, as relative paths with `/`. A folder below it that cannot be read, or a link that leads
 * nowhere and is named as folders are, is told to `onUnreadable`. Throws where the folder itself cannot be read.
 */
export function walkFolder(root: string, onUnreadable: (name: string, error: unknown) => void): string[] {
  const files: string[] = []
  const walk = (folder: string, standing: Standing) => {
    for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
      const name = folder === '' ? entry.name : `${folder}/${entry.name}`
      try {
        const next = toNext(entry, path.join(root, name), standing)
        if (next === 'file') files.push(name)
        else if (isWalked(entry.name)) walk(name, next)
      } catch (error) {
        onUnreadable(name, error)
      }
    }
  }
  walk('', toStanding(root))
  return files
}

function toNext(entry: Dirent, absolute: string, standing: Standing): Standing | 'file' {
  if (entry.isDirectory()) return enter(standing, entry.name)
  return (entry.isSymbolicLink() && isLinkToFolder(absolute) && follow(standing, absolute)) || 'file'
}

function isLinkToFolder(link: string): boolean {
  try {
    return statSync(link).isDirectory()
  } catch (error) {
    // Whoever reads a file is told there.
    if (path.extname(link) === '' && isWalked(path.basename(link))) throw error
    return false
  }
}
