// Owns the Content-Security-Policy of a page: no script but ours from our own files, and what stands in the page itself.
import { toCounterOrigins } from '../analytics'
import { DIRECTIVES, type Directive } from '../config/csp'
import type { Site } from '../config/schema'
import { toCommentOrigins } from '../content/comments'
import { type Sources, toSources } from './policy-sources'

type Policy = Partial<Record<Directive, string[]>>

const SELF = "'self'"

// Authors show pictures and films from where they keep them. Styles stand in the page and in its elements.
const PAGE: Policy = {
  'default-src': [SELF],
  'script-src': [SELF],
  'style-src': [SELF, "'unsafe-inline'"],
  'img-src': ['*', 'data:', 'blob:'],
  'media-src': ['*', 'blob:'],
  'object-src': [],
  'base-uri': [SELF],
  'form-action': [SELF],
  'frame-ancestors': [SELF],
}

// A page that an author has made whole looks and asks as it likes; what it runs is held to the same rule.
const AUTHORS_PAGE: Policy = {
  'script-src': [SELF],
  'worker-src': [SELF, 'blob:'],
  'object-src': [],
  'base-uri': [SELF],
  'frame-ancestors': [SELF],
}

/** Of XML, which a browser shows as a page too: an author's may hold what runs. */
export const XML_POLICY = "script-src 'none';frame-ancestors 'self'"

/**
 * Takes a page as it is sent, the site, and whether the page is a file of the author's; gives the header's value, or
 * undefined where the owner wants none.
 */
export function toContentPolicy(
  html: string,
  { url, inkstone }: Pick<Site, 'url' | 'inkstone'>,
  isAuthors = false,
): string | undefined {
  const { csp, comments, analytics } = inkstone
  if (csp === false) return undefined
  const sources = toSources(html, url)
  const counters = toCounterOrigins(analytics)
  if (!isAuthors) {
    addAll(sources, { 'script-src': counters.script, 'connect-src': counters.connect })
    if (html.includes('<post-comments')) addAll(sources, toCommentOrigins(comments))
  }
  addAll(sources, csp)
  return toText(isAuthors ? AUTHORS_PAGE : PAGE, sources)
}

function addAll(sources: Sources, more: Policy): void {
  for (const [directive, list] of Object.entries(more) as [Directive, string[]][])
    sources.set(directive, new Set([...(sources.get(directive) ?? []), ...list]))
}

function toText(base: Policy, sources: Sources): string {
  const parts = DIRECTIVES.flatMap((directive) => {
    const more = [...(sources.get(directive) ?? [])]
    const usual = base[directive]
    // What a page of the author's is not held to needs no permission.
    if (!usual && (more.length === 0 || !base['default-src'])) return []
    const list = new Set([...(usual ?? [SELF]), ...more])
    return [`${directive} ${list.size > 0 ? [...list].join(' ') : "'none'"}`]
  })
  return parts.join(';')
}
