import type { Metadata } from 'next'
import { HomeList } from '@/components/listing/home-list'
import { getSite } from '@/lib/config/site'
import { getHomePage } from '@/lib/content/get-list-page'
import { toUrls } from '@/lib/urls'

export const revalidate = 3600

export function generateMetadata(): Metadata {
  return { alternates: { canonical: toUrls(getSite()).home() } }
}

export default async function Home() {
  const page = await getHomePage(1)
  return page && <HomeList page={page} site={getSite()} />
}
