import { readFile } from 'node:fs/promises'
import { findMedia } from '@/lib/media/find-media'
import { decodeSegments } from '@/lib/urls'

/** Serves a file of the author's folder. `public/` will not do: it is fixed when the server starts. */
export async function GET(request: Request, { params }: { params: Promise<{ path: string[] }> }) {
  const media = findMedia(decodeSegments((await params).path).join('/'))
  if (!media) return new Response(null, { status: 404 })
  const etag = `"${media.mtimeMs.toString(36)}-${media.size.toString(36)}"`
  const headers = { ETag: etag, 'Cache-Control': 'public, max-age=3600, stale-while-revalidate=86400' }
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers })
  const body = await readFile(media.file)
  // An SVG can carry script; opened by itself it must not run as a page of this site.
  const safety = {
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
    'X-Content-Type-Options': 'nosniff',
  }
  return new Response(body, { headers: { ...headers, ...safety, 'Content-Type': media.type } })
}
