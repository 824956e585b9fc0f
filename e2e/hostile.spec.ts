// Owns that no request, however it is written, gets more out of the server than what is published, or keeps it from others.
import { connect } from 'node:net'
import { test as base, expect } from 'playwright/test'
import { ask } from './ask'
import { EVERYWHERE } from './find-breaches'
import { getHexoSite, HEXO_SECRET } from './hexo-site'
import { SHOWCASE } from './pages'

/** With the address of the site that ships. */
const test = base.extend<{ site: string }>({ site: ({ baseURL }, use) => use(baseURL ?? '') })

/** Writes a request byte by byte; gives the answer's status line and headers, then its body. */
async function write(site: string, lines: string): Promise<{ status: number; head: string; body: string }> {
  const { hostname, port } = new URL(site)
  const socket = connect(Number(port), hostname)
  socket.write(Buffer.from(lines, 'latin1'))
  const answer = Buffer.concat(await socket.toArray()).toString('latin1')
  const [head = '', body = ''] = answer.split(/\r\n\r\n(.*)/s)
  return { status: Number(head.split(' ')[1]), head, body }
}

const get = (path: string, ...more: string[]) =>
  ['GET', path, 'HTTP/1.1\r\nHost: x\r\nConnection: close\r\n'].join(' ') +
  more.map((line) => `${line}\r\n`).join('') +
  '\r\n'

// Of a file that lies above the folder, of the secret, of the machine.
const SECRETS = new RegExp(
  ['root:.*:0:0', '"inkstone"', HEXO_SECRET, 'REVALIDATE', '\\.contentlayer/'].join('|'),
)

test('no path leads out of the folder', async () => {
  // Some 600 requests, one after another.
  test.setTimeout(600_000)
  const { url } = getHexoSite()
  const up = [
    '..',
    '%2e%2e',
    '.%2e',
    '%252e%252e',
    '%25252e%25252e',
    '..%00',
    '..%c0%af',
    '%c0%ae%c0%ae',
    '....',
    '..;',
  ]
  const slashes = ['/', '%2f', '%252f', '\\', '%5c', '%255c', '//', '/./']
  const files = [
    'etc/passwd',
    'package.json',
    '_config.yml',
    '.env',
    'source/_drafts/x.md',
    '.git/config',
    '_data/secret.json',
  ]
  const before = [
    '/',
    '/images/',
    '/media/any/',
    '/_next/static/',
    '/_ink/',
    '/og/00000000/',
    '/demo/',
    '/api/preview/file/',
  ]
  for (const start of before)
    for (const dots of up)
      for (const slash of slashes) {
        const file = files[(dots.length + slash.length + start.length) % files.length] ?? ''
        const path = start + `${dots}${slash}`.repeat(8) + file
        const { status, body } = await write(url, get(path))
        expect(status, path).toBeGreaterThanOrEqual(300)
        expect(status, path).toBeLessThan(500)
        expect(body, path).not.toMatch(SECRETS)
      }
  for (const file of files)
    expect(
      (await write(url, get(`/_next/image?url=${encodeURIComponent(`/media/any/../../${file}`)}&w=640&q=75`)))
        .status,
    ).toBe(400)
})

test('no request writes a header, or leads to another site', async ({ site }) => {
  const breaks = [
    '%0d%0aX-Evil:%201',
    '%0aX-Evil:1',
    '%E5%98%8A%E5%98%8DX-Evil:1',
    '%250d%250aX-Evil:1',
    '\x0bX-Evil:1',
    '\xe4\xb8\xadX-Evil:1',
  ]
  const others = [
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '/%5cevil.example',
    '/%2fevil.example',
    '/%09/evil.example',
    '//evil.example/%2e%2e',
    '/.//evil.example',
    '//evil.example/about',
    '/\\/evil.example/about/index.html',
  ]
  const paths = [
    ...breaks.flatMap((one) => [
      `/${one}`,
      `/about${one}`,
      `/about?${one}`,
      `/search/?q=${one}`,
      `/api/search/?q=${one}`,
      `/p/886/?${one}`,
    ]),
    ...others.flatMap((one) => [one, `${one}/`, `${one}?p=886`, `${one}/about`, `${one}/index.html`]),
  ]
  for (const path of paths) {
    const { head, status } = await write(
      site,
      get(path, 'X-Forwarded-Host: evil.example', 'X-Forwarded-Proto: javascript'),
    )
    expect(status, path).toBeLessThan(500)
    expect(head, path).not.toMatch(/^X-Evil/im)
    const [, location = '/'] = /^location: (.*)$/im.exec(head) ?? []
    expect(new URL(location.trim(), site).host, `${path} => ${location}`).toBe(new URL(site).host)
  }
})

test('nobody is told another address of the site than its own', async ({ site }) => {
  for (const path of ['/', '/nowhere/', '/atom.xml', '/sitemap.xml', '/api/search/?q=a', '/about']) {
    const hostile = `GET ${path} HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\nForwarded: host=evil.example\r\nConnection: close\r\n\r\n`
    const { head, body } = await write(site, hostile)
    expect(head + body, path).not.toContain('evil.example')
  }
})

test('what is too large, of no kind or broken is refused, and the next reader is answered', async ({
  site,
}) => {
  const CASES: [string, string, number][] = [
    ['headers', get('/', `X-A: ${'a'.repeat(20_000)}`), 431],
    ['many headers', get('/', ...Array.from({ length: 3000 }, (_, n) => `X-${n}: a`)), 431],
    ['an address', get(`/?q=${'a'.repeat(9000)}`), 414],
    ['a body', `GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999\r\n\r\n`, 413],
    [
      'a stranger’s body',
      `POST /api/revalidate/ HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999\r\n\r\n`,
      404,
    ],
    ['a method', 'BREW / HTTP/1.1\r\nHost: x\r\n\r\n', 400],
    ['a method that only reads', 'PROPFIND / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 405],
    [
      'another server',
      'GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n',
      400,
    ],
    [
      'two lengths',
      'POST /api/revalidate/ HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n',
      400,
    ],
    [
      'a length and pieces',
      'POST /api/revalidate/ HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n',
      400,
    ],
    ['a header without its end', 'GET / HTTP/1.1\r\nHost: x\r\nX-A: a\nX-B\r\n\r\n', 400],
    [
      'an action of a server',
      'POST / HTTP/1.1\r\nHost: x\r\nNext-Action: x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n',
      405,
    ],
  ]
  for (const [name, lines, status] of CASES) {
    const answer = await write(site, lines)
    expect(answer.status, name).toBe(status)
    for (const header of Object.keys(EVERYWHERE))
      expect(answer.head.toLowerCase(), name).toContain(`\r\n${header}: `)
  }
  expect((await ask(site, '/')).status).toBe(200)
})

test('hostile queries are answered soon, and never with 500', async ({ site }) => {
  const long = (piece: string) => encodeURIComponent(piece.repeat(600)).slice(0, 7000)
  const queries = ['"', '" ', '\\', '(a+)+$', '.*', '[', '\u0000', '%', 'ﷺ', '👩‍👩‍👧', '<script>', "' or 1=1"]
  for (const query of queries.flatMap((one) => [encodeURIComponent(one), long(one)]))
    for (const path of [
      `/search/?q=${query}`,
      `/api/search/?q=a&tag=${query}&category=${query}&page=${query}`,
      `/?p=${query}`,
      `/?__nextLocale=${query}`,
    ]) {
      const begin = performance.now()
      const { status, body } = await ask(site, path)
      expect(status, path).toBeLessThan(500)
      expect(body).not.toContain('<script>" ')
      expect(performance.now() - begin, path).toBeLessThan(3000)
    }
  for (const path of [
    `/${'a/'.repeat(4000)}`,
    `/${'%2f'.repeat(2600)}`,
    `/tags/${'x/'.repeat(3000)}atom.xml`,
    `/${'.md'.repeat(2000)}`,
    `/images/${'a.'.repeat(3000)}png`,
  ]) {
    const begin = performance.now()
    expect((await ask(site, path)).status, path.slice(0, 40)).toBeLessThan(500)
    expect(performance.now() - begin, path.slice(0, 40)).toBeLessThan(3000)
  }
  const begin = performance.now()
  expect(
    (await ask(site, SHOWCASE, 'GET', { 'Accept-Encoding': `a${' '.repeat(15_000)}x` })).status,
  ).toBeLessThan(400)
  expect(performance.now() - begin).toBeLessThan(1000)
})
