import type { Metadata } from 'next'
import { HomeList } from '@/components/listing/home-list'
import { StructuredData } from '@/components/seo/structured-data'
import { getSite } from '@/lib/config/site'
import { getHomePage } from '@/lib/content/get-list-page'
import { toJsonLd } from '@/lib/seo/to-json-ld'
import { toPageMetadata } from '@/lib/seo/to-metadata'
import { toSiteThings } from '@/lib/seo/to-things'
import { toUrls } from '@/lib/urls'

export const revalidate = 3600

export function generateMetadata(): Metadata {
  const site = getSite()
  return toPageMetadata(site, { path: toUrls(site).home() })
}

export default async function Home() {
  const site = getSite()
  const page = await getHomePage(1)
  return (
    page && (
      <>
        <HomeList page={page} site={site} />
        <StructuredData json={toJsonLd(toSiteThings(site))} />
      </>
    )
  )
}
