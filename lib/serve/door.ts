// Owns which requests are refused before anything is done for them: no address of ours, too large, too often.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { decodePath } from '../decode-path'
import { countWork, giveBack, type Work } from '../safety/work-limit'
import { toBelowRoot } from '../urls'
import { toClientAddress } from './client-address'

const LONGEST_ADDRESS = 8192
const MOST_BYTES = 1024 * 1024
// What is slow to arrive is let go.
export const TIMES = { headersTimeout: 15_000, requestTimeout: 60_000, connectionsCheckingInterval: 5_000 }

// Below the root. A search counts itself, and the server's own order is known by its key.
const WORK: [RegExp, Work][] = [
  [/^og\//, 'card'],
  [/^(?:_next\/image|media\/)/, 'image'],
  [/^api\/(?!search\/|remake\/)/, 'api'],
]

/** Answers a request that is refused and gives true. Notes on any other whose it is, for those who answer it. `now` is in milliseconds. */
export function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  root: string,
  now = Date.now(),
): boolean {
  const { headers, socket } = request
  const address = toClientAddress(socket.remoteAddress, headers['x-forwarded-for'])
  // All that a route handler of Next gets to know of the other end.
  headers['x-forwarded-for'] = address
  const refusal =
    toRefusal(request, root) ?? toPause(response, toBelow(request.url ?? '', root), address, now)
  if (!refusal) return false
  response
    .writeHead(refusal.status, { 'Cache-Control': 'no-store', 'Content-Length': 0, ...refusal.headers })
    .end()
  return true
}

type Refusal = { status: number; headers?: Record<string, string> }

function toRefusal({ url = '', method = '', headers }: IncomingMessage, root: string): Refusal | undefined {
  // `http://another.example/`, as a proxy is asked, and `*`.
  if (!url.startsWith('/')) return { status: 400 }
  if (url.length > LONGEST_ADDRESS) return { status: 414, headers: { Connection: 'close' } }
  // Routes that take a body say themselves, and in words, what is too much of it.
  if (toBelow(url, root)?.startsWith('api/')) return undefined
  if (Number(headers['content-length'] ?? 0) > MOST_BYTES)
    return { status: 413, headers: { Connection: 'close' } }
  if (method === 'GET' || method === 'HEAD') return undefined
  return { status: 405, headers: { Allow: 'GET, HEAD' } }
}

function toPause(
  response: ServerResponse,
  below: string | undefined,
  address: string,
  now: number,
): Refusal | undefined {
  const [, work] = WORK.find(([pattern]) => below !== undefined && pattern.test(below)) ?? []
  if (!work) return undefined
  const wait = countWork(work, address, now)
  if (wait > 0) return { status: 429, headers: { 'Retry-After': String(Math.ceil(wait / 1000)) } }
  response.once('finish', () => {
    if (response.getHeader('x-nextjs-cache') === 'HIT') giveBack(work, address)
  })
  return undefined
}

function toBelow(url: string, root: string): string | undefined {
  return toBelowRoot(decodePath(url.split('?', 1)[0] ?? ''), root)
}
