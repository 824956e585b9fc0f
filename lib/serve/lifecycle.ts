// Owns what the server is doing as a whole: starting, ready or stopping. Says so at /healthz, and stops without losing a
// request.
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { Server as NetServer } from 'node:net'

export type Phase = 'starting' | 'ready' | 'stopping'

/** What /healthz tells beside the phase: counts and words, nothing that a stranger may not know. */
export type Health = { documents: number; [name: string]: string | number }

/** For whoever asks whether requests may be sent here: not a page, so it has no slash at its end and no base path. */
const PATH = '/healthz'
// A client that keeps its connection may be sending at the very moment: until then it gets its answer, and then a new one.
const LINGER_MS = 500
// A film on a slow line would never end.
const LONGEST_STOP_MS = 10_000
const SWEEP_MS = 50

export class Lifecycle {
  #phase: Phase = 'starting'
  readonly #open = new Set<ServerResponse>()
  readonly #getHealth: () => Health | undefined

  /** `getHealth` gives undefined as long as there is no index. */
  constructor(getHealth: () => Health | undefined) {
    this.#getHealth = getHealth
  }

  get phase(): Phase {
    return this.#phase
  }

  /** Says that the server can answer. */
  ready(): void {
    if (this.#phase === 'starting') this.#phase = 'ready'
  }

  /** Notes a request; gives whether it has been answered here. */
  take(request: IncomingMessage, response: ServerResponse): boolean {
    this.#open.add(response)
    response.once('close', () => this.#open.delete(response))
    if (this.#phase === 'stopping') response.setHeader('Connection', 'close')
    if (request.url?.split('?', 1)[0] !== PATH) return false
    this.#answer(request, response)
    return true
  }

  #answer({ method }: IncomingMessage, response: ServerResponse): void {
    const isRead = method === 'GET' || method === 'HEAD'
    const health = this.#getHealth()
    const status = health || this.#phase !== 'ready' ? this.#phase : 'starting'
    const body = JSON.stringify({ status, ...health })
    response.writeHead(isRead ? (status === 'ready' ? 200 : 503) : 405, {
      'Content-Type': 'application/json',
      'Cache-Control': 'no-store',
      'Content-Length': Buffer.byteLength(body),
      ...(isRead ? {} : { Allow: 'GET, HEAD' }),
    })
    response.end(method === 'HEAD' ? undefined : body)
  }

  /** Takes no new connection, answers what has been asked, and resolves when all is sent; after ten seconds in any case. */
  async stop(server: Server, { linger = LINGER_MS, longest = LONGEST_STOP_MS } = {}): Promise<void> {
    if (this.#phase === 'stopping') return
    this.#phase = 'stopping'
    for (const response of this.#open) if (!response.headersSent) response.setHeader('Connection', 'close')
    // Of `http.Server` it would cut the connections that wait, and with them a request that is on its way.
    const closed = new Promise((resolve) => NetServer.prototype.close.call(server, resolve))
    const begin = performance.now()
    const sweep = setInterval(() => {
      const passed = performance.now() - begin
      if (passed >= longest) server.closeAllConnections()
      else if (passed >= linger) server.closeIdleConnections()
    }, SWEEP_MS)
    await closed
    clearInterval(sweep)
  }
}
