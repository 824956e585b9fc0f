// Owns sending a whole body to whoever asked: in the form that the other end takes, or the word that it has it already.
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Site } from '../config/schema'
import { toContentPolicy, XML_POLICY } from '../safety/content-policy'
import { chooseEncoding, type Encoding, encode, type Version } from './encode'
import { toFeedHeaders } from './feed-headers'
import { isHtml, typeOf } from './what-is-sent'

export type Asked = {
  isHead: boolean
  accept: string | undefined
  encoding: Encoding
  knownEtags: string[]
}

// What Next sends to its own runtime; nobody asks for it here, and one address must give one page.
const ROUTER_HEADERS = [
  'rsc',
  'next-router-prefetch',
  'next-router-state-tree',
  'next-router-segment-prefetch',
  'next-url',
]

/** Notes what the reader asked for, then makes of it the plain request that Next answers in full. */
export function prepare(request: IncomingMessage): Asked {
  const { accept, 'accept-encoding': encodings, 'if-none-match': known } = request.headers
  const asked = {
    isHead: request.method === 'HEAD',
    accept,
    encoding: chooseEncoding(encodings),
    knownEtags: known?.split(/,\s*/) ?? [],
  }
  // Next computes the headers of a HEAD request from nothing; asked for the page, it says what the page would say.
  if (asked.isHead) request.method = 'GET'
  for (const name of [...ROUTER_HEADERS, 'if-none-match']) delete request.headers[name]
  return asked
}

/** Sends a version of a body. `isAuthors` where the body is a file of the author's. */
export async function send(
  response: ServerResponse,
  version: Version,
  { isHead, accept, encoding, knownEtags }: Asked,
  site: Site,
  isAuthors = false,
): Promise<void> {
  response.setHeader('Vary', 'Accept-Encoding')
  for (const [name, value] of Object.entries(toFeedHeaders(typeOf(response), accept)))
    response.setHeader(name, value)
  setPolicy(response, version, site, isAuthors)
  if (response.statusCode === 200) response.setHeader('ETag', version.etag)
  if (response.statusCode === 200 && knownEtags.includes(version.etag)) {
    response.statusCode = 304
    response.removeHeader('content-length')
    response.end()
    return
  }
  const body = await encode(version, encoding)
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding)
  response.setHeader('Content-Length', body.length)
  response.end(isHead ? undefined : body)
}

// To read a page for what it runs takes a millisecond; a version stays as it is.
const policies = new WeakMap<Version, { site: Site; policy: string | undefined }>()

/** Says what a page may run, by the body that is sent. `isAuthors` as in `send`. */
function setPolicy(response: ServerResponse, version: Version, site: Site, isAuthors: boolean): void {
  if (response.hasHeader('content-security-policy')) return
  if (/[+/]xml\b/.test(typeOf(response))) response.setHeader('Content-Security-Policy', XML_POLICY)
  if (!isHtml(response)) return
  let known = policies.get(version)
  if (known?.site !== site) {
    known = { site, policy: toContentPolicy(version.identity.toString(), site, isAuthors) }
    policies.set(version, known)
  }
  if (known.policy) response.setHeader('Content-Security-Policy', known.policy)
}
