// `npm start`: builds where the code has changed since the last build, then serves, and publishes what is saved.
// `--no-watch`: the folder is read once, and again when POST /api/revalidate/ says so. `--log-requests`: a line of JSON
// a request.
import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { getPort, getRedisUrl } from '../config/env'
import { getSite } from '../config/site'
import { Remaker } from '../live/remaker'
import { openLive } from '../live/start-live'
import { tellHeld, tellPublication } from '../live/tell-news'
import { InFlight } from '../serve/in-flight'
import { KeptAnswers } from '../serve/kept-answers'
import { Lifecycle } from '../serve/lifecycle'
import { buildIfNeeded } from './build-site'
import { FROZEN, markPublished } from './build-stamp'
import { getHealth } from './get-health'
import { getJsonLog, toPublishLine } from './json-log'
import { openNext } from './open-next'
import { openShared, type Shared } from './open-shared'
import { getArguments } from './read-arguments'
import { requireContent } from './require-content'
import { requireSettings } from './require-settings'
import { serve } from './serve'

const { has } = getArguments('start')
requireContent()
requireSettings()
const dir = fileURLToPath(new URL('../..', import.meta.url))

const { isOlder, stamp } = await buildIfNeeded()
const app = await openNext(dir)

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
const log = getJsonLog(has)
let shared: Shared | undefined
const live = await openLive({
  isShared: getRedisUrl() !== undefined,
  onAsked: async (paths) => shared?.tellAsked(paths),
  isWatched: !has('no-watch'),
  frozenKeys: FROZEN,
  key,
  onPublished: (publication) => {
    tellPublication(publication)
    shared?.tellPublished()
    log?.write(toPublishLine(publication))
  },
  onHeld: tellHeld,
  remake: (affected) => {
    markPublished()
    return remaker.remake(affected)
  },
})
shared = await openShared(live.look, stamp.code)
let stopLooking = () => {}
serve({
  handle: app.getRequestHandler(),
  inFlight,
  lifecycle: new Lifecycle(() => getHealth(live, shared)),
  kept,
  log,
  onListening: async () => {
    // The live folder takes what it has read first for what readers have.
    await remaker.wake(isOlder())
    stopLooking = live.keepLooking()
  },
  onStopped: () => {
    stopLooking()
    shared?.close()
  },
})
