// Owns the server around Next's handler: one address a page, no runtime in it, compressed once; and the author's files.
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { decodePath } from '../decode-path'
import { toFileHeaders } from '../media/file-answer'
import type { SourceFile } from '../media/find-file'
import { withoutFrontMatter } from '../media/own-page'
import type { OldPaths } from '../redirects/old-paths'
import { splitFeed } from '../urls'
import { askNext, type Handler } from './ask-next'
import { toClientAddress } from './client-address'
import { chooseEncoding, type Encoding, encode, toVersion, type Version, VersionCache } from './encode'
import { toFeedHeaders } from './feed-headers'
import type { InFlight } from './in-flight'
import type { KeptAnswers } from './kept-answers'
import { fillResponse } from './own-answer'
import { acceptRawAddresses } from './raw-address'
import { resolvePath } from './resolve-path'
import { sendFile } from './send-file'
import { isSharedForASecond } from './shared-life'
import { COMPRESSIBLE, isHtml, toPath, typeOf } from './what-is-sent'

export type SiteServerOptions = {
  /** Next's own request handler. */
  handle: Handler
  /** Base path of the site, with slashes at both ends. */
  root: string
  /** Which paths there are, and where others lead. */
  getPaths: () => Omit<OldPaths, 'problems'>
  /** The author's file at a raw path below `root` where no page stands. */
  findFile: (raw: string) => SourceFile | undefined
  /** What is answered without Next; undefined for all else. */
  answerOwn?: (request: IncomingMessage) => Promise<Response> | undefined
  /** Told of every request that Next answers. */
  inFlight: InFlight
  /** Told of every request before all else; gives whether it has answered it. */
  take?: (request: IncomingMessage, response: ServerResponse) => boolean
  /** What is sent again without asking Next; to be cleared when pages have changed. Without it, Next is asked each time. */
  kept?: KeptAnswers
  /** The author's desk: what Next makes goes out as it is, and `answer` may take a request before all others. */
  desk?: { answer: (request: IncomingMessage, response: ServerResponse) => boolean }
}

// Not a page: Next's files, ours, and routes such as /api/ and /atom.xml.
const FILE = /\/(?:_next|_ink|api)\/|\/__nextjs|\.[a-z\d]+$/i
// What Next sends to its own runtime; nobody asks for it here, and one address must give one page.
const ROUTER_HEADERS = [
  'rsc',
  'next-router-prefetch',
  'next-router-state-tree',
  'next-router-segment-prefetch',
  'next-url',
]

/** An HTTP server, not listening yet. It never throws for a request: what goes wrong is answered 500 and logged. */
export function createSiteServer(options: SiteServerOptions): Server {
  const versions = new VersionCache()
  const server = createServer(async (request, response) => {
    try {
      if (!options.take?.(request, response)) await answer(request, response, options, versions)
    } catch (error) {
      console.error(error)
      fail(response)
    }
  })
  acceptRawAddresses(server)
  return server
}

function fail(response: ServerResponse): void {
  // Half a body must not look like a whole one.
  if (response.headersSent) {
    response.destroy()
    return
  }
  for (const name of response.getHeaderNames()) response.removeHeader(name)
  response.writeHead(500).end()
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  options: SiteServerOptions,
  versions: VersionCache,
): Promise<void> {
  const { handle, desk } = options
  if (desk?.answer(request, response)) return
  if (redirect(request, response, options)) return
  const file = findOwnFile(request, options)
  if (file) return answerFile(request, response, file, versions)
  if (desk) return handle(request, response)
  const asked = prepare(request)
  const own = await options.answerOwn?.(request)
  if (own) return send(response, toVersion(await fillResponse(response, own), undefined, true), asked)
  // Of what a query asks for, each answer is for one.
  const isOfAll = request.method === 'GET' && !request.url?.includes('?')
  const address = isOfAll ? request.url : undefined
  const known = address && options.kept?.get(address)
  if (known) {
    response.statusCode = known.status
    for (const [name, value] of Object.entries(known.headers)) if (value) response.setHeader(name, value)
    return send(response, known.version, asked)
  }
  const round = options.kept?.round ?? 0
  const answered = await askNext(request, response, options, versions)
  if (!answered) return
  if (address && isSharedForASecond(answered.headers['cache-control']))
    options.kept?.keep(address, answered, round)
  await send(response, answered.version, asked)
}

/** Sends a reader who spelled an address otherwise to the page's own; rewrites raw bytes to the form that Next knows. */
function redirect(
  request: IncomingMessage,
  response: ServerResponse,
  { root, getPaths }: SiteServerOptions,
): boolean {
  const [path = '', query = ''] = (request.url ?? '/').split(/\?(.*)/s, 2)
  // /blog of a site whose root is /blog/.
  const isBareRoot = `${path}/` === root
  if (!isBareRoot && !path.startsWith(root)) return false
  const resolution = resolvePath(path.slice(root.length), query, getPaths())
  if (resolution.kind === 'unknown') {
    // Next would keep a page for every address that anybody makes up, and a feed.
    if (!FILE.test(path) || splitFeed(path.slice(root.length))?.page) request.url = `${root}_not-found`
    return false
  }
  const target = resolution.kind === 'away' ? resolution.address : root + resolution.path
  if (resolution.kind === 'page' && !isBareRoot) {
    request.url = target
    return false
  }
  response.writeHead(308, { Location: target, 'Cache-Control': 'public, max-age=3600' }).end()
  return true
}

/** The author's file that a request is for. `redirect` has seen to it that the path is as it should be. */
function findOwnFile(
  request: IncomingMessage,
  { root, findFile }: SiteServerOptions,
): SourceFile | undefined {
  const isRead = request.method === 'GET' || request.method === 'HEAD'
  const path = toPath(request)
  return isRead && path.startsWith(root) ? findFile(decodePath(path.slice(root.length))) : undefined
}

// What is larger is sent as it is: nobody waits for it to be compressed.
const LARGEST_TEXT = 2 * 1024 * 1024

async function answerFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: SourceFile,
  versions: VersionCache,
): Promise<void> {
  const isSmallText = COMPRESSIBLE.test(file.type) && file.size <= LARGEST_TEXT
  if (!isSmallText || request.headers.range) return sendFile(request, response, file)
  for (const [name, value] of Object.entries({ ...toFileHeaders(file), 'Content-Type': file.type }))
    response.setHeader(name, value)
  const body = await readFile(file.file)
  const version = versions.get(isHtml(response) ? withoutFrontMatter(body) : body)
  await send(response, version, prepare(request))
}

type Asked = { isHead: boolean; accept: string | undefined; encoding: Encoding; knownEtags: string[] }

/** Notes what the reader asked for, then makes of it the plain request that Next answers in full. */
function prepare(request: IncomingMessage): Asked {
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
  // All that a route handler of Next gets to know of the other end.
  const { headers, socket } = request
  headers['x-forwarded-for'] = toClientAddress(socket.remoteAddress, headers['x-forwarded-for'])
  return asked
}

async function send(
  response: ServerResponse,
  version: Version,
  { isHead, accept, encoding, knownEtags }: Asked,
): Promise<void> {
  response.setHeader('Vary', 'Accept-Encoding')
  for (const [name, value] of Object.entries(toFeedHeaders(typeOf(response), accept)))
    response.setHeader(name, value)
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin')
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
