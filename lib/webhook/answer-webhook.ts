// Owns what `POST /api/revalidate/` answers: whether it is on, who may ask, how often, with what.
import type { Messages } from '../i18n/messages'
import { perMinute, TokenBucket, TokenBuckets } from '../safety/token-bucket'
import { encodePath } from '../urls'
import { isAuthentic } from './is-authentic'
import { readLimited } from './read-limited'
import { readPaths } from './read-paths'
import { REFUSALS, type Refusal } from './refusal'

const MOST_BYTES = 1024 * 1024
// What an answer lists; a change of the whole site would be a long one.
const MOST_LISTED = 1000
const MOST_ADDRESSES = 1000

/** How often somebody may ask, remembered from request to request. */
export type Limits = {
  /** Requests that were let in, in all. */
  requests: TokenBucket
  /** Attempts that failed, by address. */
  failures: TokenBuckets
}

/** 30 requests a minute in all, 10 failed attempts a minute of one address. */
export const makeLimits = (): Limits => ({
  requests: new TokenBucket(perMinute(30)),
  failures: new TokenBuckets(perMinute(10), MOST_ADDRESSES),
})

export type Doors = {
  /** Undefined switches the webhook off. */
  secret: string | undefined
  root: string
  /** Milliseconds. */
  now: number
  limits: Limits
  messages: Messages
  /** Makes these raw paths and all that has changed again; gives the raw paths, or `all`. */
  refresh: (paths: string[]) => Promise<string[] | 'all'>
}

/** Takes a request and what stands around it; gives the answer. Throws only what `refresh` throws. */
export async function answerWebhook(request: Request, doors: Doors): Promise<Response> {
  const { secret, root, now, limits, messages, refresh } = doors
  const refuse = (why: Refusal, headers?: Record<string, string>) => toRefusal(why, messages, headers)
  const { headers } = request
  if (!secret) return refuse('off')
  if (request.method !== 'POST') return refuse('method', { Allow: 'POST' })

  const address = toAddress(headers)
  const wait = limits.failures.toWait(address, now)
  if (wait > 0) return refuse('failures', toRetryAfter(wait))

  const isLarge = Number(headers.get('content-length')) > MOST_BYTES
  const body = isLarge ? undefined : await readLimited(request.body, MOST_BYTES)
  if (!body) return refuse('large')

  const shown = { authorization: headers.get('authorization'), signature: headers.get('x-hub-signature-256') }
  if (!isAuthentic(secret, shown, body)) {
    limits.failures.take(address, now)
    return refuse('credentials', { 'WWW-Authenticate': 'Bearer' })
  }

  const pause = limits.requests.toWait(now)
  if (pause > 0) return refuse('often', toRetryAfter(pause))
  limits.requests.take(now)

  const read = readPaths(body, root)
  if ('refusal' in read) return refuse(read.refusal)
  // GitHub asks once whether anybody is there.
  if (headers.get('x-github-event') === 'ping') return toJson(202, { paths: [], count: 0 })
  const made = await refresh(read.paths)
  if (made === 'all') return toJson(202, { paths: [root], all: true })
  const paths = made.slice(0, MOST_LISTED).map((path) => root + encodePath(path))
  return toJson(202, { paths, count: made.length })
}

/**
 * Whose attempt it is. Next's route handlers see no socket; in this header lib/serve says who is asking, and Next itself
 * does under another server where the client has not said so.
 */
const toAddress = (headers: Headers) => headers.get('x-forwarded-for') ?? ''

const toRetryAfter = (ms: number) => ({ 'Retry-After': String(Math.ceil(ms / 1000)) })

function toRefusal(why: Refusal, messages: Messages, headers?: Record<string, string>): Response {
  return toJson(REFUSALS[why], messages.webhook[why], headers)
}

const toJson = (status: number, data: object, headers: Record<string, string> = {}) =>
  Response.json(data, { status, headers: { ...headers, 'Cache-Control': 'no-store' } })
