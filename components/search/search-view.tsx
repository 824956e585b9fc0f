import { PageTitle } from '@/components/listing/page-title'
import { Pagination } from '@/components/listing/pagination'
import type { Site } from '@/lib/config/schema'
import { getMessages } from '@/lib/i18n'
import type { Messages } from '@/lib/i18n/messages'
import type { Choices } from '@/lib/search/filters'
import type { Results } from '@/lib/search/results'
import type { SearchRequest } from '@/lib/search/search-request'
import { toUrls } from '@/lib/urls'
import { SearchFilters } from './search-filters'
import { SearchForm } from './search-form'
import { SearchResults } from './search-results'
import { toSearchHref } from './to-search-href'
import './search.css'

type Props = { request: SearchRequest; answer: Results; choices: Choices; site: Site }

/** The page of the search: all that the dialog shows, and more, without script. */
export function SearchView({ request, answer, choices, site }: Props) {
  const messages = getMessages(site.language)
  const { search } = messages
  const { query, tag, category, year } = request
  const kept = Object.fromEntries(Object.entries({ tag, category, year }).filter(([, value]) => value !== ''))
  const urls = toUrls(site)
  const isAsked = query.trim() !== ''
  return (
    <div className="search-page">
      <PageTitle title={search.title} language={site.language} />
      <SearchForm site={site} messages={messages} query={query} kept={kept} />
      <p className="faded" role="status">
        {toStatus(request, answer, messages)}
      </p>
      {answer.unread > 0 && <p className="faded">{search.unread(answer.unread)}</p>}
      {isAsked && !answer.refusal && (
        <>
          <SearchFilters request={request} choices={choices} site={site} messages={messages} />
          <SearchResults results={answer.results} />
          {answer.total === 0 && (
            <p>
              {search.noneHint} <a href={urls.archives()}>{search.archives}</a>
            </p>
          )}
          {answer.page <= answer.pages && (
            <Pagination
              page={{ number: answer.page, pages: answer.pages, items: [], total: answer.total }}
              toHref={(page) => toSearchHref(site, { ...request, page })}
              messages={messages}
            />
          )}
        </>
      )}
    </div>
  )
}

function toStatus({ query }: SearchRequest, answer: Results, { search }: Messages): string {
  if (answer.refusal) return search[answer.refusal]
  if (query.trim() === '') return search.hint
  if (answer.total === 0) return search.none(query.trim())
  return answer.page > answer.pages ? search.beyond : search.found(answer.total)
}
