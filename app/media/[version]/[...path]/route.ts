import { findFile } from '@/lib/media/find-file'
import { getImageFacts } from '@/lib/media/image-facts'
import { toFileResponse } from '@/lib/media/to-file-response'
import { decodeSegments } from '@/lib/urls'

type Props = { params: Promise<{ version: string; path: string[] }> }

/**
 * Serves a file of the author's folder where Next is asked: by its image optimiser, which names a version, and by
 * `next dev` and `next start`, for any. Our server answers by itself. `public/` will not do: it is fixed when the server
 * starts.
 */
export async function GET({ headers: asked }: Request, { params }: Props) {
  const { version, path } = await params
  const file = findFile(decodeSegments(path).join('/'))
  // A version that somebody made up would cost an encoding and a place on the disk.
  const isThere = file && (version === 'any' || version === getImageFacts(file).version)
  if (!isThere) return new Response(null, { status: 404 })
  return toFileResponse(file, asked)
}
