import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { SearchView } from '@/components/search/search-view'
import { getSite } from '@/lib/config/site'
import { getMessages } from '@/lib/i18n'
import { countWork } from '@/lib/safety/work-limit'
import { refuse, searchPosts } from '@/lib/search/search-posts'
import { type SearchRequest, toSearchRequest } from '@/lib/search/search-request'
import { toAlternates } from '@/lib/seo/to-alternates'
import { toUrls } from '@/lib/urls'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** A name that stands twice in an address counts once. */
async function readRequest({ searchParams }: Props): Promise<SearchRequest> {
  const given = Object.entries(await searchParams).map(([name, value]) => [
    name,
    [value ?? ''].flat()[0] ?? '',
  ])
  return toSearchRequest(new URLSearchParams(given))
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const site = getSite()
  const { search } = getMessages(site.language)
  const { query } = await readRequest(props)
  return {
    title: query.trim() ? search.titleOf(query.trim()) : search.title,
    alternates: toAlternates(site, toUrls(site).search()),
    robots: { index: false },
  }
}

export default async function SearchPage(props: Props) {
  const request = await readRequest(props)
  const address = (await headers()).get('x-forwarded-for') ?? ''
  const isOften = request.query.trim() !== '' && countWork('search', address, Date.now()) > 0
  const answer = isOften ? refuse('often') : await searchPosts(request)
  return <SearchView request={request} answer={answer} choices={answer.getChoices()} site={getSite()} />
}
