// Owns how often one reader may ask for what costs the server work: as fast as anybody reads, not as fast as a program asks.
import { isIPv6 } from 'node:net'
import { type Rate, TokenBuckets } from './token-bucket'

/** A search; a share card drawn; a picture made smaller; any other answer below /api/. */
export type Work = 'search' | 'card' | 'image' | 'api'

// Of each kind, ten seconds' work of a large blog at once, then ten a second: no picture is made in less than a tenth.
const RATE: Rate = { most: 600, perMs: 10 / 1000 }
const CLIENTS = 10_000

const KEY = Symbol.for('inkstone.work-limit')
type Holder = { [KEY]?: Map<Work, TokenBuckets> }

/** Takes a reader's address and the time in milliseconds; gives how long to wait, 0 where the work may be done now, which is counted. */
export function countWork(work: Work, address: string, now: number): number {
  const buckets = getBuckets(work)
  const client = toClient(address)
  const wait = buckets.toWait(client, now)
  if (wait === 0) buckets.take(client, now)
  return wait
}

/** What turned out to be no work, for it was kept, is not counted. */
export function giveBack(work: Work, address: string): void {
  getBuckets(work).giveBack(toClient(address))
}

function getBuckets(work: Work): TokenBuckets {
  const holder = globalThis as Holder
  // The server, the pages and the routes count together, and Next bundles them apart.
  holder[KEY] ??= new Map()
  const buckets = holder[KEY].get(work) ?? new TokenBuckets(RATE, CLIENTS)
  holder[KEY].set(work, buckets)
  return buckets
}

/** Whoever has one address of IPv6 has the 2⁶⁴ around it: `2001:db8::7` => `2001:db8:0:0` */
function toClient(address: string): string {
  if (!isIPv6(address)) return address
  const [start = '', end] = address.split('::')
  const groups = start.split(':').filter(Boolean)
  const rest = end?.split(':').filter(Boolean) ?? []
  const zeros = Array.from({ length: Math.max(0, 8 - groups.length - rest.length) }, () => '0')
  return [...groups, ...zeros, ...rest].slice(0, 4).join(':').toLowerCase()
}
