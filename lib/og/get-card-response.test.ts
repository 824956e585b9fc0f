import { imageSize } from 'image-size'
import { beforeAll, expect, it, vi } from 'vitest'
import { getSite } from '../config/site'
import { readDocument } from '../content/read-document'
import { fillStore, getTag } from '../content/store'
import { getCardResponse } from './get-card-response'
import { toCardUrl } from './to-card-url'

const FILES = {
  '_posts/甲.md': 'title: 甲\nid: 886\ndate: 2024-01-01\ntags: [C++]\ncategories: [技术, 前端]',
  '_posts/乙.md': 'title: 乙\nid: 9\npublished: false\ntags: [藏]\ncategories: [藏]',
  '_drafts/丙.md': 'title: 丙\nid: 10\ntags: [稿]',
}

beforeAll(() => {
  const site = getSite()
  fillStore(
    Object.entries(FILES).flatMap(
      ([source, keys]) => readDocument({ source, text: `---\n${keys}\n---\n`, site }).document ?? [],
    ),
  )
})

const ask = (path: string) => {
  const [, version = '', ...name] = path.split('/').slice(1)
  return getCardResponse(version, name)
}

it.each([
  ['/og/00000000/p/886.png', '1200×630'],
  ['/og/00000000/p/886/poster.png', '1080×1440'],
  ['/og/00000000/site.png', '1200×630'],
  ['/og/00000000/t/C.png', '1200×630'],
  ['/og/00000000/c/技术.png', '1200×630'],
  ['/og/00000000/c/技术/前端.png', '1200×630'],
])('%s is a picture of %s', async (path, size) => {
  const answer = await ask(path)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png'])
  const { width, height } = imageSize(new Uint8Array(await answer.arrayBuffer()))
  expect(`${width}×${height}`).toBe(size)
})

it.each([
  ['not published', 'p/9.png'],
  ['its poster', 'p/9/poster.png'],
  ['its tag', 't/藏.png'],
  ['its category', 'c/藏.png'],
  ['a draft', 'p/10.png'],
  ['its tag', 't/稿.png'],
  ['nothing', 'p/0000000.png'],
  ['another kind of file', 'p/886.jpg'],
  ['no name', 'p.png'],
  ['a name too many', 'p/886/x.png'],
  ['the poster of a tag', 't/C/poster.png'],
  ['a child without its parent', 'c/前端.png'],
  ['a kind that is none', 'x/886.png'],
  ['the site with a name', 'site/886.png'],
])('%s is refused: %s', async (_, name) => {
  expect((await ask(`/og/00000000/${name}`)).status).toBe(404)
})

it.each(['0', '0000000g', '000000000', ''])('%j is no version', async (version) => {
  expect((await ask(`/og/${version}/p/886.png`)).status).toBe(404)
})

it('is kept for ever under its own version alone', async () => {
  const tag = getTag('C')
  if (!tag) throw new Error('no tag')
  const own = new URL(toCardUrl(getSite(), { kind: 'tag', tag })).pathname
  expect(own).toMatch(/^\/og\/[\da-f]{8}\/t\/C\.png$/)
  const [now, older] = await Promise.all([ask(own), ask('/og/00000000/t/C.png')])
  expect(now.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(older.headers.get('cache-control')).toBe('public, max-age=3600')
  const [a, b] = await Promise.all([now.arrayBuffer(), older.arrayBuffer()])
  expect(Buffer.from(a).equals(Buffer.from(b))).toBe(true)
})

it('says whether it was drawn for this', async () => {
  const read = async (path: string) => (await ask(path)).headers.get('x-nextjs-cache')
  vi.resetModules()
  const { getCardResponse: anew } = await import('./get-card-response')
  expect((await anew('00000000', ['site.png'])).headers.get('x-nextjs-cache')).toBe('MISS')
  await read('/og/00000000/site.png')
  expect(await read('/og/00000001/site.png')).toBe('HIT')
})
