import { toFileResponse } from '@/lib/media/to-file-response'
import { getPreviewFile } from '@/lib/preview/get-preview'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ token: string }> }

/** A picture beside a draft, for the preview that shows it. */
export async function GET({ headers }: Request, { params }: Props) {
  const { token } = await params
  const file = getPreviewFile(token)
  if (!file) return new Response(null, { status: 404 })
  return toFileResponse(file, headers, { 'Cache-Control': 'private, no-store', 'X-Robots-Tag': 'noindex' })
}
