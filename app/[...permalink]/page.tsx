import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PostView } from '@/components/post/post-view'
import { getSite } from '@/lib/config/site'
import { getAround } from '@/lib/content/get-around'
import { getArticle } from '@/lib/content/get-article'
import { getExcerpt } from '@/lib/content/get-entries'
import { getPageFriends } from '@/lib/content/get-friends'
import { getMark } from '@/lib/content/get-mark'
import { getPictures } from '@/lib/content/get-pictures'
import { toAuthors } from '@/lib/content/licence'
import { getCategoryTrails, getDocument, getPostTags, getStore } from '@/lib/content/store'
import { toAlternates } from '@/lib/seo/to-alternates'
import { decodeSegments, toUrls } from '@/lib/urls'

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
  if (!document) return {}
  const site = getSite()
  return {
    title: document.title,
    description: await getExcerpt(document, getArticle),
    keywords: document.keywords.length > 0 ? document.keywords : undefined,
    authors: document.author ? toAuthors(document, site).map((name) => ({ name })) : undefined,
    alternates: toAlternates(site, toUrls(site).document(document.permalink)),
    robots: document.noindex ? { index: false } : undefined,
  }
}

export default async function DocumentPage(props: Props) {
  const document = await readParams(props)
  if (!document) notFound()
  const article = await getArticle(document)
  return (
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
  )
}
