import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import DocumentPage, { generateMetadata as toDocumentMetadata } from '@/app/[...permalink]/page'
import { CategoryList } from '@/components/listing/category-list'
import { TitledList } from '@/components/listing/titled-list'
import { getSite } from '@/lib/config/site'
import { getListPage } from '@/lib/content/get-list-page'
import { getCategories, getCategory, getDocumentBelow } from '@/lib/content/store'
import { getMessages } from '@/lib/i18n'
import { toPageMetadata } from '@/lib/seo/to-metadata'
import { decodeSegments, splitPage, toPermalinkProps, toUrls } from '@/lib/urls'

export const revalidate = 3600

type Props = { params: Promise<{ path: string[] }> }

export function generateStaticParams() {
  const { prerender } = getSite().inkstone
  return getCategories()
    .slice(0, prerender)
    .map(({ slugs }) => ({ path: slugs }))
}

/** `categories/技术/前端/page/2` */
async function readParams({ params }: Props) {
  const decoded = decodeSegments((await params).path)
  const { segments, page } = splitPage(decoded, getSite().pagination_dir)
  const category = getCategory(segments)
  return {
    category,
    number: page,
    document: category ? undefined : getDocumentBelow('category_dir', decoded),
  }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const site = getSite()
  const { category, number, document } = await readParams(props)
  if (document) return toDocumentMetadata(toPermalinkProps(document.permalink))
  if (!category) return {}
  const title = getMessages(site.language).list.category(category.path.join(' / '))
  const urls = toUrls(site)
  const feed = { title, path: urls.categoryFeed(category.slugs) }
  return toPageMetadata(site, {
    title,
    path: urls.category(category.slugs, number),
    feed,
    subject: { kind: 'category', category },
  })
}

export default async function CategoryPage(props: Props) {
  const site = getSite()
  const { category, number, document } = await readParams(props)
  if (document) return DocumentPage(toPermalinkProps(document.permalink))
  const page = category && (await getListPage(category.posts, number, 'category_generator'))
  if (!category || !page) notFound()
  const urls = toUrls(site)
  return (
    <TitledList
      title={category.path.join(' / ')}
      page={page}
      toHref={(n) => urls.category(category.slugs, n)}
      site={site}
    >
      {category.children.length > 0 && <CategoryList categories={category.children} urls={urls} />}
    </TitledList>
  )
}
