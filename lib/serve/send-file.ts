// Owns sending a file of the author's folder from our server: streamed, so that a film takes no memory.
import { createReadStream } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { toFileAnswer } from '../media/file-answer'
import type { SourceFile } from '../media/find-file'

/** Answers GET and HEAD, conditions and a range included. Throws where the file is gone meanwhile or the disk fails. */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: SourceFile,
): Promise<void> {
  const { 'if-none-match': ifNoneMatch, range, 'if-range': ifRange } = request.headers
  const { status, headers, span } = toFileAnswer(file, { ifNoneMatch, range, ifRange: ifRange?.toString() })
  response.writeHead(status, headers)
  if (!span || request.method === 'HEAD') {
    response.end()
    return
  }
  try {
    await pipeline(createReadStream(file.file, span), response)
  } catch (error) {
    // A reader who leaves in the middle of a film is no fault.
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
  }
}
