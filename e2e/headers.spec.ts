// Owns that every answer says what it must for a reader's safety, whatever is asked for, and that who asks too much waits.
import { test as base, expect } from 'playwright/test'
import { ask } from './ask'
import { findBreaches } from './find-breaches'
import { FIRST_VISITS, getHexoSite } from './hexo-site'
import { walkSite } from './walk-site'

/** With the address of the site that ships. */
const test = base.extend<{ site: string }>({ site: ({ baseURL }, use) => use(baseURL ?? '') })

const NOT_FOR_US = Object.values(FIRST_VISITS).map((path) => encodeURI(path))
const toSites = (site: string): [string, string][] => [
  [site, 'https://inkstone.example'],
  [getHexoSite().url, 'https://example.com'],
]

test('every address of both sites is answered with them', async ({ site }) => {
  test.setTimeout(600_000)
  const types = new Set<string | undefined>()
  for (const [base, url] of toSites(site)) {
    const answers = await walkSite(base, url, (path) => !NOT_FOR_US.includes(path))
    const breaches = [...answers].flatMap(([path, answer]) =>
      findBreaches(answer).map((breach) => `${answer.status} ${path}: ${breach}`),
    )
    expect(breaches).toEqual([])
    for (const { headers } of answers.values()) types.add(headers['content-type']?.split(';')[0])
  }
  const missing = [
    ...['text/html', 'application/atom+xml', 'application/xml', 'image/png', 'text/css'],
    ...['application/feed+json', 'text/plain', 'application/javascript', 'image/svg+xml'],
  ].filter((type) => !types.has(type))
  expect(missing, `of ${[...types].join(' ')}`).toEqual([])
})

test.describe('an answer of another kind', () => {
  const KINDS: [string, number, string, ('GET' | 'HEAD')?, Record<string, string>?][] = [
    ['a page that is not there', 404, '/nowhere/'],
    ['a file that is not there', 404, '/nowhere.png'],
    ['a file of the script that is not there', 404, '/_ink/nowhere.js'],
    ['a file of Next that is not there', 404, '/_next/static/nowhere.js'],
    ['another spelling', 308, '/about'],
    ['raw bytes', 308, '/关于'],
    ['the head of a page', 200, '/', 'HEAD'],
    ['a part of a file', 206, '/CNAME', 'GET', { Range: 'bytes=0-1' }],
    ['a part that a file has not', 416, '/CNAME', 'GET', { Range: 'bytes=99-' }],
    ['a page of the author', 200, '/demo/program.html'],
    ['a part of it, which is all of it', 200, '/demo/program.html', 'GET', { Range: 'bytes=0-9' }],
    ['a search', 200, '/search/?q=%E5%AD%97'],
    ['a search that is too long', 400, `/api/search/?q=${'a'.repeat(101)}`],
    ['the webhook, asked wrongly', 405, '/api/revalidate/'],
    ['a preview that nobody has signed', 404, '/api/preview/x.y/'],
    ['a card of nothing', 404, '/og/00000000/p/none.png'],
    ['a picture of nothing', 404, '/_next/image/?url=%2Fmedia%2Fnone.png&w=640&q=75'],
    ['an address that is too long', 414, `/${'a'.repeat(9000)}`],
  ]
  for (const [name, status, path, method, headers] of KINDS)
    test(name, async () => {
      const answer = await ask(getHexoSite().url, path, method, headers)
      expect([answer.status, ...findBreaches(answer)]).toEqual([status])
    })

  test('what the reader has already', async ({ site }) => {
    for (const path of ['/', '/atom.xml', '/seal.svg']) {
      const { headers } = await ask(site, path)
      const again = await ask(site, path, 'GET', { 'If-None-Match': String(headers.etag) })
      expect([
        again.status,
        ...findBreaches({ headers: { ...again.headers, 'content-type': headers['content-type'] } }),
      ]).toEqual([304])
    }
  })
})

test.describe('who asks too much waits, and nobody else', () => {
  const KINDS: [string, string, number][] = [
    ['searches', '/api/search/?q=%E5%AD%97', 200],
    ['cards', '/og/00000000/p/none.png', 404],
    ['pictures', '/_next/image/?url=%2Fmedia%2Fnone.png&w=640&q=75', 404],
    ['originals', '/media/000000000000/none.png', 404],
    ['routes', '/api/markdown/none.md', 404],
  ]
  const from = (address: string) => ({ 'X-Forwarded-For': address })

  for (const [index, [name, path, status]] of KINDS.entries())
    test(name, async ({ site }) => {
      const greedy = from(`198.51.100.99, 203.0.113.${100 + index}`)
      let last = await ask(site, path, 'GET', greedy)
      for (let times = 1; times < 1500 && last.status !== 429; times += 20) {
        const all = await Promise.all(Array.from({ length: 20 }, () => ask(site, path, 'GET', greedy)))
        last = all.find((one) => one.status === 429) ?? last
      }
      expect([last.status, ...findBreaches(last)]).toEqual([429])
      expect(Number(last.headers['retry-after'])).toBeGreaterThan(0)
      expect((await ask(site, path, 'GET', from(`203.0.113.${200 + index}`))).status).toBe(status)
      expect((await ask(site, '/', 'GET', greedy)).status).toBe(200)
    })
})
