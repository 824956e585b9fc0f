import { TITLE_ID } from '@/components/layout/first-sight'
import type { Site } from '@/lib/config/schema'
import type { ListPage } from '@/lib/content/get-list-page'
import { getMessages } from '@/lib/i18n'
import { toUrls } from '@/lib/urls'
import { Pagination } from './pagination'
import { PostList } from './post-list'

/** The newest posts. The site's title is the page's heading, seen in the header and said here. */
export function HomeList({ page, site }: { page: ListPage; site: Site }) {
  const messages = getMessages(site.language)
  return (
    <>
      <h1 id={TITLE_ID} className="sr-only">
        {site.title}
      </h1>
      <PostList entries={page.items} site={site} messages={messages} />
      <Pagination page={page} toHref={toUrls(site).home} messages={messages} />
    </>
  )
}
