// Owns a server for one command alone: on this machine, at any free port, of the folder as it is now.
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { getSite } from '../config/site'
import { Remaker } from '../live/remaker'
import { openLive } from '../live/start-live'
import { tellHeld } from '../live/tell-news'
import { InFlight } from '../serve/in-flight'
import { FROZEN } from './build-stamp'
import { createOwnServer } from './create-own-server'
import { openNext } from './open-next'

/** Serves what is built. `isOlder` says whether what is kept of the pages may be of older content. Gives where it listens. */
export async function serveOnce(isOlder: () => boolean): Promise<string> {
  const dir = fileURLToPath(new URL('../..', import.meta.url))
  const app = await openNext(dir)
  const inFlight = new InFlight()
  const key = randomUUID()
  // Nothing is published while it runs.
  await openLive({
    isWatched: false,
    frozenKeys: FROZEN,
    key,
    onPublished: () => {},
    onHeld: tellHeld,
    remake: async () => {},
  })
  const server = createOwnServer({ handle: app.getRequestHandler(), inFlight }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  await new Remaker({ origin, key, inFlight, getSite }).wake(isOlder())
  return origin
}
