// Owns what the path of a request means: a page as it is, another spelling of a page, or nothing that we know.
import { encodePath } from '../urls'

export type Resolution =
  | { kind: 'page'; path: string }
  /** Another spelling of an existing page: readers are sent to its one address. */
  | { kind: 'moved'; path: string }
  | { kind: 'unknown' }

// A link copied from an address bar and pasted through two systems is encoded twice; deeper than that nobody has seen.
const MOST_DECODINGS = 3

/**
 * Takes the path of a request below `root`, as it came, without a slash at the start, and which raw paths exist.
 * Gives percent-encoded paths, never with a slash at the start. Known spellings: a bare `%`, encoded up to
 * three times, NFD, slashes too many or one too few, `index.html`.
 */
export function resolvePath(requested: string, hasPath: (raw: string) => boolean): Resolution {
  let decoded = decodePath(requested)
  if (hasPath(decoded)) return { kind: 'page', path: encodePath(decoded) }
  for (let times = 1; times < MOST_DECODINGS; times++) {
    const found = toSpellings(decoded).find(hasPath)
    if (found !== undefined) return { kind: 'moved', path: encodePath(found) }
    const again = decodePath(decoded)
    if (again === decoded) break
    decoded = again
  }
  const found = toSpellings(decoded).find(hasPath)
  return found === undefined ? { kind: 'unknown' } : { kind: 'moved', path: encodePath(found) }
}

function toSpellings(raw: string): string[] {
  // Nor a slash at the start, which would make `//evil.com/` of a path: another site.
  const composed = raw
    .normalize('NFC')
    .replace(/\/{2,}/g, '/')
    .replace(/^\//, '')
  const bare = composed.replace(/(?:^|\/)index\.html$/, '').replace(/\/+$/, '')
  return [composed, bare && `${bare}/`, bare]
}

// What is no encoded UTF-8 stays: browsers send the `%` of /100%/ as it was typed.
function decodePath(path: string): string {
  return path.replace(/(?:%[\da-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run)
    } catch {
      return run
    }
  })
}
