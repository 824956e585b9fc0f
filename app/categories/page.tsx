import type { Metadata } from 'next'
import { CategoryList } from '@/components/listing/category-list'
import { PageTitle } from '@/components/listing/page-title'
import { getSite } from '@/lib/config/site'
import { getCategories, getStore } from '@/lib/content/store'
import { getMessages } from '@/lib/i18n'
import { toPageMetadata } from '@/lib/seo/to-metadata'
import { toUrls } from '@/lib/urls'

export const revalidate = 3600

export function generateMetadata(): Metadata {
  const site = getSite()
  const title = getMessages(site.language).nav.categories
  return toPageMetadata(site, { title, path: toUrls(site).categories() })
}

export default function Categories() {
  const site = getSite()
  return (
    <>
      <PageTitle
        title={getMessages(site.language).nav.categories}
        note={String(getCategories().length)}
        language={site.language}
      />
      <CategoryList categories={getStore().categories} urls={toUrls(site)} />
    </>
  )
}
