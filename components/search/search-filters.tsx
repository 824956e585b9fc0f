import type { Site } from '@/lib/config/schema'
import type { Messages } from '@/lib/i18n/messages'
import type { Choices } from '@/lib/search/filters'
import type { SearchRequest } from '@/lib/search/search-request'
import { toSearchHref } from './to-search-href'

type Props = { request: SearchRequest; choices: Choices; site: Site; messages: Messages }

const NAMES = ['category', 'tag', 'year'] as const

/** What the results can be narrowed by: plain links, those in force first, each of which takes itself away. */
export function SearchFilters({ request, choices, site, messages: { search } }: Props) {
  const rows = NAMES.filter((name) => request[name] !== '' || choices[name].length > 1)
  if (rows.length === 0) return null
  const toHref = (name: string, value: string) => toSearchHref(site, { ...request, page: 1, [name]: value })
  return (
    <nav className="search-filters plain" aria-label={search.narrow}>
      {rows.map((name) => (
        <p key={name}>
          <span>{search[name]}</span>
          {request[name] === '' ? (
            choices[name].map(({ value, name: shown, count }) => (
              <a key={value} href={toHref(name, value)} rel="nofollow">
                {shown} <small>{count}</small>
              </a>
            ))
          ) : (
            <a href={toHref(name, '')} rel="nofollow" aria-label={search.without(request[name])}>
              {request[name]} ×
            </a>
          )}
        </p>
      ))}
    </nav>
  )
}
