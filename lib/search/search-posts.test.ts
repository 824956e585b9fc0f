import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { getMessages } from '../i18n'
import { getLive } from '../live/live'
import { openLive } from '../live/start-live'
import { answerSearch } from './answer-search'
import { searchPosts } from './search-posts'
import { toSearchRequest } from './search-request'

// The texts of the project are those of another folder.
vi.mock('./section-cache', () => ({ openSectionCache: async () => undefined }))

// The cache of the project is that of another folder.
vi.mock('../content/document-cache', async (importOriginal) => {
  const original = await importOriginal<typeof import('../content/document-cache')>()
  const openDocumentCache: typeof original.openDocumentCache = (site) =>
    original.openDocumentCache(site, path.join(root, 'cache.json'))
  return { ...original, openDocumentCache }
})

let root = ''
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'inkstone-search-'))
  vi.stubEnv('CONTENT_DIR', path.join(root, 'blog'))
  vi.stubEnv('SITE_URL', '')
  write('_config.yml', 'permalink: :title/\nfuture: false\n')
})
afterEach(() => {
  for (const key of ['live', 'search', 'search-limit'])
    Reflect.deleteProperty(globalThis, Symbol.for(`inkstone.${key}`))
  vi.unstubAllEnvs()
  rmSync(root, { recursive: true, force: true })
})

const at = (file: string) => path.join(root, 'blog', file)
function write(file: string, text: string): void {
  mkdirSync(path.dirname(at(file)), { recursive: true })
  writeFileSync(at(file), text)
}
const post = (title: string, body = '', front = '') =>
  write(`source/_posts/${title}.md`, `---\ntitle: ${title}\ndate: 2024-01-01\n${front}\n---\n${body}\n`)
const start = () =>
  openLive({
    isWatched: false,
    frozenKeys: [],
    key: 'k',
    onPublished: () => undefined,
    onHeld: () => undefined,
    remake: async () => undefined,
  })
const look = () => getLive()?.refresh()
const search = (address: string) => searchPosts(toSearchRequest(new URLSearchParams(address)))
const find = async (q: string) => (await search(`q=${q}`)).results.map(({ title }) => title)

it('finds what is saved, and no longer what was there before', async () => {
  post('甲', '磨墨要慢。')
  await start()
  expect(await find('磨墨')).toEqual(['甲'])
  post('甲', '洗笔要快。')
  post('乙', '铺纸要平。')
  await look()
  expect(await find('磨墨')).toEqual([])
  expect(await find('洗笔')).toEqual(['甲'])
  expect(await find('铺纸')).toEqual(['乙'])
  rmSync(at('source/_posts/乙.md'))
  await look()
  expect(await find('铺纸')).toEqual([])
})

it('finds nothing that readers do not see, nor what has been hidden since', async () => {
  post('未发布', '磨墨', 'published: false')
  post('不列出', '磨墨', 'hidden: true')
  post('将来', '磨墨', 'date: 2999-01-01')
  post('看得见', '磨墨')
  write('source/_drafts/草稿.md', '---\ntitle: 草稿\n---\n磨墨\n')
  await start()
  expect(await find('磨墨')).toEqual(['看得见'])
  post('看得见', '磨墨', 'published: false')
  await look()
  expect(await find('磨墨')).toEqual([])
})

it('answers in pages, narrowed, with what there is to narrow by', async () => {
  for (const number of [1, 2, 3]) post(`第${number}篇`, '磨墨', `tags: [${number > 1 ? '夜读' : '晨读'}]`)
  await start()
  expect(await search('q=磨墨&limit=2')).toMatchObject({ total: 3, page: 1, pages: 2, unread: 0 })
  expect((await search('q=磨墨&limit=2&page=2')).results.map(({ title }) => title)).toEqual(['第3篇'])
  expect((await search('q=磨墨&limit=2&page=3')).results).toEqual([])
  const narrowed = await search('q=磨墨&tag=夜读')
  expect(narrowed.total).toBe(2)
  expect(narrowed.getChoices().year).toEqual([{ value: '2024', name: '2024', count: 2 }])
})

it('takes other meanings where nothing has the words as they are', async () => {
  post('听李沐讲课', '用 Next.js 写。')
  post('别的', 'tlm 是什么？')
  await start()
  expect(await find('lmjk')).toEqual(['听李沐讲课'])
  expect(await find('limu')).toEqual(['听李沐讲课'])
  expect(await find('tlm')).toEqual(['别的'])
  expect(await find('用next.js')).toEqual(['听李沐讲课'])
  expect(await find('没有这个词')).toEqual([])
})

it('does not search for nothing, nor for too much', async () => {
  post('甲')
  await start()
  expect(await search('q=')).toMatchObject({ total: 0, words: [] })
  expect(await search(`q=${'甲'.repeat(101)}`)).toMatchObject({ total: 0, refusal: 'long' })
})

it('answers a program in JSON that nobody keeps, and says why where it does not', async () => {
  post('甲', '磨墨要慢。')
  await start()
  const ask = (query: string, now = 0) =>
    answerSearch({ query: `q=${query}`, address: '192.0.2.1' }, now, getMessages('en'))
  const answer = await ask('磨墨')
  expect(answer.status).toBe(200)
  expect(answer.headers['Cache-Control']).toBe('private, no-store')
  expect(JSON.parse(answer.body)).toEqual({
    words: ['磨墨'],
    total: 1,
    page: 1,
    pages: 1,
    unread: 0,
    results: [
      {
        title: '甲',
        url: '/%E7%94%B2/',
        date: '2024-01-01T00:00:00+08:00',
        titlePieces: [{ text: '甲' }],
        excerpt: [{ text: '磨墨', isHit: true }, { text: '要慢。' }],
      },
    ],
  })
  const long = await ask('甲'.repeat(101))
  expect(long.status).toBe(400)
  expect(JSON.parse(long.body)).toMatchObject({ refusal: 'long', message: getMessages('en').search.long })
  for (let times = 2; times < 600; times++) await ask('')
  const often = await ask('磨墨')
  expect(often.status).toBe(429)
  expect(often.headers['Retry-After']).toBe('1')
  expect(JSON.parse(often.body)).toMatchObject({ refusal: 'often', results: [] })
  expect((await ask('磨墨', 1000)).status).toBe(200)
})
