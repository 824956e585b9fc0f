// Owns finding a path in the author's folder as the disk spells it: a Mac writes names in NFD, and authors forget case.
import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'

type Listing = { mtimeMs: number; names: Set<string>; byFolded: Map<string, string[]> }

const listings = new Map<string, Listing>()

/**
 * Takes a folder and a path below it, with `/` and without `..`; gives the same path in the spelling of the disk, or
 * undefined. Composed and decomposed characters are equal; with `ignoresCase` upper and lower case too, where exactly
 * one name is meant.
 */
export function findName(folder: string, name: string, ignoresCase: boolean): string | undefined {
  const found: string[] = []
  for (const segment of name.split('/')) {
    const listing = getListing(path.join(/* turbopackIgnore: true */ folder, ...found))
    const entry = listing && findEntry(listing, segment, ignoresCase)
    if (entry === undefined) return undefined
    found.push(entry)
  }
  return found.join('/')
}

/** The names in a folder; none where it is no folder. Read again when the folder has changed. */
export function listNames(folder: string): Iterable<string> {
  return getListing(folder)?.names ?? []
}

function findEntry({ names, byFolded }: Listing, segment: string, ignoresCase: boolean): string | undefined {
  if (names.has(segment)) return segment
  const composed = segment.normalize('NFC')
  const alike = byFolded.get(composed.toLowerCase()) ?? []
  const same = alike.filter((name) => ignoresCase || name.normalize('NFC') === composed)
  return same.length === 1 ? same[0] : undefined
}

// A name that is added or removed changes its folder's time. What readers and authors ask for may be no folder at all.
function getListing(folder: string): Listing | undefined {
  try {
    const { mtimeMs } = statSync(folder)
    let listing = listings.get(folder)
    if (listing?.mtimeMs !== mtimeMs) {
      listing = { mtimeMs, ...readListing(folder) }
      listings.set(folder, listing)
    }
    return listing
  } catch {
    return undefined
  }
}

function readListing(folder: string): Omit<Listing, 'mtimeMs'> {
  const names = readdirSync(folder)
  const byFolded = new Map<string, string[]>()
  for (const name of names) {
    const folded = name.normalize('NFC').toLowerCase()
    byFolded.set(folded, [...(byFolded.get(folded) ?? []), name])
  }
  return { names: new Set(names), byFolded }
}
