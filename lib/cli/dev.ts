// `npm run dev`: the author's desk. What readers do not see yet is shown and marked; a saved file is in the browser at once,
// and what is wrong with it is said there and here.
import { fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { watch } from 'chokidar'
import next from 'next'
import { getPort } from '../config/env'
import { Desk } from '../desk/desk'
import { openLive } from '../live/start-live'
import type { Problem } from '../problem'
import { InFlight } from '../serve/in-flight'
import { Lifecycle } from '../serve/lifecycle'
import { buildOwnScript } from './build-own-script'
import { FROZEN } from './build-stamp'
import { getHealth } from './get-health'
import { getJsonLog } from './json-log'
import { getArguments } from './read-arguments'
import { requireContent } from './require-content'
import { requireSettings } from './require-settings'
import { serve } from './serve'

const { has } = getArguments('dev')
requireContent()
requireSettings()
await buildOwnScript()
watch('components', { ignoreInitial: true }).on('all', (_, file) => {
  if (/\.(?:element|part)\.ts$/.test(file))
    buildOwnScript().catch((error: Error) => console.error(error.message))
})

const desk = new Desk()
const live = await openLive({
  isWatched: true,
  frozenKeys: FROZEN,
  key: randomUUID(),
  // Nothing is kept at the desk: every page is made when it is asked for.
  remake: async (affected) => desk.tellPages(affected),
  onPublished: () => {},
  onHeld: (held) => desk.tellHeld(held),
})

const app = next({ dev: true, dir: fileURLToPath(new URL('../..', import.meta.url)), port: getPort() })
await app.prepare()
serve({
  handle: app.getRequestHandler(),
  inFlight: new InFlight(),
  lifecycle: new Lifecycle(() => getHealth(live)),
  desk,
  log: getJsonLog(has),
  onListening: live.keepLooking,
})

const problems = fork(fileURLToPath(new URL('run.mjs', import.meta.url)), ['desk-problems'])
problems.on('message', (found) => desk.tellProblems(found as Problem[]))
process.once('exit', () => problems.kill())
// A browser that listens would keep the server open.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0))
