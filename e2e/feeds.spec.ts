// Owns what subscribers and search engines get: files that a parser accepts, addresses that answer, nothing unpublished.
import { expect, type Page, test } from 'playwright/test'
import { ask } from './ask'
import { checkXmlFeed } from './feed-rules'
import { getHexoSite } from './hexo-site'
import { checkJsonFeed } from './json-feed-rules'
import { EVERY_PAGE } from './pages'

const FEEDS = [
  ['/atom.xml', 'application/atom+xml; charset=utf-8'],
  ['/rss.xml', 'application/rss+xml; charset=utf-8'],
  ['/feed.json', 'application/feed+json; charset=utf-8'],
] as const

/** The two sites: how each calls itself, and where it is for the tests. */
const SITES = [
  ['the blog that ships', 'https://inkstone.example', (baseURL: string) => baseURL],
  ['a Hexo folder', 'https://example.com', () => getHexoSite().url],
] as const

type Seen = { error?: string; titles: string[]; addresses: string[]; contents: string[] }

/** Reads XML as a browser does, which forgives nothing. */
function readXml(page: Page, xml: string): Promise<Seen> {
  return page.evaluate((text) => {
    const document = new DOMParser().parseFromString(text, 'application/xml')
    const textsOf = (...names: string[]) =>
      names.flatMap((name) =>
        [...document.getElementsByTagName(name)].map((element) => element.textContent ?? ''),
      )
    const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
      ['href', 'scheme', 'domain', 'url'].flatMap((name) => element.getAttribute(name) ?? []),
    )
    return {
      error: document.querySelector('parsererror')?.textContent ?? undefined,
      titles: textsOf('title').slice(1),
      addresses: [...attributes, ...textsOf('id', 'guid', 'loc'), ...textsOf('link').filter(Boolean)],
      contents: textsOf('content', 'content:encoded'),
    }
  }, xml)
}

/** What an article's HTML asks for when it is shown far from the site. */
function readHtml(page: Page, html: string): Promise<{ links: string[]; images: string[]; odd: number }> {
  return page.evaluate((text) => {
    const { body } = new DOMParser().parseFromString(text, 'text/html')
    const valuesOf = (selector: string, name: string) =>
      [...body.querySelectorAll(selector)].map((element) => element.getAttribute(name) ?? '')
    return {
      links: valuesOf('a[href]', 'href'),
      images: valuesOf('img', 'src'),
      odd: body.querySelectorAll('script, style, button, input, code span, a.anchor, [srcset]').length,
    }
  }, html)
}

function readJson(json: string): Seen {
  const { home_page_url, feed_url, items } = JSON.parse(json)
  return {
    titles: items.map((item: { title: string }) => item.title),
    addresses: [
      home_page_url,
      feed_url,
      ...items.flatMap(({ id, url, image }: Record<string, string>) => [id, url, image ?? []].flat()),
    ],
    contents: items.map((item: { content_html?: string }) => item.content_html ?? ''),
  }
}

const readFeed = async (page: Page, path: string, body: string) =>
  path.endsWith('.json') ? readJson(body) : readXml(page, body)

function checkFeed(path: string, body: string, address: string): string[] {
  if (path.endsWith('.json')) return checkJsonFeed(body, address)
  return checkXmlFeed(body, path.endsWith('atom.xml') ? 'atom' : 'rss', address)
}

async function expectToAnswer(base: string, siteUrl: string, addresses: string[]): Promise<void> {
  const own = new Set(addresses.filter((one) => one.startsWith(`${siteUrl}/`)))
  expect(own.size).toBeGreaterThan(0)
  for (const address of own) {
    const { pathname } = new URL(address)
    // As it is written, not as a parser of addresses would mend it.
    expect(address.slice(siteUrl.length).split('#')[0]).toBe(pathname)
    expect((await ask(base, pathname)).status, decodeURI(address)).toBe(200)
  }
}

for (const [name, siteUrl, toBase] of SITES) {
  test.describe(`${name}:`, () => {
    for (const [path, type] of FEEDS) {
      test(`${path} can be read, and each of its addresses answers`, async ({ page, baseURL }) => {
        const base = toBase(baseURL ?? '')
        const { status, headers, body } = await ask(base, path)
        expect([status, headers['content-type']]).toEqual([200, type])
        expect(checkFeed(path, body, siteUrl + path)).toEqual([])
        const { error, titles, addresses, contents } = await readFeed(page, path, body)
        expect(error).toBeUndefined()
        expect(titles.length).toBeGreaterThan(10)
        expect(titles.length).toBeLessThanOrEqual(20)
        expect(addresses).toContain(siteUrl + path)
        expect(addresses.filter((one) => !one.startsWith(`${siteUrl}/`))).toEqual([])
        await expectToAnswer(base, siteUrl, addresses)
        for (const content of contents) {
          const { links, images, odd } = await readHtml(page, content)
          expect(odd).toBe(0)
          const relative = [...links, ...images].filter((one) => !/^(?:https?:|mailto:)/.test(one))
          expect(relative).toEqual([])
        }
      })
    }

    test('so do the feeds of every tag and category, and no other list has one', async ({ baseURL }) => {
      const base = toBase(baseURL ?? '')
      const { body } = await ask(base, '/sitemap.xml')
      const lists: string[] = []
      for (const [, address = ''] of body.matchAll(/<loc>([^<]*)<\/loc>/g)) {
        const { pathname } = new URL(address)
        const isBelow = /^\/(?:tags|categories|%E6%A0%87%E7%AD%BE)\/./.test(pathname)
        // An author's article may stand there too.
        if (isBelow && (await ask(base, pathname)).body.includes('class="feed')) lists.push(pathname)
      }
      expect(lists.length).toBeGreaterThan(3)
      for (const list of lists) {
        for (const [file, type] of FEEDS) {
          const path = list + file.slice(1)
          const { status, headers, body } = await ask(base, path)
          expect([status, headers['content-type']], decodeURI(path)).toEqual([200, type])
          expect(checkFeed(path, body, siteUrl + path), decodeURI(path)).toEqual([])
          const again = await ask(base, path, 'GET', { 'If-None-Match': headers.etag ?? '' })
          expect([again.status, again.body], path).toEqual([304, ''])
        }
      }
      for (const path of ['/archives/atom.xml', '/tags/atom.xml', '/tags/没有/atom.xml', '/about/rss.xml'])
        expect((await ask(base, encodeURI(path))).status, path).toBe(404)
    })

    test('the sitemap can be read, and each of its addresses answers', async ({ page, baseURL }) => {
      const base = toBase(baseURL ?? '')
      const { status, headers, body } = await ask(base, '/sitemap.xml')
      expect([status, headers['content-type']]).toEqual([200, 'application/xml'])
      const { error, addresses } = await readXml(page, body)
      expect(error).toBeUndefined()
      expect(addresses.length).toBeGreaterThan(40)
      expect(new Set(addresses).size).toBe(addresses.length)
      expect(addresses).toContain(`${siteUrl}/about/`)
      await expectToAnswer(base, siteUrl, addresses)
    })

    test('whoever asks again is told that nothing is new', async ({ baseURL }) => {
      const base = toBase(baseURL ?? '')
      for (const path of ['/atom.xml', '/rss.xml', '/feed.json', '/sitemap.xml']) {
        const first = await ask(base, path)
        const again = await ask(base, path, 'GET', { 'If-None-Match': first.headers.etag ?? '' })
        expect([again.status, again.body], path).toEqual([304, ''])
        expect((await ask(base, path)).body === first.body, path).toBe(true)
      }
    })
  })
}

test('pictures and links of an article lead to the site from anywhere', async ({ page, baseURL }) => {
  const { body } = await ask(baseURL ?? '', '/feed.json')
  const [newest = ''] = readJson(body).contents
  const { links, images } = await readHtml(page, newest)
  expect(images).toEqual(['https://inkstone.example/images/inkstone.svg'])
  await expectToAnswer(baseURL ?? '', 'https://inkstone.example', [...links, ...images])
})

test('a browser shows a feed as a list to read', async ({ page, baseURL }) => {
  for (const path of ['/atom.xml', '/rss.xml', '/tags/排版/atom.xml']) {
    const response = await page.goto(new URL(path, baseURL).href)
    expect(response?.headers().vary).toContain('Accept')
    const seen = await page.evaluate(() => {
      const all = [...document.querySelectorAll('entry, item')]
      const isShown = (one: Element | null) => one !== null && one.getBoundingClientRect().height > 0
      return {
        note: getComputedStyle(document.documentElement, '::before').content,
        titles: all.filter((one) => isShown(one.querySelector('title'))).length,
        entries: all.length,
        contents: [...document.querySelectorAll('content, *|encoded, generator, category')].filter(isShown)
          .length,
      }
    })
    expect(seen.note).toContain('订阅源')
    expect([seen.titles, seen.contents]).toEqual([seen.entries, 0])
    expect(seen.entries).toBeGreaterThan(2)
  }
})

test('titles of any signs, and the wall clock of the site’s zone', async ({ page }) => {
  const { body } = await ask(getHexoSite().url, '/atom.xml')
  expect((await readXml(page, body)).titles).toContain('<b>不是粗体</b> & {x}')
  expect(body).toContain('<published>2026-01-02T03:04:05+08:00</published>')
  expect((await ask(getHexoSite().url, '/rss.xml')).body).toContain('Fri, 02 Jan 2026 03:04:05 +0800')
})

test('what is not published is in none', async () => {
  for (const path of ['/atom.xml', '/rss.xml', '/feed.json', '/sitemap.xml']) {
    const { body } = await ask(getHexoSite().url, path)
    for (const word of ['收回', '没写完', '草稿']) {
      expect(body, path).not.toContain(word)
      expect(body, path).not.toContain(encodeURI(word))
    }
  }
})

for (const [name, path] of EVERY_PAGE) {
  test(`${name} names the feed, once`, async ({ page }) => {
    await page.goto(path)
    const feed = page.locator('link[rel="alternate"][type="application/atom+xml"]')
    const isList = name === 'tag' || name === 'category'
    await expect(feed).toHaveCount(isList ? 2 : 1)
    await expect(feed.last()).toHaveAttribute('href', 'https://inkstone.example/atom.xml')
    if (isList)
      await expect(feed.first()).toHaveAttribute('href', `https://inkstone.example${encodeURI(path)}atom.xml`)
  })
}

test('robots are let in and shown the sitemap', async ({ baseURL }) => {
  const { status, body } = await ask(baseURL ?? '', '/robots.txt')
  expect(status).toBe(200)
  expect(body.trim().split(/\n+/)).toEqual([
    'User-Agent: *',
    'Allow: /',
    'Sitemap: https://inkstone.example/sitemap.xml',
  ])
})

test('an author’s own file goes before the one that would be made', async () => {
  const { status, body } = await ask(getHexoSite().url, '/robots.txt')
  expect([status, body]).toEqual([200, 'User-agent: *\nDisallow: /demo/\n'])
})
