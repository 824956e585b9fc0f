// Owns what /healthz tells of a running server beside its phase.
import { getLive } from '../live/live'
import type { OpenLive } from '../live/start-live'
import type { Health } from '../serve/lifecycle'
import type { Shared } from './open-shared'

/** Undefined as long as there is no index. `content` is `behind` where the folder could not be read or published at the last look. */
export function getHealth(live: Pick<OpenLive, 'isInStep'>, shared?: Shared): Health | undefined {
  const store = getLive()?.moment.store
  if (!store) return undefined
  return {
    documents: store.posts.length + store.pages.length,
    content: live.isInStep() ? 'in step' : 'behind',
    ...(shared ? { redis: shared.isUp() ? 'up' : 'down' } : {}),
  }
}
