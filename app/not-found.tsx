import type { Metadata } from 'next'
import { TITLE_ID } from '@/components/layout/first-sight'
import { TitleList } from '@/components/listing/title-list'
import { SearchForm } from '@/components/search/search-form'
import { getSite } from '@/lib/config/site'
import { getStore } from '@/lib/content/store'
import { getMessages } from '@/lib/i18n'
import { toUrls } from '@/lib/urls'

export function generateMetadata(): Metadata {
  return { title: getMessages(getSite().language).notFound.title, robots: { index: false } }
}

export default function NotFound() {
  const site = getSite()
  const messages = getMessages(site.language)
  const { notFound } = messages
  return (
    <div className="not-found">
      <h1 id={TITLE_ID} className="page-title phrases">
        {notFound.title}
      </h1>
      <p>{notFound.text}</p>
      <SearchForm site={site} messages={messages} />
      <h2>{notFound.newest}</h2>
      <TitleList posts={getStore().homePosts.slice(0, 5)} urls={toUrls(site)} />
    </div>
  )
}
