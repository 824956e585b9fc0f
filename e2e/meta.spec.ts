// Owns what machines read of a page: its head, its facts, its Markdown, and that every address in them answers.
import { expect, type Page, test } from 'playwright/test'
import { ask } from './ask'
import { getHexoSite } from './hexo-site'
import { EVERY_PAGE, PAGES, SEED } from './pages'

const SITE = 'https://inkstone.example'
const EXAMPLE = 'https://example.com'

const readMeta = (page: Page) =>
  page.evaluate(() => {
    const metas = [...document.querySelectorAll('meta[property], meta[name]')]
    return metas.map((meta): [string, string] => [
      meta.getAttribute('property') ?? meta.getAttribute('name') ?? '',
      meta.getAttribute('content') ?? '',
    ])
  })

const readThings = async (page: Page) => {
  const texts = await page.locator('script[type="application/ld+json"]').allTextContents()
  return texts.flatMap((text) => {
    const { '@context': context, '@graph': graph, ...thing } = JSON.parse(text)
    expect(context).toBe('https://schema.org')
    return graph ?? [thing]
  })
}

test('an article says what it is', async ({ page }) => {
  await page.goto(SEED)
  const meta = new Map(await readMeta(page))
  const address = SITE + encodeURI(SEED)
  expect(
    Object.fromEntries([...meta].filter(([name]) => /^(?:og|article|twitter):/.test(name))),
  ).toMatchObject({
    'og:type': 'article',
    'og:title': '听李沐讲语言模型：三本账与三种白领',
    'og:url': address,
    'og:site_name': '砚边',
    'og:locale': 'zh_CN',
    'og:description': meta.get('description'),
    'article:published_time': '2024-08-31T18:44:55+08:00',
    'article:author': '砚',
    'article:tag': '人工智能',
    'twitter:title': '听李沐讲语言模型：三本账与三种白领',
  })
  const [article, trail] = await readThings(page)
  expect(article).toMatchObject({
    '@type': 'BlogPosting',
    url: address,
    datePublished: '2024-08-31T18:44:55+08:00',
  })
  expect(trail).toMatchObject({
    '@type': 'BreadcrumbList',
    itemListElement: [{ position: 1 }, { position: 2 }],
  })
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', address)
})

for (const [name, path] of EVERY_PAGE) {
  test(`${name}: every address that its head names answers`, async ({ page, baseURL }) => {
    await page.goto(path)
    const own = (await readMeta(page)).map(([, content]) => content)
    const links = await page
      .locator('head link[href]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    const things = JSON.stringify(await readThings(page)).match(/https?:[^"{]+/g) ?? []
    const addresses = [...own, ...links, ...things].filter((one) => one.startsWith(`${SITE}/`))
    // What is not there has no address of its own, but a feed.
    expect(addresses.length).toBeGreaterThan(name === '404' ? 0 : 2)
    for (const address of new Set(addresses)) {
      const { pathname } = new URL(address)
      // The page of another part of the site, which may not be there yet.
      if (pathname === '/search/') continue
      expect((await ask(baseURL ?? '', pathname)).status, decodeURI(address)).toBe(200)
    }
  })
}

test('the home page says what the site is and where it is searched; a list is no article', async ({
  page,
}) => {
  await page.goto('/')
  expect(await readThings(page)).toMatchObject([
    { '@type': 'WebSite', name: '砚边', potentialAction: { target: `${SITE}/search/?q={q}` } },
  ])
  expect(new Map(await readMeta(page)).get('og:type')).toBe('website')
  await page.goto(PAGES.tag)
  expect(await readThings(page)).toEqual([])
  const meta = new Map(await readMeta(page))
  expect([meta.get('og:type'), meta.get('og:title')]).toEqual(['website', '标签：排版'])
})

test('an article stands as Markdown at its address too, and what is not published does not', async ({
  baseURL,
}) => {
  const { status, headers, body } = await ask(baseURL ?? '', encodeURI(SEED.replace(/\/$/, '.md')))
  expect([status, headers['content-type']]).toEqual([200, 'text/markdown; charset=utf-8'])
  expect(body).toMatch(/^---\ntitle: 听李沐讲语言模型：三本账与三种白领\ndate: /)
  expect(body).toContain(`url: ${SITE}${encodeURI(SEED)}`)
  expect(body).toContain('##### ')
  const again = await ask(baseURL ?? '', encodeURI(SEED.replace(/\/$/, '.md')), 'GET', {
    'If-None-Match': headers.etag ?? '',
  })
  expect(again.status).toBe(304)
  const hexo = getHexoSite().url
  expect((await ask(hexo, encodeURI('/notes/文件.md'))).status).toBe(200)
  expect((await ask(hexo, encodeURI('/标签/bar/baz.md'))).status).toBe(200)
  for (const path of ['/2025/04/03/收回的.md', '/2025/04/04/没写完.md', '/没有.md', '/标签.md.md'])
    expect((await ask(hexo, encodeURI(path))).status, path).toBe(404)
})

test('llms.txt names every article, and each of its addresses answers', async ({ baseURL }) => {
  const { status, headers, body } = await ask(baseURL ?? '', '/llms.txt')
  expect([status, headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8'])
  const addresses = [...body.matchAll(/\]\((\S+)\)/g)].map(([, address = '']) => address)
  expect(addresses.length).toBeGreaterThan(10)
  for (const address of addresses)
    expect((await ask(baseURL ?? '', new URL(address).pathname)).status, address).toBe(200)
})

test('a phone can put the site on its home screen', async ({ page, baseURL }) => {
  await page.goto('/')
  const href = await page.locator('link[rel="manifest"]').getAttribute('href')
  const { status, body } = await ask(baseURL ?? '', href ?? '')
  expect(status).toBe(200)
  const { name, start_url, icons } = JSON.parse(body)
  expect([name, start_url]).toEqual(['砚边', '/'])
  for (const { src, type } of icons) {
    const icon = await ask(baseURL ?? '', src)
    expect([icon.status, icon.headers['content-type']]).toEqual([200, type])
  }
})

test('translations of an article name each other', async ({ page }) => {
  const { url } = getHexoSite()
  const paths = { en: '/2021/02/02/morning/', 'zh-CN': '/2021/02/01/晨/' }
  for (const path of Object.values(paths)) {
    await page.goto(new URL(path, url).href)
    for (const [tag, other] of Object.entries(paths))
      await expect(page.locator(`link[hreflang="${tag}"]`)).toHaveAttribute(
        'href',
        EXAMPLE + encodeURI(other),
      )
  }
})

test('whatever an author types, it ends no script', async ({ page }) => {
  await page.goto(new URL('/2021/02/03/脚本/', getHexoSite().url).href)
  const [article] = await readThings(page)
  expect(article.headline).toBe('</script><b>甲</b>')
  await expect(page.locator('b')).toHaveCount(0)
})
