// Owns the form in which a page goes from one instance to another.
import { promisify } from 'node:util'
import { deserialize, serialize } from 'node:v8'
import { gunzip, gzip } from 'node:zlib'
import type { SharedPage } from '../pages/page-door'

const toGzip = promisify(gzip)
const fromGzip = promisify(gunzip)

// Pages hold maps and bytes, which JSON does not know.
const KINDS = new Set(['APP_PAGE', 'APP_ROUTE'])

/** Takes a page; gives its bytes, or undefined for what is none. */
export async function toBytes(page: SharedPage): Promise<Buffer | undefined> {
  return isPage(page) ? toGzip(serialize(page), { level: 1 }) : undefined
}

/** The page; undefined where the bytes are those of something else. */
export async function fromBytes(bytes: Buffer): Promise<SharedPage | undefined> {
  try {
    const page: unknown = deserialize(await fromGzip(bytes))
    return isPage(page) ? page : undefined
  } catch {
    return undefined
  }
}

function isPage(page: unknown): page is SharedPage {
  if (typeof page !== 'object' || page === null || !('value' in page) || !('cacheControl' in page))
    return false
  const { value } = page
  return typeof value === 'object' && value !== null && 'kind' in value && KINDS.has(String(value.kind))
}
