// Owns the server of both commands that serve: `npm start` and the author's desk.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { getPort } from '../config/env'
import { getSite } from '../config/site'
import type { SiteServerOptions } from '../serve/site-server'
import { createOwnServer } from './create-own-server'

type Options = Pick<SiteServerOptions, 'inFlight' | 'kept' | 'desk'> & {
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>
  /** What is done when it listens, before its address is printed. */
  onListening: () => unknown
}

/** Serves on PORT around Next's handler, and stops with the process. Ends the process where the port is taken. */
export function serve({ onListening, ...options }: Options): void {
  const { root } = getSite()
  const port = getPort()
  const server = createOwnServer(options)
  server.on('error', (error) => {
    console.error(`✗ ${error.message}`)
    process.exit(1)
  })
  server.listen(port, async () => {
    await onListening()
    console.log(`  http://localhost:${port}${root}`)
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close(() => process.exit(0))
      server.closeIdleConnections()
    })
  }
}
