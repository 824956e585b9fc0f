// Owns what the body of a request asks for: paths to be made again, or nothing in particular.
import { decodePath } from '../decode-path'
import { toBelowRoot } from '../urls'
import type { Refusal } from './refusal'

const MOST_PATHS = 1000
const LONGEST_PATH = 2048

/**
 * Takes a body and the site's root; gives the raw paths below the root, or why the body is refused. An empty one and
 * GitHub's own, which has no `paths`, ask for nothing in particular. GitHub sends JSON, or a form with it inside.
 */
export function readPaths(body: Uint8Array, root: string): { paths: string[] } | { refusal: Refusal } {
  const text = new TextDecoder().decode(body).trim()
  if (text === '') return { paths: [] }
  // Whatever the type says: curl calls JSON a form.
  const json = text.startsWith('payload=') ? new URLSearchParams(text).get('payload') : text
  const data = parseObject(json ?? '')
  if (!data) return { refusal: 'body' }
  const { paths = [] } = data
  return isPathList(paths) ? { paths: paths.map((path) => toRaw(path, root)) } : { refusal: 'paths' }
}

function parseObject(text: string): { paths?: unknown } | undefined {
  try {
    const data: unknown = JSON.parse(text)
    return typeof data === 'object' && data !== null && !Array.isArray(data) ? data : undefined
  } catch {
    return undefined
  }
}

const isPathList = (value: unknown): value is string[] =>
  Array.isArray(value) &&
  value.length <= MOST_PATHS &&
  value.every((path) => typeof path === 'string' && path.length <= LONGEST_PATH)

/** As readers have it or as an author writes it: `/blog/2024/%E4%BD%A0/` and `2024/你/` => `2024/你/` */
function toRaw(path: string, root: string): string {
  const below = toBelowRoot(path, root) ?? path
  return decodePath(below.replace(/^\/+/, '')).normalize('NFC')
}
