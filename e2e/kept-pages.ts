// Owns telling which pages of a running site are kept as they were, and which are new after a change.
import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { splitFeed } from '../lib/urls'
import { type Answer, ask } from './ask'
import { walkSite } from './walk-site'

/** The version of every page that Next keeps, by its path. */
export type Kept = ReadonlyMap<string, string>

/** What is served for an address of nothing; it names the newest posts. */
export const NOTHING = '没有这一页/'

// The server makes what was asked for right before a change again two seconds after it: lib/serve/in-flight.ts.
const CALM_MS = 2500

// On a busy machine what came before may take longer to become calm.
const MOST_WALKS = 5

/**
 * Walks a site and asks for all pages again, now from what is kept. `url` is where its home page is served, `siteUrl` the
 * address of it that its pages say. Throws where one is made anew each time.
 */
export async function noteKept(url: string, siteUrl: string): Promise<Kept> {
  for (let walks = 1; ; walks++) {
    await sleep(CALM_MS)
    const { kept, anew } = await walkOnce(url, siteUrl)
    if (anew === undefined) return kept
    if (walks === MOST_WALKS) throw new Error(`${decodeURI(anew)} is not kept`)
  }
}

/** `anew` is a page that was not served from what is kept. */
async function walkOnce(url: string, siteUrl: string): Promise<{ kept: Kept; anew?: string }> {
  const answers = await walkSite(url, siteUrl, (path) => !/\/(?:_next|_ink)\//.test(path))
  const pages = [...answers].filter(([, answer]) => isKeptByNext(answer)).map(([path]) => path)
  const kept = new Map<string, string>()
  for (const path of [...pages, new URL(url).pathname + encodeURI(NOTHING)]) {
    const answer = await ask(url, path)
    if (answer.headers['x-nextjs-cache'] !== 'HIT') return { kept, anew: path }
    kept.set(path, toVersion(answer))
  }
  return { kept }
}

// Made again where any document has changed, in what they do not say either: then they are new when they say something else.
const OF_ALL = ['/sitemap.xml', '/llms.txt']

/** The paths, as people read them, of those that are not served from what was kept, sorted. */
export async function findNew(url: string, kept: Kept): Promise<string[]> {
  const found: string[] = []
  for (const [path, version] of kept) {
    const answer = await ask(url, path)
    const isKept = answer.headers['x-nextjs-cache'] === 'HIT' || OF_ALL.includes(path)
    const isSame = isKept && toVersion(answer) === version
    if (!isSame) found.push(decodeURI(path))
  }
  return found.sort()
}

/** Of a card our server says in the same words that it was kept. */
const isKeptByNext = ({ status, headers }: Answer) =>
  status === 200 && headers['x-nextjs-cache'] !== undefined && headers['content-type'] !== 'image/png'

/** The ETag of what is not there is Next's own, of what a reader does not get. */
const toVersion = ({ status, headers: { etag }, body }: Answer) =>
  status === 200 && etag ? etag : createHash('sha1').update(body).digest('base64url')

/**
 * Takes the paths that a change affects; `/tags/砚/…` stands for all pages of a list and its feeds, `/archives/2023/**` for a path and
 * all below it. Gives those that were kept before the change, sorted. Throws for one that was no page then.
 */
export function toExpected(paths: string[], kept: Kept): string[] {
  const all = [...kept.keys()].map((path) => decodeURI(path))
  const found = paths.map((one) => all.filter((path) => isMeant(path, one)))
  const missing = paths.filter((_, index) => found[index]?.length === 0)
  if (missing.length > 0) throw new Error(`no pages before: ${missing.join(' ')}`)
  return [...new Set(found.flat())].sort()
}

function isMeant(path: string, pattern: string): boolean {
  const first = pattern.replace(/…$|\*\*$/, '')
  if (path === first) return true
  if (pattern === first || !path.startsWith(first)) return false
  const rest = path.slice(first.length)
  // The feeds of the whole site are named one by one.
  return (
    pattern.endsWith('**') ||
    /^(?:page|p)\/\d+\/$/.test(rest) ||
    (first !== '/' && splitFeed(rest)?.page === '')
  )
}
