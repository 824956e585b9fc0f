// Owns the server around Next's handler: one address a page, no runtime in it, compressed once; and the author's files.
import { readFile } from 'node:fs/promises'
import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
  type ServerResponse,
} from 'node:http'
import type { Site } from '../config/schema'
import { decodePath, isDecodable } from '../decode-path'
import { toFileHeaders } from '../media/file-answer'
import type { SourceFile } from '../media/find-file'
import { withoutFrontMatter } from '../media/own-page'
import type { OldPaths } from '../redirects/old-paths'
import { toContentPolicy } from '../safety/content-policy'
import { toSafetyHeaders } from '../safety/safety-headers'
import type { JsonAnswer } from '../search/answer-search'
import { isRoutePath, NOT_FOUND, toBelowRoot } from '../urls'
import { askNext, type Handler } from './ask-next'
import { refuse, TIMES } from './door'
import { toVersion, VersionCache } from './encode'
import type { InFlight } from './in-flight'
import type { Answer, KeptAnswers } from './kept-answers'
import { acceptRawAddresses } from './raw-address'
import { resolvePath } from './resolve-path'
import { sendFile } from './send-file'
import { prepare, send } from './send-version'
import { isSharedForASecond } from './shared-life'
import { isTextType, toPath } from './what-is-sent'

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
  answerOwn?: (request: IncomingMessage) => Promise<JsonAnswer> | undefined
  /** Its address and what its pages may load decide on headers. */
  getSite: () => Site
  /** Told of every request that Next answers. */
  inFlight: InFlight
  /** Told of every request before all else; gives whether it has answered it. */
  take?: (request: IncomingMessage, response: ServerResponse) => boolean
  /** What is sent again without asking Next; to be cleared when pages have changed. Without it, Next is asked each time. */
  kept?: KeptAnswers
  /** The author's desk: what Next makes goes out as it is, and `answer` may take a request before all others. */
  desk?: { answer: (request: IncomingMessage, response: ServerResponse) => boolean }
}

/** An HTTP server, not listening yet. It never throws for a request: what goes wrong is answered 500 and logged. */
export function createSiteServer(options: SiteServerOptions): Server {
  const versions = new VersionCache()
  const getHeaders = () => toSafetyHeaders(options.getSite())
  const server = createServer(TIMES, async (request, response) => {
    try {
      setHeaders(response, getHeaders())
      if (!options.take?.(request, response)) await answer(request, response, options, versions)
    } catch (error) {
      console.error(error)
      fail(response, getHeaders())
    }
  })
  acceptRawAddresses(server, getHeaders)
  return server
}

function setHeaders(response: ServerResponse, headers: OutgoingHttpHeaders): void {
  for (const [name, value] of Object.entries(headers)) if (value) response.setHeader(name, value)
}

function fail(response: ServerResponse, headers: Record<string, string>): void {
  // Half a body must not look like a whole one.
  if (response.headersSent) {
    response.destroy()
    return
  }
  for (const name of response.getHeaderNames()) response.removeHeader(name)
  response.writeHead(500, headers).end()
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  options: SiteServerOptions,
  versions: VersionCache,
): Promise<void> {
  const { handle, root, desk } = options
  const site = options.getSite()
  if (desk?.answer(request, response)) return
  if (!desk && refuse(request, response, root)) return
  const way = toWay(request.url ?? '/', options)
  if ('location' in way) {
    // What leads on today may be a page tomorrow, and the other way round: a browser asks each time.
    response.writeHead(308, { Location: way.location, 'Cache-Control': 'no-cache' }).end()
    return
  }
  request.url = way.url
  const file = findOwnFile(request, options)
  if (file) return answerFile(request, response, file, versions, site)
  if (desk) return handle(request, response)
  const asked = prepare(request)
  const found = await findAnswer(request, response, options, versions)
  if (!found) return
  response.statusCode = found.status
  setHeaders(response, found.headers)
  await send(response, found.version, asked, site)
}

/** Our own answer, one that is kept, or Next's; undefined where that has gone out already, or nobody waits for it. */
async function findAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  options: SiteServerOptions,
  versions: VersionCache,
): Promise<Answer | undefined> {
  const { answerOwn, kept } = options
  const own = await answerOwn?.(request)
  if (own) return { ...own, version: toVersion(Buffer.from(own.body), undefined, true) }
  // Of what a query asks for, each answer is for one.
  const isOfAll = request.method === 'GET' && !request.url?.includes('?')
  const address = isOfAll ? request.url : undefined
  const known = address && kept?.get(address)
  if (known) return known
  const round = kept?.round ?? 0
  const answered = await askNext(request, response, options, versions)
  if (answered && address && isSharedForASecond(answered.headers['cache-control']))
    kept?.keep(address, answered, round)
  return answered
}

/** Where a reader is sent who spelled an address otherwise than the page's own, or else what Next is asked for in his place. */
function toWay(
  url: string,
  { root, getPaths, getSite }: SiteServerOptions,
): { location: string } | { url: string } {
  const [path = '', query = ''] = url.split(/\?(.*)/s, 2)
  const notFound = root + NOT_FOUND
  const asItIs = (address: string) => ({ url: isDecodable(path) ? address : notFound })
  // /blog of a site whose root is /blog/.
  const isBareRoot = toBelowRoot(`${path}/`, root) === ''
  const below = isBareRoot ? '' : toBelowRoot(path, root)
  if (below === undefined) return asItIs(url)
  const resolution = resolvePath(below, query, getPaths())
  // Next would keep a page for every address that anybody makes up.
  if (resolution.kind === 'unknown')
    return isRoutePath(below, getSite()) ? asItIs(root + below + url.slice(path.length)) : { url: notFound }
  if (resolution.kind === 'away') return { location: resolution.address }
  const target = root + resolution.path
  return resolution.kind === 'page' && !isBareRoot ? { url: target } : { location: target }
}

/** The author's file that a request is for. `toWay` has seen to it that the path is as it should be. */
function findOwnFile(
  request: IncomingMessage,
  { root, findFile }: SiteServerOptions,
): SourceFile | undefined {
  const isRead = request.method === 'GET' || request.method === 'HEAD'
  const below = toBelowRoot(toPath(request), root)
  return isRead && below !== undefined ? findFile(decodePath(below)) : undefined
}

// What is larger is sent as it is: nobody waits for it to be compressed.
const LARGEST_TEXT = 2 * 1024 * 1024
// A page must be read to say what it runs; a notebook with its pictures inside is larger than a text.
const LARGEST_PAGE = 16 * 1024 * 1024

async function answerFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: SourceFile,
  versions: VersionCache,
  site: Site,
): Promise<void> {
  const isPage = file.type.startsWith('text/html')
  // Bytes are counted in what is sent, and of a page that is without its front matter.
  const isWhole = isPage
    ? file.size <= LARGEST_PAGE
    : isTextType(file.type) && file.size <= LARGEST_TEXT && !request.headers.range
  if (!isWhole) {
    const policy = isPage ? toContentPolicy('', site, true) : undefined
    setHeaders(response, policy ? { 'Content-Security-Policy': policy } : {})
    return sendFile(request, response, file)
  }
  setHeaders(response, { ...toFileHeaders(file), 'Content-Type': file.type })
  const body = await readFile(file.file)
  const version = versions.get(isPage ? withoutFrontMatter(body) : body)
  const asked = prepare(request)
  await send(
    response,
    version,
    file.size <= LARGEST_TEXT ? asked : { ...asked, encoding: 'identity' },
    site,
    true,
  )
}
