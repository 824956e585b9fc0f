// Owns what a page is timed against: its own HTML with no style, script or picture, as light as a page with that text can be.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'

export type BarePage = { url: string; stop: () => void }

// JSON-LD goes too, and what a head names to be fetched; `data-` and class attributes stay, for nothing reads them.
const EXTRAS = /<(style|script|noscript|svg|picture|dialog)\b.*?<\/\1>|<(?:link|img|source)\b[^>]*>/gs

/** HTML as a page without style, script, drawings and pictures. */
export function toBareHtml(html: string): string {
  return html.replace(EXTRAS, '')
}

/** Fetches the page at `url` and serves it bare on a free loopback port, gzipped once. Throws where it does not answer 200. */
export async function serveBarePage(url: string): Promise<BarePage> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  const body = gzipSync(toBareHtml(await response.text()))
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Encoding': 'gzip' }
  const server = createServer((request, answer) => {
    if (request.url === '/') answer.writeHead(200, headers).end(body)
    else answer.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/`, stop: () => server.close() }
}
