// Owns what readers get behind nginx with the configuration that ships: kept, and yet new a second after a save.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'playwright/test'
import { type Nginx, runNginx } from '../lib/machine/run-nginx'
import { findProgram, toReason } from '../lib/machine/test-programs'
import { ask, toSent } from './ask'
import { askSecure, type SecureAnswer } from './ask-secure'
import { ALBUM, FILM } from './hexo-assets'
import { NIGHT_BOAT } from './hexo-folder'
import { getHexoSite, HEXO_SECRET } from './hexo-site'
import { toWords } from './until'

const program = findProgram('nginx')
test.skip(!program, toReason('nginx'))
// One nginx for all of them.
test.describe.configure({ mode: 'default' })

let nginx: Nginx
test.beforeAll(async () => {
  if (!program) return
  nginx = await runNginx({ program, upstream: new URL(getHexoSite().url).host, isSecure: true })
})
test.afterAll(() => nginx?.stop())

const get = (at: string, headers?: Record<string, string>) => askSecure(nginx.url, toSent(at), headers)
const toText = ({ headers, bytes }: SecureAnswer) => {
  const encoding = headers['content-encoding']
  if (encoding === 'gzip') return gunzipSync(bytes).toString()
  return (encoding === 'br' ? brotliDecompressSync(bytes) : bytes).toString()
}
const direct = (at: string) => ask(getHexoSite().url, toSent(at))

test('a reader who came without encryption is sent to the site’s name', async () => {
  const { status, headers } = await ask(nginx.plainUrl, '/tags/?a=1')
  expect([status, headers.location]).toEqual([308, 'https://blog.example/tags/?a=1'])
})

for (const encoding of ['gzip', 'br', '']) {
  test(`an article is what our server sends (${encoding || 'plain'}), and kept`, async () => {
    const headers = encoding ? { 'accept-encoding': encoding } : undefined
    await get(NIGHT_BOAT.path, headers)
    const again = await get(NIGHT_BOAT.path, headers)
    expect(again).toMatchObject({ status: 200, headers: { 'x-cache': 'HIT' } })
    expect(again.headers['content-encoding'] ?? '').toBe(encoding)
    expect(toText(again)).toBe((await direct(NIGHT_BOAT.path)).body)
  })
}

test('browsers that spell what they accept in other ways share one copy', async () => {
  await get(NIGHT_BOAT.path, { 'accept-encoding': 'gzip, deflate, br, zstd', accept: 'text/html,image/webp' })
  const other = await get(NIGHT_BOAT.path, {
    'accept-encoding': 'br;q=1.0, *;q=0.5',
    accept: 'text/html;q=1,image/webp',
  })
  expect(other.headers).toMatchObject({ 'x-cache': 'HIT', 'content-encoding': 'br' })
  const refusing = await get(NIGHT_BOAT.path, { 'accept-encoding': 'br;q=0, gzip' })
  expect(refusing.headers['content-encoding']).toBe('gzip')
})

test('a feed is a feed to a program and XML to a browser', async () => {
  for (const _ of [1, 2]) {
    expect((await get('/atom.xml')).headers['content-type']).toContain('application/atom+xml')
    const browser = await get('/atom.xml', { accept: 'text/html,*/*' })
    expect(browser.headers['content-type']).toContain('application/xml')
  }
})

test('who has the page is told so', async () => {
  const { headers } = await get(NIGHT_BOAT.path)
  const again = await get(NIGHT_BOAT.path, { 'if-none-match': String(headers.etag) })
  expect([again.status, again.bytes.length]).toEqual([304, 0])
})

test('a HEAD request is answered as GET is, without the body', async () => {
  const { status, headers, bytes } = await get(NIGHT_BOAT.path, { ':method': 'HEAD' })
  expect([status, bytes.length]).toEqual([200, 0])
  expect(headers['content-length']).toBe(String((await direct(NIGHT_BOAT.path)).bytes.length))
})

test('what is not there is not there, every time', async () => {
  for (const _ of [1, 2]) {
    const answer = await get('/没有这一页/')
    expect(answer.status).toBe(404)
    expect(toText(answer)).toContain('</html>')
  }
})

test('old addresses lead on, however they are written', async () => {
  const old = await get('/旧居/')
  expect([old.status, old.headers.location]).toEqual([308, toSent('/2022/03/01/搬来的/')])
  const slashless = await get(NIGHT_BOAT.path.slice(0, -1))
  expect([slashless.status, slashless.headers.location]).toEqual([308, toSent(NIGHT_BOAT.path)])
  const twice = await get(toSent(NIGHT_BOAT.path).replaceAll('%', '%25'))
  expect(twice.headers.location).toBe(toSent(NIGHT_BOAT.path))
})

test('a film is sent piece by piece', async () => {
  const film = `${ALBUM.path}film.mp4`
  const { status, headers, bytes } = await get(film, { range: 'bytes=2-5' })
  expect([status, headers['content-range']]).toEqual([206, `bytes 2-5/${FILM.length}`])
  expect(bytes.equals(FILM.subarray(2, 6))).toBe(true)
  expect((await get(film)).bytes.equals(FILM)).toBe(true)
})

test('a picture comes whole, in part, and as a smaller copy', async () => {
  const picture = `${ALBUM.path}灯.png`
  const whole = await get(picture)
  expect(whole.status).toBe(200)
  const part = await get(picture, { range: 'bytes=0-3' })
  expect([part.status, part.bytes.toString('latin1')]).toEqual([206, '\x89PNG'])
  const [, copy = ''] = /"(\/_next\/image[^"\s]*) 640w/.exec((await direct(ALBUM.path)).body) ?? []
  const address = copy.replaceAll('&amp;', '&')
  await get(address, { accept: 'image/webp' })
  const small = await get(address, { accept: 'image/avif,image/webp' })
  expect(small).toMatchObject({ status: 200, headers: { 'content-type': 'image/webp', 'x-cache': 'HIT' } })
})

test('a search is asked of our server each time', async () => {
  for (const at of ['/search/?q=夜', '/api/search/?q=夜']) {
    await get(at)
    const again = await get(at)
    expect(again.status).toBe(200)
    expect(again.headers['x-cache']).not.toBe('HIT')
  }
})

test('many who search at once do not wait for each other', async () => {
  const begin = performance.now()
  const answers = await Promise.all(Array.from({ length: 12 }, () => get('/search/')))
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 12 }, () => 200))
  // One after another, by the half seconds at which nginx looks again, they would take six.
  expect(performance.now() - begin).toBeLessThan(4000)
})

test('what is saved shows within its second or two, though many read the old one meanwhile', async () => {
  const at = '/反代之后/'
  const file = path.join(getHexoSite().contentDir, 'source', '反代之后', 'index.md')
  const save = (words: string) => {
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, `---\ntitle: 反代之后\n---\n\n${words}\n`)
  }
  const untilSays = (status: number, words: string) =>
    expect
      .poll(
        async () => {
          const answer = await get(at, { 'accept-encoding': 'gzip' })
          return [answer.status, toWords(toText(answer)).includes(words)]
        },
        // A second until it is published, one until nginx asks, one while it does; the rest is for a busy machine.
        { timeout: 8000, intervals: [50] },
      )
      .toEqual([status, true])
  try {
    expect((await get(at)).status).toBe(404)
    save('初写的话。')
    await untilSays(200, '初写的话。')
    save('改过的话。')
    await untilSays(200, '改过的话。')
    // Nobody reads for as long as nginx may show what it has, which counts whole seconds; the first who comes then.
    save('第三次的话。')
    await expect.poll(async () => toWords((await direct(at)).body)).toContain('第三次的话。')
    await sleep(3100)
    const late = await get(at, { 'accept-encoding': 'gzip' })
    expect(toWords(toText(late))).toContain('第三次的话。')
  } finally {
    rmSync(path.dirname(file), { recursive: true, force: true })
  }
  await untilSays(404, '</html>')
})

test('a webhook gets through, and is answered by our server', async () => {
  const at = '/api/revalidate/'
  expect((await get(at, { ':method': 'POST' })).status).toBe(401)
  const welcome = await get(at, { ':method': 'POST', authorization: `Bearer ${HEXO_SECRET}` })
  expect([welcome.status, welcome.headers['cache-control']]).toEqual([202, 'no-store'])
})

test('nginx says nothing of itself, and has nothing to complain of', async () => {
  expect((await get('/')).headers.server).toBe('nginx')
  expect(nginx.output().replace(/.*directory index of .*\n/g, '')).toBe('')
})
