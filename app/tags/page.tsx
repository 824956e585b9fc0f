import type { Metadata } from 'next'
import { PageTitle } from '@/components/listing/page-title'
import { TagCloud } from '@/components/listing/tag-cloud'
import { getSite } from '@/lib/config/site'
import { getStore } from '@/lib/content/store'
import { getMessages } from '@/lib/i18n'
import { toAlternates } from '@/lib/seo/to-alternates'
import { toUrls } from '@/lib/urls'

export const revalidate = 3600

export function generateMetadata(): Metadata {
  const site = getSite()
  return { title: getMessages(site.language).nav.tags, alternates: toAlternates(site, toUrls(site).tags()) }
}

export default function Tags() {
  const site = getSite()
  const { tags } = getStore()
  return (
    <>
      <PageTitle
        title={getMessages(site.language).nav.tags}
        note={String(tags.length)}
        language={site.language}
      />
      <TagCloud tags={tags} urls={toUrls(site)} />
    </>
  )
}
