import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CategoryList } from '@/components/listing/category-list'
import { TitledList } from '@/components/listing/titled-list'
import { getSite } from '@/lib/config/site'
import { getListPage } from '@/lib/content/get-list-page'
import { getCategories, getCategory } from '@/lib/content/store'
import { getMessages } from '@/lib/i18n'
import { decodeSegments, splitPage, toUrls } from '@/lib/urls'

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
  const { segments, page } = splitPage(decodeSegments((await params).path))
  return { category: getCategory(segments), number: page }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const site = getSite()
  const { category, number } = await readParams(props)
  if (!category) return {}
  return {
    title: getMessages(site.language).list.category(category.path.join(' / ')),
    alternates: { canonical: toUrls(site).category(category.slugs, number) },
  }
}

export default async function CategoryPage(props: Props) {
  const site = getSite()
  const { category, number } = await readParams(props)
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
