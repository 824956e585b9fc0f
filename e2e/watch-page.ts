// Owns noting what a page asks for and complains about, from before it is opened.
import type { Page, Request } from 'playwright/test'

export type Watched = { requests: Request[]; complaints: string[] }

// Chromium's own line for the page that is meant to be 404.
const NOT_FOUND = /^Failed to load resource: the server responded with a status of 404/

/** Call before `goto`; the lists grow while the page lives. */
export function watchPage(page: Page): Watched {
  const watched: Watched = { requests: [], complaints: [] }
  page.on('request', (request) => watched.requests.push(request))
  page.on('pageerror', (error) => watched.complaints.push(`error: ${error.message}`))
  page.on('console', (message) => {
    const isMeant = NOT_FOUND.test(message.text()) && message.location().url === page.url()
    const isSerious = message.type() === 'error' || message.type() === 'warning'
    if (isSerious && !isMeant) watched.complaints.push(`${message.type()}: ${message.text()}`)
  })
  return watched
}

const RUNTIME_REQUEST = /\/_next\/.*\.js(?:\?|$)/
const RUNTIME_MARKUP = /<script[^>]*_next|<link[^>]*as="script"[^>]*_next|self\.__next|<script[^>]*id="_R_"/

/** The addresses asked for that are of another host or of the framework's runtime. */
export function findForeign({ requests }: Watched, site: string): string[] {
  const urls = requests.map((request) => request.url()).filter((url) => !url.startsWith('data:'))
  return urls.filter((url) => new URL(url).host !== new URL(site).host || RUNTIME_REQUEST.test(url))
}

/** What of the framework's runtime stands in a page's HTML. */
export const findRuntime = (html: string): string | undefined => RUNTIME_MARKUP.exec(html)?.[0]
