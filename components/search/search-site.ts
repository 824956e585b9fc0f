import type { Results } from '@/lib/search/results'

/** `message` is what the server says where it has not searched. */
export type SiteResults = Results & { message?: string }

// What one looks at first; the page has the rest.
const LIMIT = 8

/** Searches the site: `home` is the address of its page of search. Rejects where nobody answers, and when it is aborted. */
export async function searchSite(query: string, home: string, signal: AbortSignal): Promise<SiteResults> {
  const address = new URL('../api/search/', home)
  address.search = String(new URLSearchParams({ q: query, limit: String(LIMIT) }))
  const response = await fetch(address, { signal })
  return response.json()
}
