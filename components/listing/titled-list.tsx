import type { ReactNode } from 'react'
import type { Site } from '@/lib/config/schema'
import type { ListPage } from '@/lib/content/get-list-page'
import { getMessages } from '@/lib/i18n'
import { PageTitle } from './page-title'
import { Pagination } from './pagination'
import { PostList } from './post-list'

type Props = {
  title: string
  page: ListPage
  toHref: (page: number) => string
  site: Site
  /** What stands between the title and the posts. */
  children?: ReactNode
}

/** The posts of one tag or category. */
export function TitledList({ title, page, toHref, site, children }: Props) {
  const messages = getMessages(site.language)
  return (
    <>
      <PageTitle title={title} note={messages.list.posts(page.total)} language={site.language} />
      {children}
      <PostList entries={page.items} site={site} messages={messages} />
      <Pagination page={page} toHref={toHref} messages={messages} />
    </>
  )
}
