import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parseConfig } from '../config/parse'
import { checkLinks } from './check-links'
import { writeRedirects } from './write-redirects'
import { ExportFault, type Written, writeSite } from './write-site'

const SITE = { url: 'https://a.example/blog', root: '/blog/' }
const COPY = '/blog/_next/image/?url=%2Fblog%2Fmedia%2Fv1%2Fa.png&amp;w=640&amp;q=75'

type Answer = { status?: number; type?: string; body?: string | Buffer; location?: string }
const html = (body: string): Answer => ({ type: 'text/html; charset=utf-8', body })
const NOT_HERE: Answer = { ...html('<p>不在</p>'), status: 404 }

/** By address as it is asked for. */
const ANSWERS: Record<string, Answer> = {
  '/blog/': html(
    `<a href="/blog/%E7%A0%9A/?x=1">砚</a><a href="/blog/old">旧</a><a href="/blog/none/">无</a><a href="/blog/api/x/">口</a><img srcset="${COPY} 640w">`,
  ),
  '/blog/%E7%A0%9A/': html('<a href="https://a.example/blog/feed.json">订阅</a>'),
  '/blog/old': { status: 308, location: '/blog/%E7%A0%9A/' },
  '/blog/feed.json': {
    type: 'application/feed+json',
    body: '{"url":"https://a.example/blog/only-in-feed/"}',
  },
  '/blog/only-in-feed/': html('<p>文</p>'),
  [COPY.replaceAll('&amp;', '&')]: { type: 'image/webp', body: 'small' },
  '/blog/film.mp4': { type: 'video/mp4', body: Buffer.alloc(100_000, 1) },
  '/blog/gbk.html': { type: 'text/html', body: Buffer.from([0x3c, 0x70, 0x3e, 0xc4, 0xe3]) },
  '/blog/没有斜杠': html('<p>文</p>'),
}

let folder = ''
let server: Server
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'inkstone-site-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
  server.close()
})

async function write(answers: Record<string, Answer>, paths: string[]): Promise<Written> {
  server = createServer(({ url = '' }, response) => {
    const { status = 200, type, body = '', location } = answers[url] ?? answers[decodeURI(url)] ?? NOT_HERE
    response.writeHead(status, {
      ...(type ? { 'Content-Type': type } : {}),
      ...(location ? { Location: location } : {}),
    })
    response.end(body)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return writeSite({ origin, folder, site: SITE, paths, onProgress: () => {} })
}
const read = (file: string) => readFileSync(path.join(folder, file))

describe('writeSite', () => {
  it('writes what it is told of and what that names, and remembers the rest', async () => {
    const { files, redirects, missing } = await write(ANSWERS, ['', 'film.mp4', 'gbk.html', '没有斜杠'])
    expect([...files].toSorted()).toEqual([
      '404.html',
      'feed.json',
      'film.mp4',
      'gbk.html',
      'index.html',
      'media/v1/a.png.640.webp',
      'only-in-feed/index.html',
      '没有斜杠/index.html',
      '砚/index.html',
    ])
    expect(redirects).toEqual([{ from: '/blog/old', to: '/blog/%E7%A0%9A/' }])
    expect([...missing]).toEqual(['none/'])
    expect(read('404.html').toString()).toBe('<p>不在</p>')
    expect(read('index.html').toString()).toContain('<img srcset="/blog/media/v1/a.png.640.webp 640w">')
    expect(read('film.mp4')).toEqual(ANSWERS['/blog/film.mp4']?.body)
    expect(read('gbk.html')).toEqual(ANSWERS['/blog/gbk.html']?.body)
  })

  it.each<[string, Answer]>([
    ['answers with a fault', { status: 500 }],
    ['has no form as a file', { type: 'image/png', body: 'a' }],
  ])('gives up where an address %s', async (_, answer) => {
    const writing = write({ '/blog/': html('<a href="/blog/bad/">'), '/blog/bad/': answer }, [''])
    await expect(writing).rejects.toThrow(ExportFault)
    await expect(writing).rejects.toMatchObject({ address: '/blog/bad/' })
  })

  it('follows nothing that leads out of its folder', async () => {
    const page = html('<a href="/blog/a%2F..%2F..%2F..%2Fescaped/">')
    const { files } = await write({ '/blog/': page, '/escaped/': html('x'), '/blog/escaped/': html('x') }, [
      '',
    ])
    expect([...files]).toEqual(['index.html', '404.html'])
  })

  it('has patience with a server that asks for it', async () => {
    let asked = 0
    const busy = {
      get '/blog/'(): Answer {
        return ++asked === 1 ? { status: 429 } : html('<p>文</p>')
      },
    }
    expect((await write(busy, [''])).files).toContain('index.html')
  })
})

describe('checkLinks', () => {
  it('finds nothing in what was written whole', async () => {
    const written = await write(ANSWERS, [''])
    expect(await checkLinks(folder, written, SITE)).toEqual([])
    written.files.add('old/index.html')
    await expect(checkLinks(folder, written, SITE)).rejects.toThrow('old/index.html')
  })

  it('finds nothing wrong with a slash too many behind a file, and keeps the line that leads on', async () => {
    const answers = {
      '/blog/': html('<a href="/blog/files/a.zip/">档案</a><a href="/blog/old/">旧</a>'),
      '/blog/files/a.zip/': { status: 308, location: '/blog/files/a.zip' },
      '/blog/files/a.zip': { type: 'application/zip', body: 'zip' },
      '/blog/old/': { status: 308, location: '/blog/' },
    }
    const written = await write(answers, [''])
    expect(await writeRedirects(folder, written, { ...parseConfig('').site, ...SITE })).toBe(2)
    expect(read('_redirects').toString().trim().split('\n').sort()).toEqual([
      '/blog/files/a.zip/ /blog/files/a.zip 301',
      '/blog/old/ /blog/ 301',
    ])
    expect(read('files/a.zip').toString()).toBe('zip')
    expect(read('old/index.html').toString()).toContain('url=/blog/')
    expect(await checkLinks(folder, written, SITE)).toEqual([])
  })

  it('says which file names what is not there', async () => {
    const written = await write(ANSWERS, [''])
    written.files.delete('media/v1/a.png.640.webp')
    expect(await checkLinks(folder, written, SITE)).toContainEqual({
      file: 'index.html',
      address: '/blog/media/v1/a.png.640.webp',
    })
  })
})
