// Owns asking a server byte by byte: a browser would tidy the address up before it sends it.
import { type IncomingHttpHeaders, request } from 'node:http'

export type Answer = { status: number; headers: IncomingHttpHeaders; body: string; bytes: Buffer }

/** Sends a path as it is: text becomes UTF-8 bytes, percent signs stay as they are. Follows no redirect. */
export function ask(
  base: string,
  path: string,
  method: 'GET' | 'HEAD' = 'GET',
  headers: Record<string, string> = {},
): Promise<Answer> {
  const { hostname, port } = new URL(base)
  const bytes = Buffer.from(path, 'utf8').toString('latin1')
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path: bytes, method, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        const body = Buffer.concat(chunks)
        const { statusCode: status = 0, headers: answered } = response
        resolve({ status, headers: answered, body: body.toString('utf8'), bytes: body })
      })
    })
    asked.on('error', reject)
    asked.end()
  })
}

/** An address as a browser sends it: what is not ASCII is percent-encoded, the rest stays as it is. */
export const toSent = (path: string) => path.replace(/[^!-~]+/g, encodeURIComponent)

/** Asks as a browser would: follows redirects, at most three. */
export async function follow(base: string, path: string): Promise<Answer & { path: string }> {
  let [at, answer] = [path, await ask(base, path)]
  for (let times = 0; times < 3 && answer.headers.location; times++) {
    at = answer.headers.location
    answer = await ask(base, at)
  }
  return { ...answer, path: at }
}
