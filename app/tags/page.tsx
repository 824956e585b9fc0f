import type { Metadata } from 'next'
import { PageTitle } from '@/components/listing/page-title'
import { TagCloud, TagIndex } from '@/components/listing/tag-cloud'
import { getSite } from '@/lib/config/site'
import { toNameSections } from '@/lib/content/name-sections'
import { getStore } from '@/lib/content/store'
import { getMessages } from '@/lib/i18n'
import { toPageMetadata } from '@/lib/seo/to-metadata'
import { toUrls } from '@/lib/urls'

export const revalidate = 3600

/** More than these are not read through from the most used on; one looks for a name. */
const MANY = 40

export function generateMetadata(): Metadata {
  const site = getSite()
  return toPageMetadata(site, { title: getMessages(site.language).nav.tags, path: toUrls(site).tags() })
}

export default function Tags() {
  const site = getSite()
  const urls = toUrls(site)
  const messages = getMessages(site.language)
  const { tags } = getStore()
  return (
    <>
      <PageTitle title={messages.nav.tags} note={String(tags.length)} language={site.language} />
      {tags.length > MANY ? (
        <TagIndex
          sections={toNameSections(tags, site.language)}
          urls={urls}
          otherNames={messages.around.otherNames}
        />
      ) : (
        <TagCloud tags={tags} urls={urls} />
      )}
    </>
  )
}
