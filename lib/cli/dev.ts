// `npm run dev`: the author's desk. What readers do not see yet is shown and marked; a saved file is in the browser at once,
// and what is wrong with it is said there and here.
import { fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { watch } from 'chokidar'
import next from 'next'
import { getPort } from '../config/env'
import { getSite } from '../config/site'
import { hasPath } from '../content/has-path'
import { Desk } from '../desk/desk'
import { openLive } from '../live/start-live'
import { findFile } from '../media/find-file'
import type { Problem } from '../problem'
import { getOldPaths } from '../redirects/get-old-paths'
import { InFlight } from '../serve/in-flight'
import { createSiteServer } from '../serve/site-server'
import { buildOwnScript } from './build-own-script'
import { FROZEN } from './build-stamp'
import { requireContent } from './require-content'

requireContent()
await buildOwnScript()
watch('components', { ignoreInitial: true }).on('all', (_, file) => {
  if (/\.(?:element|part)\.ts$/.test(file))
    buildOwnScript().catch((error: Error) => console.error(error.message))
})

const desk = new Desk()
const keepLooking = await openLive({
  isWatched: true,
  frozenKeys: FROZEN,
  key: randomUUID(),
  // Nothing is kept at the desk: every page is made when it is asked for.
  remake: async (affected) => desk.tellPages(affected),
  onPublished: () => {},
  onHeld: (held) => desk.tellHeld(held),
})

const port = getPort()
const app = next({ dev: true, dir: fileURLToPath(new URL('../..', import.meta.url)), port })
await app.prepare()
const { root } = getSite()
const server = createSiteServer({
  handle: app.getRequestHandler(),
  root,
  getPaths: getOldPaths,
  findFile: (raw) => (hasPath(raw) ? undefined : findFile(raw)),
  inFlight: new InFlight(),
  desk,
})
server.on('error', (error) => {
  console.error(`✗ ${error.message}`)
  process.exit(1)
})
server.listen(port, () => {
  keepLooking()
  console.log(`  http://localhost:${port}${root}`)
})

const problems = fork(fileURLToPath(new URL('run.mjs', import.meta.url)), ['desk-problems'])
problems.on('message', (found) => desk.tellProblems(found as Problem[]))

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    problems.kill()
    process.exit(0)
  })
}
