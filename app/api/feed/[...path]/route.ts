import { getFeedResponse } from '@/lib/feeds/get-feed-response'
import { decodeSegments } from '@/lib/urls'

export const dynamic = 'force-static'
export const revalidate = 3600

type Props = { params: Promise<{ path: string[] }> }

/** The feed of a tag or a category, which readers know as `tags/灯/atom.xml`: lib/urls.ts toRewrites. */
export async function GET(_: Request, { params }: Props) {
  return getFeedResponse(decodeSegments((await params).path).join('/'))
}
