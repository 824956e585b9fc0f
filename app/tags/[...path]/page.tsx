import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import DocumentPage, { generateMetadata as toDocumentMetadata } from '@/app/[...permalink]/page'
import { TitledList } from '@/components/listing/titled-list'
import { getSite } from '@/lib/config/site'
import { getListPage } from '@/lib/content/get-list-page'
import { getDocumentBelow, getStore, getTag } from '@/lib/content/store'
import { getMessages } from '@/lib/i18n'
import { toPageMetadata } from '@/lib/seo/to-metadata'
import { decodeSegments, splitPage, toPermalinkProps, toUrls } from '@/lib/urls'

export const revalidate = 3600

type Props = { params: Promise<{ path: string[] }> }

export function generateStaticParams() {
  const { prerender } = getSite().inkstone
  return getStore()
    .tags.slice(0, prerender)
    .map(({ slug }) => ({ path: [slug] }))
}

/** `tags/人工智能/page/2` */
async function readParams({ params }: Props) {
  const decoded = decodeSegments((await params).path)
  const { segments, page } = splitPage(decoded, getSite().pagination_dir)
  const tag = segments.length === 1 ? getTag(segments[0] ?? '') : undefined
  return { tag, number: page, document: tag ? undefined : getDocumentBelow('tag_dir', decoded) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const site = getSite()
  const { tag, number, document } = await readParams(props)
  if (document) return toDocumentMetadata(toPermalinkProps(document.permalink))
  if (!tag) return {}
  const title = getMessages(site.language).list.tag(tag.name)
  const urls = toUrls(site)
  const feed = { title, path: urls.tagFeed(tag.slug) }
  return toPageMetadata(site, {
    title,
    path: urls.tag(tag.slug, number),
    feed,
    subject: { kind: 'tag', tag },
  })
}

export default async function TagPage(props: Props) {
  const site = getSite()
  const { tag, number, document } = await readParams(props)
  if (document) return DocumentPage(toPermalinkProps(document.permalink))
  const page = tag && (await getListPage(tag.posts, number, 'tag_generator'))
  if (!tag || !page) notFound()
  return <TitledList title={tag.name} page={page} toHref={(n) => toUrls(site).tag(tag.slug, n)} site={site} />
}
