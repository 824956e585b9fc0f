// `npm start`: builds where the code has changed since the last build, then serves, and publishes what is saved.
// `--no-watch`: the folder is read once, and again when POST /api/revalidate/ says so.
import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import next from 'next'
import { getPort } from '../config/env'
import { getSite } from '../config/site'
import { Remaker } from '../live/remaker'
import { openLive } from '../live/start-live'
import { tellHeld, tellPublication } from '../live/tell-news'
import { InFlight } from '../serve/in-flight'
import { KeptAnswers } from '../serve/kept-answers'
import { buildIfNeeded } from './build-site'
import { FROZEN, markPublished } from './build-stamp'
import { requireContent } from './require-content'
import { serve } from './serve'
import { refusesFlag } from './wants-flag'

requireContent()
const dir = fileURLToPath(new URL('../..', import.meta.url))

const { isOlder } = await buildIfNeeded()
const app = next({ dev: false, dir, quiet: true })
await app.prepare()

const inFlight = new InFlight()
const kept = new KeptAnswers()
const key = randomUUID()
const remaker = new Remaker({
  origin: `http://127.0.0.1:${getPort()}`,
  key,
  inFlight,
  getSite,
  onDropped: () => kept.clear(),
})
const keepLooking = await openLive({
  isWatched: !refusesFlag('watch'),
  frozenKeys: FROZEN,
  key,
  onPublished: tellPublication,
  onHeld: tellHeld,
  remake: (affected) => {
    markPublished()
    return remaker.remake(affected)
  },
})
serve({
  handle: app.getRequestHandler(),
  inFlight,
  kept,
  onListening: async () => {
    await remaker.wake(isOlder)
    keepLooking()
  },
})
