import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest'
import { parseConfig } from '../config/parse'
import { readDocument } from '../content/read-document'
import { fillStore } from '../content/store'
import { AFTERWORK_MS, InFlight } from '../serve/in-flight'
import { Remaker } from './remaker'

const CONFIG = 'root: /blog/\ntag_dir: 标签'
const { site } = parseConfig(CONFIG)
const folder = mkdtempSync(path.join(tmpdir(), 'inkstone-remaker-'))
writeFileSync(path.join(folder, '_config.yml'), CONFIG)
afterAll(() => rmSync(folder, { recursive: true }))

const documents = Array.from({ length: 150 }, (_, index) => {
  const text = `---\npermalink: ${index}/\ndate: 2024-01-01\ntags: [书]\n---\n`
  return readDocument({ source: `_posts/${index}.md`, text, site }).document
}).filter((document) => document !== undefined)

type Sent = { orders: unknown[]; warmed: string[] }
let sent: Sent
let status = 204
beforeEach(() => {
  vi.useFakeTimers()
  vi.stubEnv('CONTENT_DIR', folder)
  status = 204
  fillStore(documents)
  sent = { orders: [], warmed: [] }
  vi.stubGlobal('fetch', async (url: string, { method, body }: RequestInit) => {
    const path = url.replace('http://127.0.0.1:3000/blog/', '')
    if (method !== 'POST') sent.warmed.push(decodeURI(path))
    else if (path === 'api/remake/') sent.orders.push(JSON.parse(String(body)))
    return new Response(null, { status })
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
})

const inFlight = new InFlight()
let dropped = 0
const remaker = new Remaker({
  origin: 'http://127.0.0.1:3000',
  key: 'k',
  inFlight,
  getSite: () => site,
  onDropped: () => {
    dropped++
  },
})
it('tells that pages have been dropped, once they are, and not where Next does not answer', async () => {
  const before = dropped
  await remaker.remake(['7/'])
  expect(dropped).toBe(before + 1)
  status = 500
  await expect(remaker.remake(['7/'])).rejects.toThrow('HTTP 500')
  expect(dropped).toBe(before + 1)
})

const settle = () => vi.advanceTimersByTimeAsync(2 * AFTERWORK_MS)

it('drops the pages by the names of their routes, and asks for them by their addresses', async () => {
  await remaker.remake(['2024/砚/', '7/', 'atom.xml', '', '标签/书/', '标签/书/page/2/', '_not-found'])
  await settle()
  expect(sent).toEqual({
    orders: [
      [
        '/2024/%E7%A0%9A/',
        '/7/',
        '/atom.xml/route',
        '/',
        '/tags/%E4%B9%A6/',
        '/tags/%E4%B9%A6/page/2/',
        '/_not-found',
      ],
    ],
    // Neither what is gone nor the second page of a list.
    warmed: ['', '7/', '标签/书/', 'atom.xml', '_not-found'],
  })
})

it('gives many orders for many pages, and warms the first of them', async () => {
  await remaker.remake(Array.from({ length: 1001 }, (_, index) => `${index}/`))
  await settle()
  expect([sent.orders.map((order) => (order as string[]).length), sent.warmed.length]).toEqual([
    [500, 500, 1],
    100,
  ])
})

it.each<[string, string[] | 'all']>([
  ['everything', 'all'],
  ['a path that is too long for Next', ['砚'.repeat(120)]],
])('drops all pages for %s', async (_, affected) => {
  await remaker.remake(affected)
  await settle()
  expect(sent.orders).toEqual(['all'])
})

it('drops a page again that was being made at the time', async () => {
  const end = inFlight.begin('/blog/2024/%E7%A0%9A/')
  inFlight.begin('/blog/other/')()
  await remaker.remake(['2024/砚/', '一/'])
  end()
  await settle()
  expect(sent.orders).toEqual([['/2024/%E7%A0%9A/', '/%E4%B8%80/'], ['/2024/%E7%A0%9A/']])
})

it('drops it until Next does so', async () => {
  inFlight.begin('/blog/a/')
  await remaker.remake(['a/'])
  status = 500
  await settle()
  status = 204
  await settle()
  expect(sent.orders).toEqual(Array(sent.orders.length).fill(['/a/']))
  const { length } = sent.orders
  await settle()
  expect([length > 2, sent.orders.length]).toEqual([true, length])
})

it('wakes a server whatever Next says', async () => {
  status = 500
  await remaker.wake(true)
  status = 204
  await settle()
  expect(sent.orders.slice(0, 2)).toEqual(['all', 'all'])
  expect(sent.warmed).toContain('sitemap.xml')
})

it('throws where Next does not do it, and asks for no page', async () => {
  status = 500
  await expect(remaker.remake(['a/'])).rejects.toThrow('HTTP 500')
  expect(sent.warmed).toEqual([])
})
