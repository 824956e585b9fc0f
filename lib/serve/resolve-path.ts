// Owns what the path of a request means: a page as it is, an old or other address of a page, or nothing that we know.
import { decodePath } from '../decode-path'
import type { Move, OldPaths } from '../redirects/old-paths'
import { encodePath } from '../urls'

/** Paths and addresses are percent-encoded and hold their query. */
export type Resolution =
  | { kind: 'page'; path: string }
  /** Another address of an existing page: readers are sent to its one address. */
  | { kind: 'moved'; path: string }
  /** The owner's `redirects` lead to another site. */
  | { kind: 'away'; address: string }
  | { kind: 'unknown' }

// A link copied from an address bar and pasted through two systems is encoded twice; deeper than that nobody has seen.
const MOST_DECODINGS = 3

/**
 * Takes the path of a request below `root`, as it came, without a slash at the start, and its query without `?`.
 * Gives paths without a slash at the start. A path encoded up to three times is the same path; what else is, is said in
 * lib/redirects/old-paths.ts.
 */
export function resolvePath(requested: string, query: string, known: Omit<OldPaths, 'problems'>): Resolution {
  let decoded = decodePath(requested)
  const asked = known.findByQuery(decoded, query)
  if (asked) return toResolution(asked)
  if (known.hasPath(decoded)) return { kind: 'page', path: withQuery(encodePath(decoded), query) }
  for (let times = 1; times <= MOST_DECODINGS; times++) {
    const move = known.find(decoded, query)
    if (move) return toResolution(move)
    const again = decodePath(decoded)
    if (again === decoded) break
    decoded = again
  }
  return { kind: 'unknown' }
}

function toResolution({ query, ...target }: Move): Resolution {
  if ('address' in target) return { kind: 'away', address: withQuery(target.address, query) }
  return { kind: 'moved', path: withQuery(target.path, query) }
}

/** A target of the owner's map may have a query and a `#part` of its own: `/new/?a#b` and `c=1` => `/new/?a&c=1#b` */
function withQuery(target: string, query: string): string {
  if (!query) return target
  const [path = '', hash = ''] = target.split(/(?=#)(.*)/s)
  return `${path}${path.includes('?') ? '&' : '?'}${query}${hash}`
}
