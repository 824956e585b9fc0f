import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import DocumentPage, { generateMetadata as toDocumentMetadata } from '@/app/[...permalink]/page'
import { HomeList } from '@/components/listing/home-list'
import { getSite } from '@/lib/config/site'
import { getHomePage } from '@/lib/content/get-list-page'
import { getPerPage } from '@/lib/content/get-per-page'
import { countPages } from '@/lib/content/paginate'
import { getDocumentBelow, getStore } from '@/lib/content/store'
import { getMessages } from '@/lib/i18n'
import { toPageMetadata } from '@/lib/seo/to-metadata'
import { decodeSegments, toPermalinkProps, toUrls } from '@/lib/urls'

export const revalidate = 3600

type Props = { params: Promise<{ n: string }> }

export function generateStaticParams() {
  const pages = countPages(getStore().homePosts.length, getPerPage(getSite(), 'index_generator'))
  return Array.from({ length: Math.min(pages, 20) }, (_, index) => ({ n: String(index + 1) }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const site = getSite()
  const { n } = await params
  const document = getDocumentBelow('pagination_dir', decodeSegments([n]))
  if (document) return toDocumentMetadata(toPermalinkProps(document.permalink))
  const number = Number(n)
  const title = getMessages(site.language).list.page(number)
  return toPageMetadata(site, { title, path: toUrls(site).home(number) })
}

export default async function HomePage({ params }: Props) {
  const { n } = await params
  const document = getDocumentBelow('pagination_dir', decodeSegments([n]))
  if (document) return DocumentPage(toPermalinkProps(document.permalink))
  const page = /^[1-9]\d*$/.test(n) ? await getHomePage(Number(n)) : undefined
  if (!page) notFound()
  return <HomeList page={page} site={getSite()} />
}
