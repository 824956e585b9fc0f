// Owns asking over HTTP/2 and TLS, as a browser does, of a server whose certificate nobody vouches for.
import { once } from 'node:events'
import { connect, type IncomingHttpHeaders } from 'node:http2'

export type SecureAnswer = { status: number; headers: IncomingHttpHeaders; bytes: Buffer }

/** Asks for a path that is encoded already. Throws where the other end does not speak HTTP/2. */
export async function askSecure(
  origin: string,
  path: string,
  headers: Record<string, string> = {},
): Promise<SecureAnswer> {
  const session = connect(origin, { rejectUnauthorized: false })
  try {
    const stream = session.request({ ':path': path, ...headers })
    const chunks: Buffer[] = []
    stream.on('data', (chunk: Buffer) => chunks.push(chunk)).end()
    const [answered] = (await once(stream, 'response')) as [IncomingHttpHeaders]
    if (!stream.readableEnded) await once(stream, 'end')
    return { status: Number(answered[':status']), headers: answered, bytes: Buffer.concat(chunks) }
  } finally {
    session.close()
  }
}
