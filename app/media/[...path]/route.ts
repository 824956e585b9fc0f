import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { toFileAnswer } from '@/lib/media/file-answer'
import { findFile } from '@/lib/media/find-file'
import { decodeSegments } from '@/lib/urls'

/**
 * Serves a file of the author's folder where Next is asked: by its image optimiser, by `next dev` and `next start`. Our
 * server answers by itself. `public/` will not do: it is fixed when the server starts.
 */
export async function GET({ headers: asked }: Request, { params }: { params: Promise<{ path: string[] }> }) {
  const file = findFile(decodeSegments((await params).path).join('/'))
  if (!file) return new Response(null, { status: 404 })
  const { status, headers, span } = toFileAnswer(file, {
    ifNoneMatch: asked.get('if-none-match'),
    range: asked.get('range'),
    ifRange: asked.get('if-range'),
  })
  const body = span && (Readable.toWeb(createReadStream(file.file, span)) as ReadableStream)
  return new Response(body ?? null, { status, headers })
}
