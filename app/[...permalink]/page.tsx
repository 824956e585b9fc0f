import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PostView } from '@/components/post/post-view'
import { StructuredData } from '@/components/seo/structured-data'
import { getSite } from '@/lib/config/site'
import { getAround } from '@/lib/content/get-around'
import { getArticle } from '@/lib/content/get-article'
import { getPageFriends } from '@/lib/content/get-friends'
import { getMark } from '@/lib/content/get-mark'
import { getPictures } from '@/lib/content/get-pictures'
import { getCategoryTrails, getDocument, getPostTags, getStore } from '@/lib/content/store'
import { getDocumentJsonLd, getDocumentMetadata } from '@/lib/seo/get-document-metadata'
import { decodeSegments } from '@/lib/urls'

export const revalidate = 3600

type Props = { params: Promise<{ permalink: string[] }> }

/** The newest articles and every page; the rest on first request. Raw text: Next encodes it. */
export function generateStaticParams() {
  const { posts, pages } = getStore()
  const newest = posts.slice(0, getSite().inkstone.prerender)
  return [...newest, ...pages].map(({ permalink }) => ({ permalink: permalink.split('/').filter(Boolean) }))
}

async function readParams({ params }: Props) {
  const raw = decodeSegments((await params).permalink).join('/')
  // The slash at the end is the server's matter: here both forms are one page.
  return getDocument(`${raw}/`) ?? getDocument(raw)
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const document = await readParams(props)
  return document ? getDocumentMetadata(document) : {}
}

export default async function DocumentPage(props: Props) {
  const document = await readParams(props)
  if (!document) notFound()
  const article = await getArticle(document)
  const jsonLd = await getDocumentJsonLd(document)
  return (
    <>
      <PostView
        document={document}
        mark={getMark(document)}
        article={article}
        pictures={getPictures(document, article.facts.firstImage)}
        trails={getCategoryTrails(document)}
        tags={getPostTags(document)}
        around={getAround(document)}
        friends={getPageFriends(document)}
        site={getSite()}
      />
      {jsonLd && <StructuredData json={jsonLd} />}
    </>
  )
}
