// Owns the server of both commands that serve: `npm start` and the author's desk.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { getPort } from '../config/env'
import { getSite } from '../config/site'
import { hasPath } from '../content/has-path'
import { findFile } from '../media/find-file'
import { getOldPaths } from '../redirects/get-old-paths'
import { answerOwn } from '../serve/own-answer'
import { createSiteServer, type SiteServerOptions } from '../serve/site-server'

type Options = Pick<SiteServerOptions, 'inFlight' | 'desk'> & {
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>
  /** What is done when it listens, before its address is printed. */
  onListening: () => unknown
}

/** Serves on PORT around Next's handler, and stops with the process. Ends the process where the port is taken. */
export function serve({ onListening, ...options }: Options): void {
  const { root } = getSite()
  const port = getPort()
  const server = createSiteServer({
    ...options,
    root,
    getPaths: getOldPaths,
    answerOwn,
    // A page goes before a file of the same path.
    findFile: (raw) => (hasPath(raw) ? undefined : findFile(raw)),
  })
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
