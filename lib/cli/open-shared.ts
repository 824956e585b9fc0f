// Owns what several instances of one site have in common, where REDIS_URL says that there are several.
import { createHash, randomUUID } from 'node:crypto'
import { getRedisUrl } from '../config/env'
import { getSite } from '../config/site'
import { toErrorCode } from '../error-code'
import { getMessages } from '../i18n'
import { Instances } from '../instances/instances'
import { makeSharedPages } from '../instances/shared-pages'
import { getLive } from '../live/live'
import type { OpenLive } from '../live/start-live'
import { Told } from '../live/told'
import { setPageDoor } from '../pages/page-door'

export type Shared = Pick<Instances, 'tellPublished' | 'tellAsked'> & {
  isUp: () => boolean
  close: () => void
}

const getMoment = () => getLive()?.moment
const getWords = () => getMessages(getSite().language).live
const toHash = (text: string) => createHash('sha1').update(text).digest('hex').slice(0, 12)

/** Lets the keeper of pages know what it has to. Gives what other instances are told through, where there are any. */
export async function openShared(look: OpenLive['look'], code: string): Promise<Shared | undefined> {
  const full = new Told('')
  const door = {
    isInDoubt: () => getMoment()?.doubt.isRaised ?? false,
    onUnwritten: (error: unknown) => {
      const reason = String(toErrorCode(error) ?? error)
      full.tell(reason, () => console.error(getWords().unwritten(reason)))
    },
  }
  setPageDoor(door)
  const url = getRedisUrl()
  // What is no address, lib/cli/require-settings.ts has told.
  if (!url || url === 'invalid') return undefined
  // Loaded by nobody who has no Redis.
  const { Redis } = await import('../instances/redis')
  const { url: siteUrl, root } = getSite()
  const site = `inkstone:${toHash(siteUrl + root)}`
  const redis = new Redis({
    url,
    channel: `${site}:news`,
    onNews: (text) => instances.hear(text),
    onUp: () => {
      console.log(getWords().sharedUp)
      instances.catchUp()
    },
    onDown: (reason) => console.error(getWords().sharedDown(reason)),
  })
  const getStamp = () => getMoment()?.stamp
  const instances = new Instances({ redis, space: site, id: randomUUID(), getStamp, look })
  const getTicket = () => {
    const { stamp, serial = 0, doubt } = getMoment() ?? {}
    return stamp === undefined || doubt?.isRaised ? undefined : `${serial}:${stamp}.${instances.renewed}`
  }
  setPageDoor({ ...door, shared: makeSharedPages({ redis, space: `${site}:${toHash(code)}`, getTicket }) })
  return {
    tellPublished: () => instances.tellPublished(),
    tellAsked: (paths) => instances.tellAsked(paths),
    isUp: () => redis.isUp,
    close: () => redis.close(),
  }
}
