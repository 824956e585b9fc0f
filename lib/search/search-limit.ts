// Owns how often one reader may search: as fast as anybody types, but not as fast as a program asks.
import { TokenBuckets } from '../webhook/token-bucket'

// Ten seconds' work of a large blog at once, then ten searches a second.
const RATE = { most: 600, perMs: 10 / 1000 }
const CLIENTS = 10_000

const KEY = Symbol.for('inkstone.search-limit')
type Holder = { [KEY]?: TokenBuckets }

/** Takes a reader's address and the time in milliseconds; gives how long to wait, 0 where the search may be made now, which is counted. */
export function countSearch(address: string, now: number): number {
  const holder = globalThis as Holder
  // The page and the route count together, and Next bundles them apart.
  holder[KEY] ??= new TokenBuckets(RATE, CLIENTS)
  const wait = holder[KEY].toWait(address, now)
  if (wait === 0) holder[KEY].take(address, now)
  return wait
}
