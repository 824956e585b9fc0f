import type { Metadata } from 'next'
import { HomeList } from '@/components/listing/home-list'
import { getSite } from '@/lib/config/site'
import { getHomePage } from '@/lib/content/get-list-page'
import { toAlternates } from '@/lib/seo/to-alternates'
import { toUrls } from '@/lib/urls'

export const revalidate = 3600

export function generateMetadata(): Metadata {
  const site = getSite()
  return { alternates: toAlternates(site, toUrls(site).home()) }
}

export default async function Home() {
  const page = await getHomePage(1)
  return page && <HomeList page={page} site={getSite()} />
}
