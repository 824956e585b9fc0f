// Owns the server of both commands that serve: `npm start` and the author's desk.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { getPort } from '../config/env'
import { getSite } from '../config/site'
import type { Lifecycle } from '../serve/lifecycle'
import { logRequest } from '../serve/log-request'
import type { SiteServerOptions } from '../serve/site-server'
import { createOwnServer } from './create-own-server'
import type { JsonLog } from './json-log'
import { onStopSignal } from './on-stop-signal'

type Options = Pick<SiteServerOptions, 'inFlight' | 'kept' | 'desk'> & {
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>
  lifecycle: Lifecycle
  log: JsonLog | undefined
  /** What is done when it listens, before its address is printed. */
  onListening: () => unknown
  /** What is ended when all requests have been answered. */
  onStopped?: () => unknown
}

/** Serves on PORT around Next's handler, and stops with the process. Ends the process where the port is taken. */
export function serve({ onListening, onStopped, lifecycle, log, ...options }: Options): void {
  const { root } = getSite()
  const port = getPort()
  const server = createOwnServer({
    ...options,
    take: (request, response) => {
      if (log) logRequest(request, response, log.write, log.hasAddresses)
      return lifecycle.take(request, response)
    },
  })
  server.on('error', (error) => {
    console.error(`✗ ${error.message}`)
    process.exit(1)
  })
  server.listen(port, async () => {
    await onListening()
    lifecycle.ready()
    console.log(`  http://localhost:${port}${root}`)
  })
  onStopSignal(async () => {
    await lifecycle.stop(server)
    await onStopped?.()
    process.exit(0)
  })
}
