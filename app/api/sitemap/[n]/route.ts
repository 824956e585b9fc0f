import { getSitemapPart, SITEMAP_HEADERS } from '@/lib/seo/get-sitemap'

export const dynamic = 'force-static'
export const revalidate = 3600

type Props = { params: Promise<{ n: string }> }

/** A part of a sitemap that is too long for one file, known as `sitemap-2.xml`: lib/urls.ts toRewrites. */
export async function GET(_: Request, { params }: Props) {
  const part = getSitemapPart(Number((await params).n))
  return part ? new Response(part, { headers: SITEMAP_HEADERS }) : new Response(null, { status: 404 })
}
