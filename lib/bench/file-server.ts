// Owns a server that knows nothing but files, as any static host has one: the least that an export may count on.
import { once } from 'node:events'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { decodePath } from '../decode-path'
import { toContentType } from '../media/content-types'

/** `bytes` is what went over the line. */
export type Sent = { path: string; status: number; bytes: number }
/** `url` is the home page, with a slash at the end. */
export type FileServer = { url: string; sent: Sent[]; stop: () => Promise<unknown> }

/** Serves a folder below `root`; texts are compressed, as every host does it. */
export async function serveFiles(folder: string, root = '/'): Promise<FileServer> {
  const sent: Sent[] = []
  const server = createServer((request, response) => {
    const [asked = ''] = (request.url ?? '/').split('?', 1)
    const send = (status: number, file: string, headers: Record<string, string> = {}) => {
      const type = toContentType(file)
      const isText =
        /\bgzip\b/.test(String(request.headers['accept-encoding'])) &&
        /^(?:text|application\/(?:json|xml))/.test(type)
      const body = file === '' ? Buffer.alloc(0) : readFileSync(file)
      const bytes = isText ? gzipSync(body) : body
      sent.push({ path: asked, status, bytes: bytes.length })
      response.writeHead(status, {
        'Content-Type': type,
        ...(isText ? { 'Content-Encoding': 'gzip' } : {}),
        ...headers,
      })
      response.end(bytes)
    }
    const file = path.join(folder, decodePath(asked.slice(root.length)))
    const isFolder = existsSync(file) && statSync(file).isDirectory()
    const page = path.join(file, 'index.html')
    if (!asked.startsWith(root)) send(404, '')
    else if (isFolder && !asked.endsWith('/')) send(301, '', { Location: `${asked}/` })
    else if (isFolder && existsSync(page)) send(200, page)
    else if (existsSync(file) && !isFolder && !asked.endsWith('/')) send(200, file)
    else send(404, path.join(folder, '404.html'))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}${root}`,
    sent,
    stop: () => {
      server.closeAllConnections()
      return once(server.close(), 'close')
    },
  }
}
