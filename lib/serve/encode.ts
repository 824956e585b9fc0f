// Owns the forms in which a body is sent: changed once, compressed once, kept by version.
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

export type Encoding = 'br' | 'gzip' | 'identity'

/**
 * One version of a body. `etag` is weak: its encodings are one thing in several forms. What `isForOne` reader is compressed
 * as he waits.
 */
export type Version = {
  etag: string
  identity: Buffer
  encoded: Partial<Record<Encoding, Promise<Buffer>>>
  isForOne: boolean
}

/** The version of `body` after `change`, or byte for byte without one. */
export function toVersion(body: Buffer, change?: (text: string) => string, isForOne = false): Version {
  const identity = change ? Buffer.from(change(body.toString('utf8'))) : body
  const etag = `W/"${createHash('sha1').update(identity).digest('base64url').slice(0, 16)}"`
  return { etag, identity, encoded: {}, isForOne }
}

/** The best encoding that both sides know, by an Accept-Encoding header. */
export function chooseEncoding(accept: string | undefined): Encoding {
  const offers = new Map<string, number>()
  for (const offer of (accept ?? '').split(',')) {
    const [name = '', ...parameters] = offer.split(';').map((part) => part.trim().toLowerCase())
    const quality = parameters.find((one) => one.startsWith('q='))?.slice('q='.length)
    offers.set(name, quality === undefined ? 1 : Number(quality) || 0)
  }
  const isTaken = (name: string) => (offers.get(name) ?? offers.get('*') ?? 0) > 0
  if (isTaken('br')) return 'br'
  return isTaken('gzip') ? 'gzip' : 'identity'
}

/** The body of a version in an encoding; compressed at the first call. */
export function encode(version: Version, encoding: Encoding): Promise<Buffer> {
  const known = version.encoded[encoding]
  if (known) return known
  const made = compress(version.identity, encoding, version.isForOne ? QUICKLY : WELL)
  version.encoded[encoding] = made
  return made
}

// Brotli's 11 takes ten times as long as 9 for two per cent; a page just published must not wait for it. Of 30 KB that are
// sent once, 9 takes 7 ms and 4 takes 1, for a tenth more.
const WELL = { gzip: 9, brotli: 9 }
const QUICKLY = { gzip: 4, brotli: 4 }

async function compress(body: Buffer, encoding: Encoding, effort: typeof WELL): Promise<Buffer> {
  if (encoding === 'gzip') return toGzip(body, { level: effort.gzip })
  if (encoding === 'identity') return body
  return toBrotli(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: effort.brotli,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  })
}

const LIMIT_BYTES = 64 * 1024 * 1024

/** Keeps versions by a key of what they were made from, at most 64 MB, the least used given up first. */
export class VersionCache {
  readonly #versions = new Map<string, Version>()
  #bytes = 0

  /** The version of `body` after `change`, or byte for byte without one; made once for equal bodies. */
  get(body: Buffer, change?: (text: string) => string): Version {
    const key = createHash('sha1').update(body).digest('base64url')
    const known = this.#versions.get(key)
    if (known) {
      this.#versions.delete(key)
      this.#versions.set(key, known)
      return known
    }
    const version = toVersion(body, change)
    this.#add(key, version)
    return version
  }

  #add(key: string, version: Version) {
    this.#versions.set(key, version)
    this.#bytes += sizeOf(version)
    for (const [oldKey, old] of this.#versions) {
      if (this.#bytes <= LIMIT_BYTES || oldKey === key) break
      this.#versions.delete(oldKey)
      this.#bytes -= sizeOf(old)
    }
  }
}

// Compressed forms add about half of it again.
const sizeOf = ({ identity }: Version) => identity.length * 1.5
