// `npm start`: builds where the code has changed since the last build, then serves, and publishes what is saved.
// `--no-watch`: the folder is read once, and again when POST /api/revalidate/ says so.
import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import next from 'next'
import { getPort } from '../config/env'
import { getSite } from '../config/site'
import { hasPath } from '../content/has-path'
import { Remaker } from '../live/remaker'
import { openLive } from '../live/start-live'
import { findFile } from '../media/find-file'
import { getOldPaths } from '../redirects/get-old-paths'
import { InFlight } from '../serve/in-flight'
import { createSiteServer } from '../serve/site-server'
import { buildIfNeeded } from './build-site'
import { FROZEN, markPublished } from './build-stamp'
import { requireContent } from './require-content'
import { refusesFlag } from './wants-flag'

requireContent()
const dir = fileURLToPath(new URL('../..', import.meta.url))

const { isOlder } = await buildIfNeeded()
const app = next({ dev: false, dir, quiet: true })
await app.prepare()

const port = getPort()
const inFlight = new InFlight()
const key = randomUUID()
const remaker = new Remaker({ origin: `http://127.0.0.1:${port}`, key, inFlight, getSite })
const keepLooking = await openLive({
  isWatched: !refusesFlag('watch'),
  frozenKeys: FROZEN,
  key,
  remake: (affected) => {
    markPublished()
    return remaker.remake(affected)
  },
})
const { root } = getSite()
const server = createSiteServer({
  handle: app.getRequestHandler(),
  root,
  getPaths: getOldPaths,
  // A page goes before a file of the same path.
  findFile: (raw) => (hasPath(raw) ? undefined : findFile(raw)),
  inFlight,
})
server.on('error', (error) => {
  console.error(`✗ ${error.message}`)
  process.exit(1)
})
server.listen(port, async () => {
  await remaker.wake(isOlder)
  keepLooking()
  console.log(`  http://localhost:${port}${root}`)
})

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close(() => process.exit(0))
    server.closeIdleConnections()
  })
}
