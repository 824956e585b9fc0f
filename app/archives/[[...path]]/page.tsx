import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import DocumentPage, { generateMetadata as toDocumentMetadata } from '@/app/[...permalink]/page'
import { ArchiveList } from '@/components/listing/archive-list'
import { PageTitle } from '@/components/listing/page-title'
import { Pagination } from '@/components/listing/pagination'
import { YearOverview } from '@/components/listing/year-overview'
import { getSite } from '@/lib/config/site'
import { toArchive } from '@/lib/content/archive'
import { getMarks } from '@/lib/content/get-mark'
import { getPerPage } from '@/lib/content/get-per-page'
import { paginate } from '@/lib/content/paginate'
import { getArchivePosts, getDocumentBelow, getStore } from '@/lib/content/store'
import { getMessages } from '@/lib/i18n'
import { toPageMetadata } from '@/lib/seo/to-metadata'
import { decodeSegments, splitPage, toPermalinkProps, toUrls } from '@/lib/urls'

export const revalidate = 3600

type Props = { params: Promise<{ path?: string[] }> }

export function generateStaticParams() {
  const years = getStore().archive.map(({ year }) => ({ path: [year] }))
  return [{ path: [] }, ...years]
}

/** `archives/`, `archives/2024/`, `archives/2024/08/page/2/` */
async function readParams({ params }: Props) {
  const decoded = decodeSegments((await params).path ?? [])
  const { segments, page } = splitPage(decoded, getSite().pagination_dir)
  const [year, month, ...rest] = segments
  const posts = rest.length === 0 ? getArchivePosts(year, month) : undefined
  return {
    year,
    month,
    number: page,
    posts,
    document: posts ? undefined : getDocumentBelow('archive_dir', decoded),
  }
}

function toHref(year?: string, month?: string) {
  const urls = toUrls(getSite())
  if (year && month) return (n: number) => urls.month(year, month, n)
  return (n: number) => (year ? urls.year(year, n) : urls.archives(n))
}

function toTitle(year?: string, month?: string) {
  const { nav, list } = getMessages(getSite().language)
  return year ? list.archive(year, month) : nav.archives
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { year, month, number, document } = await readParams(props)
  if (document) return toDocumentMetadata(toPermalinkProps(document.permalink))
  return toPageMetadata(getSite(), { title: toTitle(year, month), path: toHref(year, month)(number) })
}

export default async function Archives(props: Props) {
  const site = getSite()
  const { year, month, number, posts, document } = await readParams(props)
  if (document) return DocumentPage(toPermalinkProps(document.permalink))
  const page = posts && paginate(posts, number, getPerPage(site, 'archive_generator'))
  if (!page) notFound()
  const messages = getMessages(site.language)
  const urls = toUrls(site)
  const { archive } = getStore()
  return (
    <>
      <PageTitle
        title={toTitle(year, month)}
        note={messages.list.posts(page.total)}
        language={site.language}
      />
      {!year && number === 1 && <YearOverview archive={archive} urls={urls} messages={messages} />}
      <ArchiveList
        years={toArchive(page.items)}
        archive={archive}
        marks={getMarks(page.items)}
        urls={urls}
        messages={messages}
      />
      <Pagination page={page} toHref={toHref(year, month)} messages={messages} />
    </>
  )
}
