// Owns what the markup of a page runs and loads, as a Content-Security-Policy names it: hashes of what stands in the page,
// origins of what it takes from elsewhere. So an author's scripts run as they are, and nothing else does.
import { createHash } from 'node:crypto'
import type { Directive } from '../config/csp'
import { decodeEntities } from '../content/decode-entities'
import { decodePath } from '../decode-path'
import { OTHER_ORIGINS } from '../markdown/players'

/** By directive, each source once. */
export type Sources = Map<Directive, Set<string>>

// What stands inside a comment, a script or a style is never looked into as markup.
const ATTRIBUTES = '([^"\'>]*(?:(?:"[^"]*"|\'[^\']*\')[^"\'>]*)*)'
const PARTS = new RegExp(
  `<!--[\\s\\S]*?-->|<(script|style)\\b${ATTRIBUTES}>([\\s\\S]*?)</\\1\\s*>|<([a-z][\\w-]*)${ATTRIBUTES}>`,
  'gi',
)
const ATTRIBUTE = /([^\s"'<>/=]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+))/g
// Most elements need nothing, and a page has thousands.
const LOADING = /^(?:script|iframe|embed-card|form|object|embed|link)$/
const RUNNING = /\son|javascript:/i
const HANDLER = /^on[a-z]/
// A type that is none of a script makes of it a block of data, which nobody runs: JSON-LD, a template.
const DATA = /\/(?!(?:x-)?(?:java|ecma|live|j)script)/i
// `s.src = "//hm.example/hm.js"`; names of XML are no addresses.
const NAMED = /["'`](?:https?:)?\/\/(?!www\.w3\.org)([\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?::\d+)?)(?=[/"'`?])/gi

/** Takes a whole page and the site's address; gives what the page needs beyond what every page may. */
export function toSources(html: string, siteUrl: string): Sources {
  const sources: Sources = new Map()
  const own = new URL(siteUrl).origin
  const add = (directives: Directive[], source: string | undefined) => {
    for (const directive of directives)
      if (source) sources.set(directive, (sources.get(directive) ?? new Set()).add(source))
  }
  const toOrigin = (address = '') => {
    const url = URL.canParse(address.trim(), `${own}/`) ? new URL(address.trim(), `${own}/`) : undefined
    return url && /^https?:$/.test(url.protocol) && url.origin !== own ? url.origin : undefined
  }
  let isInHead = true
  for (const [, block, given = '', text = '', name = '', others = ''] of html.matchAll(PARTS)) {
    const tag = (block || name).toLowerCase()
    if (tag === 'body') isInHead = false
    if (!LOADING.test(tag) && !RUNNING.test(others)) continue
    const attributes = toAttributes(block ? given : others)
    if (tag === 'script') addScript(text, attributes, !isInHead, add, toOrigin)
    else if (tag) addElement(tag, attributes, add, toOrigin)
  }
  return sources
}

// Where a script comes from it fetches more, asks, and frames.
const ALL_OF_SCRIPT: Directive[] = ['script-src', 'style-src', 'connect-src', 'frame-src']

type Add = (directives: Directive[], source: string | undefined) => void
type ToOrigin = (address?: string) => string | undefined

/** What a script names, it may load and ask; the site's own in the head says elsewhere what it needs. */
function addScript(
  text: string,
  { type = '', src }: Record<string, string>,
  isAuthors: boolean,
  add: Add,
  toOrigin: ToOrigin,
): void {
  if (DATA.test(type)) return
  if (src !== undefined) {
    add(ALL_OF_SCRIPT, toOrigin(src))
    return
  }
  // The parser of HTML ends lines with \n alone.
  const run = text.replace(/\r\n?/g, '\n')
  add(['script-src'], toHash(run))
  if (!isAuthors || type === 'speculationrules') return
  for (const [, host] of run.matchAll(NAMED)) add(ALL_OF_SCRIPT, toOrigin(`//${host}`))
}

function addElement(tag: string, attributes: Record<string, string>, add: Add, toOrigin: ToOrigin): void {
  const { src, href, action, data, rel = '' } = attributes
  if (tag === 'iframe') add(['frame-src'], toOrigin(src))
  if (tag === 'embed-card') addCard(attributes['data-src'], add, toOrigin)
  if (tag === 'form') add(['form-action'], toOrigin(action))
  if (tag === 'object' || tag === 'embed') add(['object-src'], toOrigin(data ?? src) ?? "'self'")
  if (tag === 'link' && /\bstylesheet\b/i.test(rel)) add(['style-src', 'font-src'], toOrigin(href))
  for (const [name, value] of Object.entries(attributes))
    if (HANDLER.test(name)) for (const one of ["'unsafe-hashes'", toHash(value)]) add(['script-src'], one)
  // Chromium hashes the address with its escapes undone.
  const jump = href?.trim() ?? ''
  if (/^javascript:/i.test(jump) && URL.canParse(jump))
    for (const one of ["'unsafe-hashes'", toHash(decodePath(new URL(jump).href))]) add(['script-src'], one)
}

/** What a card loads when a reader asks for it; a Gist is a script in a frame that has the page's policy. */
function addCard(src: string | undefined, add: Add, toOrigin: ToOrigin): void {
  const origin = toOrigin(src)
  const isScript = /\.js(?:\?|$)/.test(src ?? '')
  add(isScript ? ['script-src'] : ['frame-src'], origin)
  add(isScript ? ['style-src'] : ['frame-src'], origin && OTHER_ORIGINS[origin])
}

const toHash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

function toAttributes(text: string): Record<string, string> {
  const entries = [...text.matchAll(ATTRIBUTE)].map(([, name = '', double, single, bare]) => [
    name.toLowerCase(),
    decodeEntities(double ?? single ?? bare ?? ''),
  ])
  return Object.fromEntries(entries) as Record<string, string>
}
