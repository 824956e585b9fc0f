// Owns the line of a request in a log that machines read: what was asked and how it went, and nothing of who asked.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { toClientAddress } from './client-address'

export type LoggedRequest = {
  time: string
  event: 'request'
  method: string
  path: string
  status: number
  /** What went over the line, headers too. */
  bytes: number
  ms: number
  /** Where the page came from, in Next's words: HIT, STALE, MISS; none for what is not kept. */
  cache?: string
  /** Whether the reader left before the end. */
  aborted?: true
  address?: string
}

// The address of a preview is its key: app/api/preview.
const SECRET = /(\/api\/preview\/(?:file\/)?)[^/]+/

/** The path of a request as it may be kept: without its query, in which secrets and words searched for stand. */
export function toLoggedPath(url: string): string {
  const [path = ''] = url.split(/[?#]/, 1)
  return path.replace(SECRET, '$1*')
}

/** Has `write` told of a request when it has been answered. Called first of all: what is asked is rewritten on its way. */
export function logRequest(
  request: IncomingMessage,
  response: ServerResponse,
  write: (line: LoggedRequest) => void,
  withAddress = false,
): void {
  const { method = '', url = '', socket } = request
  const path = toLoggedPath(url)
  const address = toClientAddress(socket.remoteAddress, request.headers['x-forwarded-for'])
  const begin = performance.now()
  const before = socket.bytesWritten
  response.once('close', () => {
    const cache = response.getHeader('x-nextjs-cache')
    write({
      time: new Date().toISOString(),
      event: 'request',
      method,
      path,
      status: response.statusCode,
      bytes: socket.bytesWritten - before,
      ms: Math.round((performance.now() - begin) * 10) / 10,
      ...(typeof cache === 'string' ? { cache } : {}),
      ...(response.writableFinished ? {} : { aborted: true }),
      ...(withAddress ? { address } : {}),
    })
  })
}
