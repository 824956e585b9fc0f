// Owns what our own script weighs, file by file: the one that every page loads, and the parts that are loaded when used.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

// `image-view-3f9a1c2b.js`; the script of every page is a hash alone, a package's has a dot before it.
const FILE = /^(?:(?<part>.+)-)?[\da-f]{8}\.js$/

// What a reader of an article of words alone can come to use.
const PLAIN = ['script', 'habits', 'words-zh-cn', 'contents-sheet']

export type PartFigures = {
  /** Gzipped bytes of all that an article without code, pictures or other blocks can load. */
  plain: number
  /** Gzipped bytes of each part of a block, by its name. */
  blocks: [name: string, bytes: number][]
}

/** Weighs the files below public/_ink of a built project. Throws where one that is counted on is not there. */
export function measureParts(dir: string): PartFigures {
  const sizes = readSizes(path.join(dir, 'public', '_ink'))
  const plain = PLAIN.map((name) => {
    const size = sizes.get(name)
    if (size === undefined) throw new Error(`public/_ink has no ${name}`)
    return size
  })
  return {
    plain: plain.reduce((total, size) => total + size, 0),
    blocks: [...sizes].filter(([name]) => !PLAIN.includes(name)),
  }
}

function readSizes(folder: string): Map<string, number> {
  const sizes = new Map<string, number>()
  for (const name of readdirSync(folder)) {
    const found = FILE.exec(name)
    if (!found) continue
    sizes.set(
      found.groups?.part ?? 'script',
      gzipSync(readFileSync(path.join(folder, name)), { level: 9 }).length,
    )
  }
  return sizes
}
