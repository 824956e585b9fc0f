// Owns what an article's comments are asked of, and by which name: the answer of the configuration and of one document.
import type { CommentsConfig } from '../config/comments'
import type { Directive } from '../config/csp'
import type { Site } from '../config/schema'
import type { Document } from './document'

export type Comments = {
  provider: 'giscus' | 'waline' | 'twikoo'
  lazy: CommentsConfig['lazy']
  /** Of the client's script. */
  client: string
  /** Host whose server the reader will ask. */
  host: string
  /** In the client's own words. */
  options: Record<string, string>
  /** Where the comments are read without script. */
  href?: string
}

// No hash can vouch for them: the names stand for whatever is newest of that version. A `client` of one's own can.
const GISCUS = 'https://giscus.app/client.js'
const WALINE = 'https://unpkg.com/@waline/client@v3/dist/waline.js'
const TWIKOO = 'https://cdn.jsdelivr.net/npm/twikoo@1/dist/twikoo.min.js'

/** Takes a document and the site; gives its comments, or undefined: none configured, or `comments: false`. */
export function toComments(document: Document, site: Site): Comments | undefined {
  const { lazy, giscus, waline, twikoo } = site.inkstone.comments
  if (!document.comments) return undefined
  const term = toTerm(document, site)
  const lang = site.language
  if (giscus) {
    const { repo, repo_id: repoId, category, category_id: categoryId } = giscus
    const options = { repo, repoId, category, categoryId, term, lang, ...GISCUS_OPTIONS }
    const href = `https://github.com/${repo}/discussions`
    return { provider: 'giscus', lazy, client: GISCUS, host: 'giscus.app', options, href }
  }
  if (waline) {
    const { server: serverURL, client = WALINE } = waline
    const options = { serverURL, path: term, lang }
    return { provider: 'waline', lazy, client, host: toHost(serverURL), options }
  }
  if (!twikoo) return undefined
  const { server: envId, client = TWIKOO } = twikoo
  return { provider: 'twikoo', lazy, client, host: toHost(envId), options: { envId, path: term, lang } }
}

// `strict` finds a discussion by the hash of the whole name: without it `886` finds every title with that number.
const GISCUS_OPTIONS = {
  mapping: 'specific',
  strict: '1',
  reactionsEnabled: '1',
  emitMetadata: '0',
  inputPosition: 'top',
}

/**
 * What a Content-Security-Policy must allow for them, by directive. Twikoo's server may be an environment of a cloud with
 * several addresses, and its client asks others for its faces.
 */
export function toCommentOrigins({
  giscus,
  waline,
  twikoo,
}: CommentsConfig): Partial<Record<Directive, string[]>> {
  if (giscus) return toOrigins([GISCUS], ['script-src', 'style-src', 'connect-src', 'frame-src'])
  const { client = WALINE } = waline ?? {}
  if (waline)
    return {
      ...toOrigins([client], ['script-src', 'style-src']),
      ...toOrigins([client, waline.server], ['connect-src']),
    }
  if (!twikoo) return {}
  const servers = URL.canParse(twikoo.server) ? [new URL(twikoo.server).origin] : []
  return { ...toOrigins([twikoo.client ?? TWIKOO], ['script-src']), 'connect-src': ['https:', ...servers] }
}

const toOrigins = (addresses: string[], directives: Directive[]) => {
  const origins = [...new Set(addresses.map((address) => new URL(address).origin))]
  return Object.fromEntries(directives.map((directive) => [directive, origins]))
}

/** `886`, or `/2024/08/31/你好/`: not encoded, as Waline and Twikoo keep paths. */
function toTerm({ id, permalink }: Document, { root, inkstone }: Site): string {
  return inkstone.comments.mapping === 'id' && id !== undefined ? id : root + permalink
}

function toHost(server: string): string {
  return URL.canParse(server) ? new URL(server).host : server
}
