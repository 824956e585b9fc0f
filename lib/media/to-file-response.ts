// Owns answering a file in a route handler of Next.
import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { toFileAnswer } from './file-answer'
import type { SourceFile } from './find-file'

/** Takes a file, the headers of the request and those that the answer has beside its own; gives the answer, streamed. */
export function toFileResponse(
  file: SourceFile,
  asked: Headers,
  more: Record<string, string> = {},
): Response {
  const { status, headers, span } = toFileAnswer(file, {
    ifNoneMatch: asked.get('if-none-match'),
    range: asked.get('range'),
    ifRange: asked.get('if-range'),
  })
  const body = span && (Readable.toWeb(createReadStream(file.file, span)) as ReadableStream)
  return new Response(body ?? null, { status, headers: { ...headers, ...more } })
}
