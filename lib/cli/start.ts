// `npm start`: builds where something has changed since the last build, then serves.
import { fileURLToPath } from 'node:url'
import next from 'next'
import { getPort } from '../config/env'
import { getSite } from '../config/site'
import { hasPath } from '../content/has-path'
import { findFile } from '../media/find-file'
import { getOldPaths } from '../redirects/get-old-paths'
import { createSiteServer } from '../serve/site-server'
import { buildIfNeeded } from './build-site'
import { requireContent } from './require-content'

requireContent()
const dir = fileURLToPath(new URL('../..', import.meta.url))

await buildIfNeeded()
const app = next({ dev: false, dir, quiet: true })
await app.prepare()

const { root } = getSite()
const port = getPort()
const server = createSiteServer({
  handle: app.getRequestHandler(),
  root,
  getPaths: getOldPaths,
  // A page goes before a file of the same path.
  findFile: (raw) => (hasPath(raw) ? undefined : findFile(raw)),
})
server.on('error', (error) => {
  console.error(`✗ ${error.message}`)
  process.exit(1)
})
server.listen(port, () => console.log(`  http://localhost:${port}${root}`))

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close(() => process.exit(0))
    server.closeIdleConnections()
  })
}
