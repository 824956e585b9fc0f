import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import {
  type IncomingHttpHeaders,
  type IncomingMessage,
  request,
  type Server,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import { parseConfig } from '../config/parse'
import { buildOldPaths } from '../redirects/old-paths'
import { AFTERWORK_MS, InFlight } from './in-flight'
import { KeptAnswers } from './kept-answers'
import { createSiteServer, type SiteServerOptions } from './site-server'

const PAGE = '<!DOCTYPE html><p>你好<!-- -->，世界</p><script src="/_next/a.js"></script>'
const CLEAN = '<!DOCTYPE html><p>你好，世界</p>'
const PAGES = ['', 'about/', '2024/你好/', '100%/']

type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer; text: string }
type Handle = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>

const { site } = parseConfig('')
const toPaths = (hasPath: (raw: string) => boolean) => {
  const content = { documents: [], tags: [], categories: [], lists: PAGES }
  const paths = buildOldPaths(
    content,
    parseConfig('redirects: { /gone/: https://elsewhere.com/砚 }').site,
    hasPath,
  )
  return () => paths
}

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

/** A server around a handler that stands for Next's; gives a function that asks it. */
async function serve(handle: Handle, options: Partial<SiteServerOptions> = {}) {
  const server = createSiteServer({
    handle: async (...args) => handle(...args),
    root: '/',
    getPaths: toPaths((raw) => PAGES.includes(raw)),
    findFile: () => undefined,
    inFlight: new InFlight(),
    getSite: () => site,
    ...options,
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return (path: string, headers: Record<string, string> = {}, method = 'GET', signal?: AbortSignal) =>
    new Promise<Answer>((resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port, path, headers, method, signal }, async (response) => {
        try {
          const body = Buffer.concat(await response.toArray())
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body,
            text: body.toString(),
          })
        } catch (error) {
          reject(error)
        }
      })
      asked.on('error', reject).end()
    })
}

const html = 'text/html; charset=utf-8'
const sendPage: Handle = (_, response) => {
  response.setHeader('Content-Type', html)
  response.setHeader('Cache-Control', 's-maxage=60')
  response.setHeader('x-nextjs-cache', 'HIT')
  response.setHeader('Vary', 'rsc, next-router-state-tree')
  response.end(PAGE)
}

describe('what the server answers itself', () => {
  const headers = { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' }
  const own = () => ({ status: 200, headers, body: JSON.stringify('砚'.repeat(500)) })
  const answerOwn: SiteServerOptions['answerOwn'] = ({ url }) =>
    url === '/api/search/' ? Promise.resolve(own()) : undefined

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('never reaches Next, and is compressed (%s)', async (accept, decode) => {
    const handle = vi.fn()
    const ask = await serve(handle, { answerOwn })
    const { status, headers, body } = await ask('/api/search/', { 'Accept-Encoding': accept })
    expect(status).toBe(200)
    expect(headers).toMatchObject({
      'content-type': 'application/json',
      'content-encoding': accept,
      'cache-control': 'no-store',
    })
    expect(JSON.parse(decode(body).toString())).toBe('砚'.repeat(500))
    expect(handle).not.toHaveBeenCalled()
  })

  it('is nothing else', async () => {
    const ask = await serve(sendPage, { answerOwn })
    expect((await ask('/about/')).text).toBe(CLEAN)
  })
})

describe('a page that is kept for a second', () => {
  const serveKept = async (handle: Handle) => {
    const kept = new KeptAnswers()
    const asked = vi.fn(handle)
    return { kept, asked, ask: await serve(asked, { kept }) }
  }

  it('is asked of Next once, and is the same in every form', async () => {
    const { asked, ask } = await serveKept(sendPage)
    const first = await ask('/about/')
    const second = await ask('/about/')
    expect({ ...second, headers: { ...second.headers, date: first.headers.date } }).toEqual(first)
    expect(gunzipSync((await ask('/about/', { 'Accept-Encoding': 'gzip' })).body).toString()).toBe(CLEAN)
    expect(await ask('/about/', {}, 'HEAD')).toMatchObject({
      status: 200,
      text: '',
      headers: { etag: first.headers.etag },
    })
    expect(await ask('/about/', { 'If-None-Match': first.headers.etag ?? '' })).toMatchObject({ status: 304 })
    expect(asked).toHaveBeenCalledTimes(1)
  })

  it('is asked for again after a publication, also where it was being made at that moment', async () => {
    let version = 1
    let isSlow = true
    let letGo = () => {}
    const { kept, asked, ask } = await serveKept(async (_, response) => {
      const text = `<p>${version}</p>`
      if (isSlow) await new Promise<void>((done) => (letGo = done))
      response.setHeader('Content-Type', html)
      response.setHeader('Cache-Control', 's-maxage=60')
      response.end(text)
    })
    const early = ask('/about/')
    await vi.waitFor(() => expect(asked).toHaveBeenCalled())
    version = 2
    isSlow = false
    kept.clear()
    letGo()
    expect((await early).text).toBe('<p>1</p>')
    expect((await ask('/about/')).text).toBe('<p>2</p>')
    version = 3
    expect((await ask('/about/')).text).toBe('<p>2</p>')
    kept.clear()
    expect((await ask('/about/')).text).toBe('<p>3</p>')
  })

  it.each([
    ['what is for one', '/about/', 'private, no-store', 'GET'],
    ['what a query asks', '/about/?a=1', 's-maxage=60', 'GET'],
    ['what is no reading', '/api/revalidate/', 's-maxage=60', 'POST'],
  ])('is never %s', async (_, path, life, method) => {
    const { asked, ask } = await serveKept((_request, response) => {
      response.setHeader('Content-Type', html)
      response.setHeader('Cache-Control', life)
      response.end(PAGE)
    })
    await ask(path, {}, method)
    await ask(path, {}, method)
    expect(asked).toHaveBeenCalledTimes(2)
  })

  it('is the one for all that is not there', async () => {
    const { asked, ask } = await serveKept((_, response) => {
      response.statusCode = 404
      sendPage(_, response)
    })
    await ask('/no/')
    const times = asked.mock.calls.length
    expect(await ask('/nothing/')).toMatchObject({ status: 404, text: CLEAN })
    expect(asked).toHaveBeenCalledTimes(times)
  })

  it('is a feed to a program and XML to a browser', async () => {
    const { asked, ask } = await serveKept((_, response) => {
      response.setHeader('Content-Type', 'application/atom+xml; charset=utf-8')
      response.setHeader('Cache-Control', 's-maxage=60')
      response.end('<feed/>')
    })
    const toType = async (accept: string) =>
      (await ask('/atom.xml', { Accept: accept })).headers['content-type']
    expect(await toType('text/html')).toContain('application/xml')
    expect(await toType('*/*')).toContain('application/atom+xml')
    expect(await toType('text/html')).toContain('application/xml')
    expect(asked).toHaveBeenCalledTimes(1)
  })
})

describe('a page', () => {
  it('comes without the runtime', async () => {
    const ask = await serve(sendPage)
    const { status, text, headers } = await ask('/about/')
    expect({ status, text }).toEqual({ status: 200, text: CLEAN })
    expect(headers).toMatchObject({
      'content-type': html,
      'content-length': String(Buffer.byteLength(CLEAN)),
      'cache-control': 'public, max-age=0, s-maxage=1, stale-while-revalidate=1',
      vary: 'Accept-Encoding',
      'x-content-type-options': 'nosniff',
      etag: expect.stringMatching(/^W\/"/),
    })
    expect(
      Object.keys(headers).filter((name) => /next(?!js-cache)|transfer-encoding|content-encoding/.test(name)),
    ).toEqual([])
  })

  it.each<[string, string | undefined, (body: Buffer) => Buffer]>([
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['identity', undefined, (body) => body],
  ])('comes in the form asked for: %s => %s', async (accept, encoding, decode) => {
    const ask = await serve(sendPage)
    const plain = await ask('/about/')
    const { headers, body } = await ask('/about/', { 'Accept-Encoding': accept })
    expect(headers['content-encoding']).toBe(encoding)
    expect(headers['content-length']).toBe(String(body.length))
    expect(headers.etag).toBe(plain.headers.etag)
    expect(decode(body).toString()).toBe(CLEAN)
  })

  it.each(['br', 'gzip', 'identity'])('has for HEAD the headers of GET and no body (%s)', async (accept) => {
    const methods: (string | undefined)[] = []
    const ask = await serve((asked, response) => {
      methods.push(asked.method)
      return sendPage(asked, response)
    })
    const get = await ask('/about/', { 'Accept-Encoding': accept })
    const head = await ask('/about/', { 'Accept-Encoding': accept }, 'HEAD')
    const { date: _, ...expected } = get.headers
    expect(head).toMatchObject({ status: 200, text: '', headers: expected })
    expect(methods).toEqual(['GET', 'GET'])
  })

  it.each([
    ['GET', (etag: string) => etag],
    ['HEAD', (etag: string) => etag],
    ['GET', (etag: string) => `"other", ${etag}`],
  ])('is not sent again to %s where the reader has it', async (method, write) => {
    const ask = await serve(sendPage)
    const { headers } = await ask('/about/')
    const again = await ask(
      '/about/',
      { 'If-None-Match': write(headers.etag ?? ''), 'Accept-Encoding': 'br' },
      method,
    )
    expect(again).toMatchObject({ status: 304, text: '' })
    expect(again.headers).toMatchObject({
      etag: headers.etag,
      vary: 'Accept-Encoding',
      'cache-control': 'public, max-age=0, s-maxage=1, stale-while-revalidate=1',
    })
    expect(again.headers).not.toHaveProperty('content-length')
    expect(await ask('/about/', { 'If-None-Match': 'W/"older"' })).toMatchObject({ status: 200, text: CLEAN })
  })

  it('is one page, whatever Next asks of itself', async () => {
    const seen: IncomingHttpHeaders[] = []
    const ask = await serve((asked, response) => {
      seen.push({ ...asked.headers })
      return sendPage(asked, response)
    })
    await ask('/about/', {
      RSC: '1',
      'Next-Router-Prefetch': '1',
      'Next-Url': '/',
      'If-None-Match': '"a"',
      Cookie: 'a=b',
    })
    expect(seen).toMatchObject([{ cookie: 'a=b' }])
    expect(Object.keys(seen[0] ?? {}).filter((name) => /rsc|next|none/.test(name))).toEqual([])
  })
})

it.each<[string, Record<string, string>, string]>([
  ['of its own', {}, '127.0.0.1'],
  ['that a proxy beside it names', { 'X-Forwarded-For': '198.51.100.1, 203.0.113.7' }, '203.0.113.7'],
])('a handler is told the address %s', async (_, headers, address) => {
  const seen: unknown[] = []
  const ask = await serve((asked, response) => {
    seen.push(asked.headers['x-forwarded-for'])
    return sendPage(asked, response)
  })
  await ask('/about/', headers)
  expect(seen).toEqual([address])
})

describe('a handler may write as it likes', () => {
  it.each<[string, number, Handle]>([
    [
      'in pieces',
      200,
      (_, response) => {
        response.setHeader('Content-Type', html)
        // A character cut in two is whole again.
        const bytes = Buffer.from(PAGE)
        for (let at = 0; at < bytes.length; at += 7) response.write(bytes.subarray(at, at + 7))
        response.end()
      },
    ],
    [
      'from a stream',
      200,
      async (_, response) => {
        response.setHeader('Content-Type', html)
        await pipeline(Readable.from([PAGE.slice(0, 20), PAGE.slice(20)]), response)
      },
    ],
    [
      'after it has returned',
      200,
      (_, response) => {
        setTimeout(() => response.writeHead(200, { 'Content-Type': html }).end(PAGE), 20)
      },
    ],
    [
      'with callbacks',
      200,
      (_, response) =>
        new Promise((resolve) => {
          response.setHeader('Content-Type', html)
          response.write(PAGE.slice(0, 30), () => response.end(PAGE.slice(30), 'utf8', resolve))
        }),
    ],
    [
      'in another encoding',
      200,
      (_, response) => {
        response.setHeader('Content-Type', html)
        response.end(Buffer.from(PAGE).toString('base64'), 'base64')
      },
    ],
    [
      'writeHead with a status',
      403,
      (_, response) => {
        response.setHeader('Content-Type', html)
        response.writeHead(403)
        response.end(PAGE)
      },
    ],
    [
      'writeHead with an object',
      403,
      (_, response) => {
        response.writeHead(403, { 'content-type': html }).end(PAGE)
      },
    ],
    [
      'writeHead with words and an object',
      403,
      (_, response) => {
        response.writeHead(403, 'No', { 'content-type': html }).end(PAGE)
      },
    ],
    [
      'writeHead with words',
      403,
      (_, response) => {
        response.setHeader('Content-Type', html)
        response.writeHead(403, 'No').end(PAGE)
      },
    ],
    [
      'writeHead with a list',
      403,
      (_, response) => {
        response.writeHead(403, ['content-type', html, 'x-a', 'b']).end(PAGE)
      },
    ],
    [
      'statusCode',
      500,
      (_, response) => {
        response.statusCode = 500
        response.setHeader('Content-Type', html)
        response.flushHeaders()
        response.end(PAGE)
      },
    ],
    [
      'with a length that is no longer true',
      200,
      (_, response) => {
        response.writeHead(200, { 'Content-Type': html, 'Content-Length': Buffer.byteLength(PAGE) }).end(PAGE)
      },
    ],
  ])('%s', async (_, status, handle) => {
    const ask = await serve(handle)
    expect(await ask('/about/')).toMatchObject({ status, text: CLEAN })
  })
})

describe('a reader who leaves', () => {
  // Next's pipeToNodeResponse returns without an end where the other side has gone; its way with files never returns.
  it.each<[string, (left: Promise<void>) => Promise<void>]>([
    ['and Next is done with it', (left) => left],
    ['and Next waits for ever', () => new Promise(() => {})],
  ])('%s: nothing is in the making', async (_, wait) => {
    const inFlight = new InFlight()
    const asked = vi.fn()
    const ask = await serve(
      async (_request, response) => {
        const left = new Promise<void>((done) => response.once('close', done))
        response.setHeader('Content-Type', html)
        response.write('<p>half')
        asked()
        await wait(left)
      },
      { inFlight },
    )
    vi.useFakeTimers({ toFake: ['performance'] })
    const leaving = new AbortController()
    const answer = ask('/about/', {}, 'GET', leaving.signal).catch(() => 'left')
    await vi.waitFor(() => expect(asked).toHaveBeenCalled())
    expect(inFlight.now()).toEqual(['/about/'])
    leaving.abort()
    expect(await answer).toBe('left')
    await vi.waitFor(() => {
      vi.advanceTimersByTime(AFTERWORK_MS + 1)
      expect(inFlight.now()).toEqual([])
    })
  })
})

describe('what is no page', () => {
  const bytes = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 255, 254])

  it.each<[string, Record<string, string>, Buffer]>([
    ['a picture', { 'Content-Type': 'image/png', ETag: '"a"', 'Cache-Control': 'immutable' }, bytes],
    ['a file of no type', {}, bytes],
    ['what is compressed already', { 'Content-Type': html, 'Content-Encoding': 'gzip' }, gzipSync(PAGE)],
  ])('%s goes through untouched', async (_, headers, body) => {
    const ask = await serve((__, response) => {
      response.writeHead(200, headers)
      response.write(body.subarray(0, 3))
      response.end(body.subarray(3))
    })
    const answer = await ask('/media/any/a.png', { 'Accept-Encoding': 'br' })
    expect(answer.status).toBe(200)
    expect(answer.body.equals(body)).toBe(true)
    const lower = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
    )
    expect(answer.headers).toMatchObject(lower)
    expect(answer.headers).not.toHaveProperty('vary')
  })

  it('a part of a text goes through untouched', async () => {
    const ask = await serve((_, response) => {
      response.writeHead(206, { 'Content-Type': 'text/plain', 'Content-Range': 'bytes 0-2/9' }).end('abc')
    })
    const { status, text, headers } = await ask('/_ink/a.txt', {
      Range: 'bytes=0-2',
      'Accept-Encoding': 'br',
    })
    expect({ status, text, range: headers['content-range'] }).toEqual({
      status: 206,
      text: 'abc',
      range: 'bytes 0-2/9',
    })
    expect(headers).not.toHaveProperty('content-encoding')
  })

  it.each([
    'text/css',
    'application/json',
    'application/atom+xml; charset=utf-8',
    'image/svg+xml',
    'text/javascript',
  ])('%s is compressed, and not changed', async (type) => {
    const text = 'a<!-- -->b<script src="/_next/a.js"></script>'
    const ask = await serve((_, response) => {
      response.setHeader('Content-Type', type)
      response.end(text)
    })
    const { headers, body } = await ask('/_ink/a.x', { 'Accept-Encoding': 'br' })
    expect(headers).toMatchObject({ 'content-encoding': 'br', 'content-type': type })
    expect(brotliDecompressSync(body).toString()).toBe(text)
  })

  it.each([204, 304, 307])('a bare %i goes through', async (status) => {
    const ask = await serve((_, response) => {
      response.writeHead(status, status === 307 ? { Location: '/x/' } : {}).end()
    })
    const answer = await ask('/media/any/a.png')
    expect(answer).toMatchObject({ status, text: '' })
    expect(answer.headers.location).toBe(status === 307 ? '/x/' : undefined)
  })
})

describe('an address', () => {
  const echo: Handle = (asked, response) => {
    response.setHeader('Content-Type', 'text/plain')
    response.end(asked.url)
  }

  it.each([
    ['/', '/about', '/about/'],
    ['/', '/about?a=1&b=%20', '/about/?a=1&b=%20'],
    ['/', '/about//', '/about/'],
    ['/', '/about/index.html?', '/about/'],
    ['/', '/index.html', '/'],
    ['/', '//about/', '/about/'],
    ['/', '/2024/%E4%BD%A0%E5%A5%BD', '/2024/%E4%BD%A0%E5%A5%BD/'],
    ['/', '/2024/%25E4%25BD%25A0%25E5%25A5%25BD/?q=%E4%BD%A0', '/2024/%E4%BD%A0%E5%A5%BD/?q=%E4%BD%A0'],
    ['/', `/${encodeURIComponent('2024/你好')}`, '/2024/%E4%BD%A0%E5%A5%BD/'],
    ['/', '/ABOUT.html', '/about/'],
    ['/blog/', '/blog/about?a', '/blog/about/?a'],
    ['/blog/', '/blog', '/blog/'],
    ['/blog/', '/blog?a=1', '/blog/?a=1'],
  ])('below %s: %s is sent to %s', async (root, path, location) => {
    const ask = await serve(echo, { root })
    const answer = await ask(path)
    // An author may change a date twice: a browser that went by what it was told once would be sent to and fro.
    expect(answer).toMatchObject({
      status: 308,
      text: '',
      headers: { location, 'cache-control': 'no-cache' },
    })
    expect((await ask(location)).status).toBe(200)
  })

  it.each([
    ['/', '/gone?a=1', 'https://elsewhere.com/%E7%A0%9A?a=1'],
    ['/blog/', '/blog/gone/', 'https://elsewhere.com/%E7%A0%9A'],
  ])('below %s: %s is sent to another site, as the owner says', async (root, path, location) => {
    const ask = await serve(echo, { root })
    const answer = await ask(path)
    expect(answer).toMatchObject({ status: 308, headers: { location, 'cache-control': 'no-cache' } })
  })

  it.each([
    ['/', '/', '/'],
    ['/', '/about/', '/about/'],
    ['/', '/about/?a=/b?c', '/about/?a=/b?c'],
    ['/', '/100%25/', '/100%25/'],
    ['/', '/100%/', '/100%25/'],
    ['/blog/', '/blog/about/', '/blog/about/'],
    ['/%E5%8D%9A/', '/%e5%8d%9a/about/?a', '/%E5%8D%9A/about/?a'],
    ['/%E5%8D%9A/', '/%e5%8d%9a/_ink/a', '/%E5%8D%9A/_ink/a'],
    // Not ours to judge.
    ['/blog/', '/elsewhere/', '/elsewhere/'],
    ['/blog/', '/blogs', '/blogs'],
    ['/', '/_next/static/a', '/_next/static/a'],
    ['/', '/_ink/a', '/_ink/a'],
    ['/', '/api/revalidate/', '/api/revalidate/'],
    ['/', '/media/any/%E4%BD%A0.png', '/media/any/%E4%BD%A0.png'],
    ['/', '/atom.xml?a', '/atom.xml?a'],
    // One page for all that is not there.
    ['/', '/nowhere/', '/_not-found'],
    ['/', '/nowhere/?a=1', '/_not-found'],
    ['/', '/%E4%', '/_not-found'],
    ['/blog/', '/blog/nowhere', '/blog/_not-found'],
    ['/', '/tags/nowhere/atom.xml', '/_not-found'],
    ['/', '/nowhere.php', '/_not-found'],
    ['/blog/', '/blog/images/nowhere.png', '/blog/_not-found'],
    ['/', '/sitemap-901.xml', '/_not-found'],
    ['/', '/api/feed/tags/nowhere/atom.xml', '/_not-found'],
    ['/', '/api/nowhere/', '/_not-found'],
  ])('below %s: for %j Next is asked for %s', async (root, path, url) => {
    const ask = await serve(echo, { root })
    expect(await ask(path)).toMatchObject({ status: 200, text: url })
  })

  it('never leads to another site', async () => {
    const ask = await serve(echo, { getPaths: toPaths((path) => path.endsWith('/')) })
    for (const path of [
      '//evil.com/page/2',
      '///evil.com',
      '/%2Fevil.com',
      '/%5Cevil.com',
      '//evil.com/index.html',
    ]) {
      const { headers } = await ask(path)
      expect(new URL(headers.location ?? '/', 'http://site.test').host).toBe('site.test')
    }
  })
})

describe('a file of the author', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'inkstone-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const toFile = (type: string, body: string | Buffer) => {
    const file = path.join(folder, 'file')
    writeFileSync(file, body)
    return { file, type, size: body.length, mtimeMs: 1 }
  }
  const serveFile = (type: string, body: string | Buffer, raw = 'CNAME') => {
    const file = toFile(type, body)
    return serve(sendPage, {
      getPaths: toPaths((asked) => asked === raw),
      findFile: (asked) => (asked === raw ? file : undefined),
    })
  }
  const bytes = Buffer.from([0xff, 0xfe, 0, 1, 0xb2, 0xe2])

  it('is sent byte for byte, and in parts', async () => {
    const ask = await serveFile('application/octet-stream', bytes)
    const { status, body, headers } = await ask('/CNAME', { 'Accept-Encoding': 'br' })
    expect({ status, body }).toEqual({ status: 200, body: bytes })
    expect(headers).toMatchObject({ 'content-length': '6', 'accept-ranges': 'bytes' })
    expect(headers).not.toHaveProperty('content-encoding')
    const part = await ask('/CNAME', { Range: 'bytes=4-' })
    expect(part).toMatchObject({ status: 206, body: bytes.subarray(4) })
    expect(part.headers['content-range']).toBe('bytes 4-5/6')
    expect(await ask('/CNAME', { Range: 'bytes=9-' })).toMatchObject({ status: 416, text: '' })
    expect(await ask('/CNAME', {}, 'HEAD')).toMatchObject({ status: 200, text: '' })
    const known = { 'If-None-Match': String(headers.etag) }
    expect(await ask('/CNAME', known)).toMatchObject({ status: 304, text: '' })
  })

  it('is compressed where it is text, and not changed', async () => {
    const text = Buffer.concat([Buffer.from('<!-- --><script src="/_next/a.js"></script>'), bytes])
    const ask = await serveFile('text/html; charset=utf-8', text, 'demo/')
    const { headers, body } = await ask('/demo/', { 'Accept-Encoding': 'br' })
    expect(brotliDecompressSync(body)).toEqual(text)
    expect(headers).toMatchObject({
      'content-encoding': 'br',
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
    })
    const again = await ask('/demo/', { 'If-None-Match': String(headers.etag) })
    expect(again).toMatchObject({ status: 304, text: '' })
  })

  it('is sent whole where it is a page, for what stands above it is not for readers', async () => {
    const ask = await serveFile('text/html; charset=utf-8', 'layout: false\nowner: 我\n---\n<p>你好', 'demo/')
    const whole = { status: 200, text: '<p>你好' }
    expect(await ask('/demo/')).toMatchObject(whole)
    expect(await ask('/demo/', { Range: 'bytes=0-3' })).toMatchObject(whole)
  })

  it('comes in parts where it is another text', async () => {
    const ask = await serveFile('text/plain', 'layout: false')
    expect(await ask('/CNAME', { Range: 'bytes=0-5' })).toMatchObject({ status: 206, text: 'layout' })
  })

  it.each([
    ['/CNAME/', '/CNAME'],
    ['//CNAME', '/CNAME'],
    ['/%2543NAME', '/CNAME'],
  ])('%s is sent to %s', async (asked, location) => {
    const ask = await serveFile('text/plain', 'x')
    const answer = await ask(asked)
    expect(answer).toMatchObject({ status: 308, headers: { location } })
  })

  it('is only read', async () => {
    const ask = await serveFile('text/plain', 'file')
    expect((await ask('/CNAME')).text).toBe('file')
    expect(await ask('/CNAME', {}, 'POST')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } })
  })

  it('that is gone meanwhile ends the answer, not the server', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const gone = { file: path.join(folder, 'gone'), type: 'image/png', size: 9, mtimeMs: 1 }
    const getPaths = toPaths((raw) => ['about/', 'a.png'].includes(raw))
    const ask = await serve(sendPage, { getPaths, findFile: (raw) => (raw === 'a.png' ? gone : undefined) })
    await expect(ask('/a.png')).rejects.toThrow()
    expect((await ask('/about/')).status).toBe(200)
  })
})

describe('a page that is not there', () => {
  const shell: Handle = (asked, response) => {
    const isWhole = asked.url === '/_not-found'
    response.writeHead(404, { 'Content-Type': html, 'Cache-Control': isWhole ? 'no-store' : 'private' })
    response.end(isWhole ? PAGE : '<html id="__next_error__"></html>')
  }

  it('is answered with the whole page and 404', async () => {
    const ask = await serve(shell)
    const { status, text, headers } = await ask('/about/', { 'If-None-Match': '*' })
    expect({ status, text }).toEqual({ status: 404, text: CLEAN })
    expect(headers['cache-control']).toBe('no-store')
    expect(await ask('/nowhere.html')).toMatchObject({ status: 404, text: CLEAN })
    expect(await ask('/about/', {}, 'HEAD')).toMatchObject({ status: 404, text: '' })
  })

  it.each(['/tags/%C4%E3.html', '/media/..%c0%af.env', '/_next/static/%ff.js'])(
    'is %s, which Next cannot read',
    async (path) => {
      const ask = await serve((request, response) => {
        if (request.url === '/_not-found') return shell(request, response)
        response.writeHead(500).end()
      })
      expect(await ask(path)).toMatchObject({ status: 404, text: CLEAN })
    },
  )

  it('leaves the 404 of a file or a route as it is', async () => {
    const ask = await serve((_, response) => {
      response.writeHead(404, { 'Content-Type': 'application/json' }).end('{"error":"no"}')
    })
    expect(await ask('/api/markdown/x.md')).toMatchObject({ status: 404, text: '{"error":"no"}' })
  })
})

describe('a handler that throws', () => {
  it.each<[string, Handle]>([
    [
      'at once',
      () => {
        throw new Error('broken')
      },
    ],
    [
      'later',
      async () => {
        await Promise.resolve()
        throw new Error('broken')
      },
    ],
    [
      'after it began a page',
      (_, response) => {
        response.writeHead(200, { 'Content-Type': html, 'Content-Length': 999, ETag: '"a"' })
        response.write('<p>half')
        throw new Error('broken')
      },
    ],
    [
      'for the page of what is not there',
      (asked, response) => {
        if (asked.url === '/_not-found') throw new Error('broken')
        response.writeHead(404, { 'Content-Type': html }).end('shell')
      },
    ],
  ])('%s is answered 500, and told', async (_, handle) => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {})
    const ask = await serve(handle)
    const answer = await ask('/about/')
    expect(answer).toMatchObject({ status: 500, text: '' })
    expect(answer.headers).not.toHaveProperty('etag')
    expect(told).toHaveBeenCalledWith(expect.objectContaining({ message: 'broken' }))
    expect((await ask('/about/')).status).toBe(500)
  })

  it('never lets half a file look whole', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const ask = await serve(async (_, response) => {
      response.writeHead(200, { 'Content-Type': 'image/png' })
      response.write('half')
      await new Promise((resolve) => setTimeout(resolve, 20))
      throw new Error('broken')
    })
    await expect(ask('/media/any/a.png')).rejects.toThrow()
  })
})

describe('every answer is safe', () => {
  const https = parseConfig('url: https://a.example').site
  const safe = {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': 'camera=(),microphone=(),geolocation=()',
    'x-frame-options': 'SAMEORIGIN',
    'strict-transport-security': 'max-age=31536000',
  }
  const handle: Handle = (asked, response) => {
    if (asked.url === '/2024/%E4%BD%A0%E5%A5%BD/') throw new Error('broken')
    if (!asked.url?.includes('.')) return sendPage(asked, response)
    response.writeHead(200, { 'Content-Type': asked.url.endsWith('.xml') ? 'application/xml' : 'image/png' })
    response.end('x')
  }

  it.each<[string, number, string, string?, Record<string, string>?]>([
    ['a page', 200, '/about/'],
    ['its head', 200, '/about/', 'HEAD'],
    ['another spelling', 308, '/about'],
    ['another site', 308, '/gone/'],
    ['a picture', 200, '/og/1/a.png'],
    ['a feed', 200, '/atom.xml'],
    ['a fault', 500, '/2024/%E4%BD%A0%E5%A5%BD/'],
    ['a method that is none', 405, '/about/', 'POST'],
    ['an address that is too long', 414, `/${'a'.repeat(9000)}`],
    ['bytes that are no request', 400, '/', 'GET', { 'Content-Length': '1', 'Transfer-Encoding': 'chunked' }],
  ])('%s: %i', async (_, status, path, method, headers) => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const ask = await serve(handle, { getSite: () => https })
    const answer = await ask(path, headers, method)
    expect(answer).toMatchObject({ status, headers: safe })
  })

  it('also of what the reader has already', async () => {
    const ask = await serve(handle, { getSite: () => https })
    const { headers } = await ask('/about/')
    const again = await ask('/about/', { 'If-None-Match': String(headers.etag) })
    expect(again).toMatchObject({ status: 304, headers: safe })
    expect(again.headers['content-security-policy']).toBe(headers['content-security-policy'])
  })

  it('says nothing of https where the site is not of it', async () => {
    const ask = await serve(handle)
    expect((await ask('/about/')).headers).not.toHaveProperty('strict-transport-security')
  })

  it('a page says what it runs, and says it again when the owner has changed that', async () => {
    let own = https
    const ask = await serve(handle, { getSite: () => own })
    const read = async (path: string) => (await ask(path)).headers['content-security-policy']
    expect(await read('/about/')).toMatch(/^default-src 'self';script-src 'self';style-src/)
    expect(await read('/atom.xml')).toBe("script-src 'none';frame-ancestors 'self'")
    expect(await read('/og/1/a.png')).toBeUndefined()
    own = parseConfig('inkstone: { csp: { frame-src: https://b.example } }').site
    expect(await read('/about/')).toContain(";frame-src 'self' https://b.example;")
    own = parseConfig('inkstone: { csp: false }').site
    expect(await read('/about/')).toBeUndefined()
  })
})
