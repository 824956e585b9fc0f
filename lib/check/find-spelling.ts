// Owns how a file is found by a name in another case, whatever the file system thinks of case.
import { readdirSync } from 'node:fs'
import path from 'node:path'

/**
 * Takes a folder; gives a function from a path below it to the same path as the disk has it: equal to what was asked where
 * the case is right, undefined where no such file is there. Each folder is listed once.
 */
export function makeFindSpelling(folder: string): (asked: string) => string | undefined {
  const listings = new Map<string, string[]>()
  const list = (below: string) => {
    const known = listings.get(below) ?? readNames(path.join(folder, below))
    listings.set(below, known)
    return known
  }
  return (asked) => {
    const spelt: string[] = []
    for (const segment of asked.split('/')) {
      const name = findName(list(spelt.join('/')), segment)
      if (name === undefined) return undefined
      spelt.push(name)
    }
    return spelt.join('/')
  }
}

// A Mac writes names in NFD, which is the same name: it is given as asked.
function findName(names: string[], asked: string): string | undefined {
  const wanted = asked.normalize('NFC')
  if (names.some((name) => name.normalize('NFC') === wanted)) return asked
  return names.find((name) => name.normalize('NFC').toLowerCase() === wanted.toLowerCase())
}

function readNames(folder: string): string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    // No folder, or none of ours to read.
    return []
  }
}
