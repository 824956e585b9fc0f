// Owns writing the whole site as files: asks our own server for what it knows, then for what the answers name, until nothing is new.
import { createWriteStream } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Site } from '../config/schema'
import { encodePath } from '../urls'
import { nameCopies, toCopyFile } from './image-copies'
import type { Redirect } from './redirect-page'
import { findReferences } from './references'
import { isNamingText, toStaticFile } from './static-file'

type WriterSite = Pick<Site, 'url' | 'root'>

export type WriteOptions = {
  /** Where our server listens: `http://127.0.0.1:43210`. */
  origin: string
  /** An empty folder. */
  folder: string
  site: WriterSite
  /** Raw paths below the root to begin with. */
  paths: string[]
  onProgress: (done: number, total: number) => void
}

export type Written = {
  /** Paths below the folder, with `/`. */
  files: Set<string>
  /** Addresses that lead elsewhere, the longest known first. */
  redirects: Redirect[]
  /** Raw paths below the root where the server has nothing either. */
  missing: Set<string>
}

/** What the server could not answer, or no file can hold. */
export class ExportFault extends Error {
  constructor(
    readonly address: string,
    readonly reason: string,
  ) {
    super(`${address}: ${reason}`)
  }
}

// The server makes a page on one core; the other reads and writes meanwhile.
const AT_ONCE = 4
// What needs a server, and what leads out of the folder.
const LEFT_OUT = /^api\/|(?:^|\/)\.\.?(?:\/|$)/

/** Writes every file that answers a reader of the server; throws an ExportFault at the first that it cannot. */
export async function writeSite({ onProgress, paths, ...target }: WriteOptions): Promise<Written> {
  const { root } = target.site
  const written: Written = { files: new Set(), redirects: [], missing: new Set() }
  const seen = new Set<string>()
  const waiting: Wanted[] = []
  const want = (raw: string, address: string) => {
    const copy = toCopyFile(address, root)
    const key = copy ?? raw
    if (seen.has(key) || LEFT_OUT.test(raw)) return
    seen.add(key)
    // A query says nothing to a server of files; that of a copy is its name.
    waiting.push({ raw: key, address: copy === undefined ? root + encodePath(raw) : address })
  }
  // The last is taken first.
  for (const raw of paths.toReversed()) want(raw, '')
  const work = async () => {
    for (let wanted = waiting.pop(); wanted !== undefined; wanted = waiting.pop()) {
      for (const { raw, address } of await writeOne(wanted, target, written)) want(raw, address)
      onProgress(seen.size - waiting.length, seen.size)
    }
  }
  // One may find more when the others have already run out.
  while (waiting.length > 0) await Promise.all(Array.from({ length: AT_ONCE }, work))
  await writeNotFound(target, written)
  return written
}

/** `raw` is the path below the root at which the file is to be found, `address` what the server is asked for. */
type Wanted = { raw: string; address: string }
type Target = Pick<WriteOptions, 'origin' | 'folder' | 'site'>

/** Gives what the answer names. */
async function writeOne(wanted: Wanted, target: Target, written: Written): Promise<Wanted[]> {
  const response = await ask(wanted.address, target.origin)
  const { status, headers } = response
  const location = headers.get('location')
  if (status >= 300 && status < 400 && location) {
    await response.arrayBuffer()
    written.redirects.push({ from: wanted.address, to: location })
    return findReferences(`<a href="${location.replaceAll('&', '&amp;')}">`, toStandpoint(wanted, target))
  }
  if (status >= 400 && status < 500) {
    await response.arrayBuffer()
    written.missing.add(wanted.raw)
    return []
  }
  if (status !== 200) throw new ExportFault(wanted.address, `HTTP ${status}`)
  return writeBody(response, wanted, target, written)
}

const MOST_TRIES = 60

/** Where the server asks for patience, as it does of readers who want too much at once, it is given. */
async function ask(address: string, origin: string): Promise<Response> {
  for (let tries = 1; ; tries++) {
    const response = await askOnce(address, origin)
    const seconds = Number(response.headers.get('retry-after'))
    if (!seconds && response.status !== 429) return response
    if (tries === MOST_TRIES) throw new ExportFault(address, `HTTP ${response.status}`)
    await response.arrayBuffer()
    await sleep(1000 * (seconds || 1))
  }
}

async function askOnce(address: string, origin: string): Promise<Response> {
  try {
    return await fetch(origin + address, {
      redirect: 'manual',
      // Every browser that the site is made for reads WebP.
      headers: { 'Accept-Encoding': 'identity', Accept: 'image/webp,*/*' },
    })
  } catch (error) {
    throw new ExportFault(address, toReason(error))
  }
}

async function writeBody(
  response: Response,
  wanted: Wanted,
  target: Target,
  written: Written,
): Promise<Wanted[]> {
  const type = response.headers.get('content-type') ?? ''
  const isHtml = type.startsWith('text/html')
  const name = toStaticFile(wanted.raw, isHtml)
  const file = path.join(target.folder, name)
  const isOutside = !file.startsWith(target.folder + path.sep)
  if (isOutside || (!isHtml && name !== wanted.raw)) throw new ExportFault(wanted.address, type)
  try {
    await mkdir(path.dirname(file), { recursive: true })
    written.files.add(name)
    if (!isNamingText(type)) {
      const body = response.body ?? new Response('').body
      await pipeline(Readable.fromWeb(body as ReadableStream), createWriteStream(file))
      return []
    }
    const body = Buffer.from(await response.arrayBuffer())
    const text = body.toString('utf8')
    const named = isHtml ? nameCopies(text, target.site.root) : text
    // An author's page in another encoding stays byte for byte.
    await writeFile(file, named === text ? body : named)
    return findReferences(text, toStandpoint(wanted, target))
  } catch (error) {
    throw new ExportFault(wanted.address, toReason(error))
  }
}

const NOT_FOUND = '404.html'

/** The page for what is not there, unless the author has one of that name: any address gives it. */
async function writeNotFound({ origin, folder, site }: Target, { files }: Written): Promise<void> {
  if (files.has(NOT_FOUND)) return
  const response = await ask(site.root + NOT_FOUND, origin)
  if (response.status !== 404) throw new ExportFault(site.root + NOT_FOUND, `HTTP ${response.status}`)
  await writeFile(path.join(folder, NOT_FOUND), nameCopies(await response.text(), site.root))
  files.add(NOT_FOUND)
}

const toStandpoint = ({ address }: Wanted, { site }: Target) => ({
  at: new URL(address, site.url).href,
  root: site.root,
})

const toReason = (error: unknown) => (error instanceof Error ? error.message : String(error))
