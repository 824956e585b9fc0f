// Owns asking Next: its answer is held back until it is whole, and made what is sent.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { NOT_FOUND } from '../urls'
import { toVersion, type VersionCache } from './encode'
import { holdBack } from './hold-back'
import type { InFlight } from './in-flight'
import type { Answer } from './kept-answers'
import { toSharedLife } from './shared-life'
import { toSentPage } from './to-sent-page'
import { isHtml, isText, toPath } from './what-is-sent'

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

type NextAsked = { handle: Handler; root: string; inFlight: InFlight }

/** Gives what Next answers, not sent yet; undefined where it has gone out already, or nobody waits for it any more. */
export async function askNext(
  request: IncomingMessage,
  response: ServerResponse,
  { handle, root, inFlight }: NextAsked,
  versions: VersionCache,
): Promise<Answer | undefined> {
  const end = inFlight.begin(toPath(request))
  let body = await runHeld(handle, request, response).finally(end)
  if (body && response.statusCode === 404 && isHtml(response)) {
    // For a page that is not there Next sends an empty shell and leaves the rest to its runtime; this is the whole page.
    request.url = root + NOT_FOUND
    body = await runHeld(handle, request, response)
  }
  if (!body) return undefined
  for (const name of NEXT_HEADERS) response.removeHeader(name)
  const life = response.getHeader('cache-control')
  if (typeof life === 'string') response.setHeader('Cache-Control', toSharedLife(life))
  const change = isHtml(response) ? toSentPage : undefined
  const version = isForOne(response) ? toVersion(body, change, true) : versions.get(body, change)
  return { status: response.statusCode, headers: response.getHeaders(), version }
}

/** Lets Next answer; gives the body where it was held back, undefined where it has gone out already or the reader has. */
async function runHeld(
  handle: Handler,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<Buffer | undefined> {
  const { whole, letGo } = holdBack(response, isText)
  try {
    const handled = handle(request, response)
    // Where a file is streamed, Next waits until the response has been sent, and that waits for us.
    const answered = handled.then(() => (response.headersSent ? undefined : whole))
    return await Promise.race([whole, answered, untilLeft(response)])
  } catch (error) {
    letGo()
    throw error
  }
}

/** Once the reader has left, Next may return without having ended the response, or never return. */
const untilLeft = (response: ServerResponse) =>
  response.closed
    ? undefined
    : new Promise<undefined>((left) => response.once('close', () => left(undefined)))

// What one reader has searched for would drive out the pages that all read.
const isForOne = (response: ServerResponse) =>
  /\bno-store\b/.test(String(response.getHeader('cache-control')))

const NEXT_HEADERS = ['transfer-encoding', 'link', 'x-nextjs-prerender', 'x-nextjs-stale-time']
