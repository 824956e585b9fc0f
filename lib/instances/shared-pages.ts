// Owns the pages that instances share in Redis: each under the name of the content that it was made of, so that an old page
// is never found in place of a new one, and is never in its way.
import { setTimeout as sleep } from 'node:timers/promises'
import type { SharedPages } from '../pages/page-door'
import { fromBytes, toBytes } from './page-form'
import type { Redis } from './redis'

type Options = {
  redis: Pick<Redis, 'getBytes' | 'setBytes' | 'claim'>
  /** What keeps other code, and other sites, apart. */
  space: string
  getTicket: () => string | undefined
}

// What nobody has asked for in a day is of a content that is gone.
const KEPT_SECONDS = 24 * 3600
// One instance makes a page, the others wait for it: mostly less than it would take them, and never for long.
const CLAIM_MS = 2000
const LONGEST_WAIT_MS = 300
const POLL_MS = 15

/** A ticket is `serial:content`; only what stands after the colon is the same on other machines. */
export function makeSharedPages({ redis, space, getTicket }: Options): SharedPages {
  const toKey = (key: string, ticket: string) => `${space}:page:${ticket.replace(/^\d+:/, '')}:${key}`
  return {
    getTicket,
    get: async (key, ticket) => {
      const at = toKey(key, ticket)
      const until = performance.now() + LONGEST_WAIT_MS
      for (let isFirst = true; ; isFirst = false) {
        const bytes = await redis.getBytes(at)
        if (bytes) return fromBytes(bytes)
        if (bytes === undefined || performance.now() > until) return undefined
        if (isFirst && (await redis.claim(`${at}:claim`, CLAIM_MS)) !== false) return undefined
        await sleep(POLL_MS)
      }
    },
    set: (key, ticket, page) => {
      toBytes(page)
        .then((bytes) => bytes && redis.setBytes(toKey(key, ticket), bytes, KEPT_SECONDS))
        .catch(() => {})
    },
  }
}
