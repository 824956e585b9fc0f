import type { Site } from '@/lib/config/schema'
import type { SearchRequest } from '@/lib/search/search-request'
import { toUrls } from '@/lib/urls'

/** The address of a search, without what goes without saying. */
export function toSearchHref(
  site: Site,
  { query, tag, category, year, page }: Omit<SearchRequest, 'size'>,
): string {
  const given = Object.entries({ q: query, tag, category, year, page: page > 1 ? String(page) : '' })
  return `${toUrls(site).search()}?${new URLSearchParams(given.filter(([, value]) => value !== ''))}`
}
