import { getMarkdownResponse } from '@/lib/seo/markdown-source'
import { decodeSegments } from '@/lib/urls'

// Nothing is kept: to read one file costs less than to know when it is another.
export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ path: string[] }> }

/** An article as its author wrote it, known as `2024/08/31/灯.md`: lib/urls.ts toRewrites. */
export async function GET(_: Request, { params }: Props) {
  return getMarkdownResponse(decodeSegments((await params).path).join('/'))
}
