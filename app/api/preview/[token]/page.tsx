import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PostView } from '@/components/post/post-view'
import { getSite } from '@/lib/config/site'
import { getAround } from '@/lib/content/get-around'
import { getMark } from '@/lib/content/get-mark'
import { getPictures } from '@/lib/content/get-pictures'
import { getCategoryTrails, getPostTags } from '@/lib/content/store'
import { getPreview } from '@/lib/preview/get-preview'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ token: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { token } = await params
  return {
    title: getPreview(token)?.document.title,
    robots: { index: false, follow: false },
    // The address is the key.
    referrer: 'no-referrer',
  }
}

/** One article as its file is now, for whoever has a link signed by `npm run preview`. */
export default async function PreviewPage({ params }: Props) {
  const { token } = await params
  const preview = getPreview(token)
  if (!preview) notFound()
  const { document, getArticle, resolveImage } = preview
  const article = await getArticle()
  return (
    <PostView
      document={document}
      mark={getMark(document)}
      article={article}
      pictures={getPictures(document, article.facts.firstImage, resolveImage)}
      // A category that only drafts have has no page to lead to.
      trails={getCategoryTrails(document).filter((trail) => trail.length > 0)}
      tags={getPostTags(document)}
      // The client of a comment server tells that server the address, and here the address is the key.
      around={{ ...getAround(document), comments: undefined }}
      site={getSite()}
    />
  )
}
