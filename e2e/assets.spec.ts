// Owns what becomes of the author's files: each at its address, byte for byte, and nothing that is not to be seen.
import { expect, test } from 'playwright/test'
import { ask, toSent } from './ask'
import { ALBUM, ASSETS, FILM } from './hexo-assets'
import { getHexoSite, getHexoUrl } from './hexo-site'

test.use({ baseURL: getHexoUrl() })

const get = (path: string, headers?: Record<string, string>, method?: 'GET' | 'HEAD') =>
  ask(getHexoSite().url, toSent(path), method, headers)

test.describe('pictures of an article', () => {
  test.beforeEach(({ page }) => page.goto(ALBUM.path))

  test('are found however they are named, and take their room before they load', async ({ page }) => {
    const images = page.locator('.e-content img')
    const sources = await images.evaluateAll((all) =>
      all.map((img) => decodeURI(img.getAttribute('src') ?? '')),
    )
    expect(sources).toEqual([
      `${ALBUM.path}灯.png`,
      `${ALBUM.path}桥.png`,
      '/images/photo.PNG',
      '/images/封面 一.png',
      '/images/photo.PNG',
      '不在.png',
    ])
    for (const image of (await images.all()).slice(0, 5)) {
      await image.scrollIntoViewIfNeeded()
      await expect.poll(() => image.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0)
      const room = await image.evaluate((img: HTMLImageElement) => [
        img.width / img.height,
        Number(img.getAttribute('width')) / Number(img.getAttribute('height')),
      ])
      expect(room[0]).toBeCloseTo(room[1] ?? 0, 1)
    }
  })

  test('the large one comes as a copy that fits the screen', async ({ page }) => {
    const image = page.getByAltText('灯')
    await expect(image).toHaveAttribute('width', String(ALBUM.large.width))
    await expect(image).toHaveAttribute('srcset', /\/_next\/image\/?\?url=\S+ 640w, .* 1280w$/)
    const used = await image.evaluate(async (img: HTMLImageElement) => {
      await img.decode()
      return img.currentSrc
    })
    const copy = await page.request.get(used, { headers: { Accept: 'image/webp,*/*' } })
    expect(copy.status()).toBe(200)
    expect(copy.headers()['content-type']).toBe('image/webp')
    await expect(page.getByAltText('桥')).not.toHaveAttribute('srcset')
  })

  test('a link to a book leads to the book, and one to a page stays', async ({ page }) => {
    const links = page.locator('.e-content a')
    const hrefs = await links.evaluateAll((all) => all.map((a) => decodeURI(a.getAttribute('href') ?? '')))
    expect(hrefs).toEqual([`${ALBUM.path}书.pdf`, '/about/'])
    expect((await get(`${ALBUM.path}书.pdf`)).headers['content-type']).toBe('application/pdf')
  })
})

test.describe('files', () => {
  const own: [string, string, string][] = [
    ['/CNAME', 'CNAME', 'application/octet-stream'],
    ['/BingSiteAuth.xml', 'BingSiteAuth.xml', 'application/xml; charset=utf-8'],
    ['/google123.html', 'google123.html', 'text/html; charset=utf-8'],
    ['/demo/', 'demo/index.html', 'text/html; charset=utf-8'],
    ['/demo/index.html', 'demo/index.html', 'text/html; charset=utf-8'],
    ['/demo/app.js', 'demo/app.js', 'text/javascript; charset=utf-8'],
    ['/demo/README.md', 'demo/README.md', 'text/markdown; charset=utf-8'],
  ]
  for (const [path, file, type] of own) {
    test(`${path} is what the author wrote`, async () => {
      const { status, body, headers } = await get(path)
      expect({ status, body, type: headers['content-type'] }).toEqual({
        status: 200,
        body: ASSETS[file],
        type,
      })
      const again = await get(path, { 'If-None-Match': String(headers.etag) })
      expect(again).toMatchObject({ status: 304, body: '' })
      const head = await get(path, {}, 'HEAD')
      expect(head).toMatchObject({ status: 200, body: '' })
      expect(head.headers['content-length']).toBe(headers['content-length'])
    })
  }

  test('a film comes in parts', async () => {
    const film = `${ALBUM.path}film.mp4`
    const part = await get(film, { Range: 'bytes=990-' })
    expect(part.status).toBe(206)
    expect(part.headers).toMatchObject({
      'content-range': 'bytes 990-999/1000',
      'content-length': '10',
      'content-type': 'video/mp4',
    })
    expect(part.bytes).toEqual(FILM.subarray(990))
    expect((await get(film)).bytes).toEqual(FILM)
    expect((await get(film, { Range: 'bytes=1000-' })).status).toBe(416)
  })

  test('another spelling of a file leads to it', async () => {
    for (const path of ['/CNAME/', '//CNAME', '/demo']) {
      const { status, headers } = await get(path)
      expect([status, headers.location], path).toEqual([308, path === '/demo' ? '/demo/' : '/CNAME'])
    }
  })

  const hidden = [
    '/_config.yml',
    '/_data/secret.json',
    '/.git/config',
    '/%2egit/config',
    '/../_config.yml',
    '/..%2f_config.yml',
    '/%2e%2e/_config.yml',
    '/%252e%252e/_config.yml',
    '/images/../../_config.yml',
    '/images/..%5c..%5c_config.yml',
    '/CNAME%00.png',
    '/images/',
    '/images/不在.png',
    '/_posts/画册.md',
    '/_posts/画册/灯.png',
    '/2025/06/01/画册/_草图.png',
    '/2025/06/01/画册/..%2f..%2f..%2f..%2f_config.yml',
    '/2025/04/03/收回的/秘密.png',
    '/_posts/收回的/秘密.png',
    '/_drafts/没写完/秘密.png',
    '/media/any/_data/secret.json',
    '/media/any/_drafts/没写完/秘密.png',
    '/media/any/..%2f_config.yml',
    // Copies that no page of ours asks for.
    `/_next/image/?url=${encodeURIComponent('/media/any/_data/secret.json')}&w=640&q=75`,
    `/_next/image/?url=${encodeURIComponent(`/media/other/${encodeURI(`${ALBUM.path.slice(1)}灯.png`)}`)}&w=640&q=75`,
    `/_next/image/?url=${encodeURIComponent(`${encodeURI(`${ALBUM.path}灯.png`)}?v=2`)}&w=640&q=75`,
  ]
  for (const path of hidden) {
    test(`${path} is nothing`, async () => {
      const { status, body } = await get(path)
      expect([400, 404]).toContain(status)
      expect(body).not.toContain('secret')
    })
  }
})
