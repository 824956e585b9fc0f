// Owns how a file is answered over HTTP: status, headers, and which bytes of it are sent. Pure.
import { A_SECOND } from '../serve/shared-life'
import type { SourceFile } from './find-file'

/** The headers of a request that matter here. */
export type Asked = { ifNoneMatch?: string | null; range?: string | null; ifRange?: string | null }
/** `span` is what of the file is sent, both ends included; undefined where there is no body. */
export type FileAnswer = {
  status: 200 | 206 | 304 | 416
  headers: Record<string, string>
  span?: { start: number; end: number }
}

/** Takes a file and what was asked of it; one range of bytes is understood, several are answered with the whole. */
export function toFileAnswer(file: SourceFile, { ifNoneMatch, range, ifRange }: Asked): FileAnswer {
  const { type, size } = file
  const etag = `"${file.mtimeMs.toString(36)}-${size.toString(36)}"`
  const headers = { ...toFileHeaders(file), ETag: etag, 'Accept-Ranges': 'bytes' }
  if (ifNoneMatch && isKnown(ifNoneMatch, etag)) return { status: 304, headers }
  const wanted = range && (!ifRange || ifRange === etag) ? toSpan(range, size) : undefined
  if (wanted === 'nowhere')
    return { status: 416, headers: { ...headers, 'Content-Range': `bytes */${size}`, 'Content-Length': '0' } }
  const span = wanted ?? { start: 0, end: size - 1 }
  const length = { 'Content-Type': type, 'Content-Length': String(span.end - span.start + 1) }
  if (!wanted) return { status: 200, headers: { ...headers, ...length }, ...(size > 0 ? { span } : {}) }
  const place = { 'Content-Range': `bytes ${span.start}-${span.end}/${size}` }
  return { status: 206, headers: { ...headers, ...length, ...place }, span }
}

/** What is said with every answer about a file: whoever has it asks whether it is still the same. */
export function toFileHeaders({ type }: Pick<SourceFile, 'type'>): Record<string, string> {
  const isPage = type.startsWith('text/html')
  return {
    // A picture that is replaced keeps its address, and is seen as soon as a text is.
    'Cache-Control': isPage ? 'no-cache' : A_SECOND,
    'X-Content-Type-Options': 'nosniff',
    // An SVG can carry script; opened by itself it must not run as a page of this site.
    ...(type === 'image/svg+xml'
      ? { 'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'" }
      : {}),
  }
}

const isKnown = (header: string, etag: string) =>
  header.trim() === '*' || header.split(',').some((one) => one.trim().replace(/^W\//, '') === etag)

/** `bytes=0-1`, `bytes=5-`, `bytes=-5`; undefined for what is to be ignored, `nowhere` for what lies behind the end. */
function toSpan(range: string, size: number): { start: number; end: number } | 'nowhere' | undefined {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(range.trim()) ?? []
  if (from === '' && to === '') return undefined
  if (from === '') {
    const length = Math.min(Number(to), size)
    return length === 0 ? 'nowhere' : { start: size - length, end: size - 1 }
  }
  const [start, end] = [Number(from), to === '' ? size - 1 : Math.min(Number(to), size - 1)]
  if (to !== '' && Number(to) < start) return undefined
  return start >= size ? 'nowhere' : { start, end }
}
