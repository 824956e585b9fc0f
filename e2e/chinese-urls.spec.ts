// Owns addresses as they reach a server: Chinese raw, encoded, encoded twice; slashes; query; HEAD; and those of nothing.
import { test as base, expect } from 'playwright/test'
import { ask, follow, toSent } from './ask'
import { PAGES, SEED } from './pages'

const test = base.extend<{ site: string }>({
  site: ({ baseURL }, use) => use(baseURL ?? ''),
})

const encoded = encodeURI(SEED)
const twice = encoded.replaceAll('%', '%25')

const SPELLINGS: [string, string, string][] = [
  ['encoded', encoded, '听李沐讲语言模型'],
  ['encoded in small letters', encoded.replace(/%../g, (byte) => byte.toLowerCase()), '听李沐讲语言模型'],
  ['raw', SEED, '听李沐讲语言模型'],
  ['with a query', `${encoded}?from=%E5%BE%AE%E4%BF%A1`, '听李沐讲语言模型'],
  ['a tag, raw', '/tags/人工智能/', '人工智能'],
  ['a category path, raw', '/categories/技术/前端/', '前端'],
]
for (const [name, path, title] of SPELLINGS) {
  test(`a Chinese address, ${name}, is the page itself`, async ({ site }) => {
    const { status, body, path: end } = await follow(site, path)
    expect(status).toBe(200)
    expect(decodeURI(end)).toBe(decodeURI(path))
    // A title has break opportunities between its phrases.
    const [, h1 = ''] = /<h1[^>]*>(.*?)<\/h1>/s.exec(body) ?? []
    expect(h1.replace(/<[^>]*>/g, '')).toContain(title)
  })
}

const MOVED: [string, string, string][] = [
  ['encoded twice', twice, encoded],
  ['encoded three times', twice.replaceAll('%', '%25'), encoded],
  ['without its slash', encoded.slice(0, -1), encoded],
  ['with a slash too many', `${encoded}/`, encoded],
  ['with index.html', `${encoded}index.html`, encoded],
  ['home with index.html', '/index.html', '/'],
  ['a tag without its slash', toSent('/tags/人工智能'), toSent('/tags/人工智能/')],
  ['a tag encoded twice', encodeURI(toSent('/tags/人工智能/')), toSent('/tags/人工智能/')],
  ['a list without its slash', '/archives/2024/08', '/archives/2024/08/'],
  ['page 2 without its slash', '/page/2', '/page/2/'],
  ['with .html', `${encoded.slice(0, -1)}.html`, encoded],
  ['of the day before', encoded.replace('/08/31/', '/08/30/'), encoded],
  ['of the day after', encoded.replace('/08/31/', '/09/01/'), encoded],
  ['of page 1', '/archives/page/1/', '/archives/'],
  ['in another case', '/ARCHIVES/2024/', '/archives/2024/'],
]
for (const [name, path, target] of MOVED) {
  test(`an address ${name} leads to the page's own, and keeps the query`, async ({ site }) => {
    const plain = await ask(site, path)
    expect([plain.status, plain.headers.location]).toEqual([308, target])
    const queried = await ask(site, `${path}?a=1&b=%E4%B8%AD`)
    expect(queried.headers.location).toBe(`${target}?a=1&b=%E4%B8%AD`)
    expect((await ask(site, target)).status).toBe(200)
  })
}

const NOTHING: [string, string][] = [
  ['an article that is not there', '/2024/08/31/没有/'],
  ['the right title on a day far off', '/2024/09/05/听李沐讲语言模型/'],
  ['a tag that nobody uses', '/tags/没有/'],
  ['a category that nobody uses', '/categories/技术/没有/'],
  ['a year without articles', '/archives/1999/'],
  ['a month that no year has', '/archives/2024/13/'],
  ['a page past the last', '/page/99/'],
  ['a tag page past the last', '/tags/排版/page/99/'],
  ['a page number that is none', '/page/two/'],
  ['bytes that are no text', '/%E4%BD/'],
  ['a draft', '/竖排/'],
  ['a path that climbs out', '/%2e%2e/%2e%2e/package.json'],
]
for (const [name, path] of NOTHING) {
  test(`${name} is a whole 404 page`, async ({ site }) => {
    const { status, headers, body } = await ask(site, toSent(path))
    expect(status).toBe(404)
    expect(headers['content-type']).toContain('text/html')
    expect(body).toContain('<html lang="zh-CN"')
    expect(body.match(/<h1[ >]/g)).toHaveLength(1)
    expect(body).toContain('这一页不在这里')
    expect(body).toContain('最近写的')
    expect(body).toMatch(/<nav [^>]*aria-label="主导航"/)
  })
}

test('a first page has one address, without a number', async ({ site }) => {
  for (const path of ['/page/1/', '/tags/排版/page/1/', '/categories/技术/page/1/', '/archives/page/1/'])
    expect([308, 404], path).toContain((await ask(site, toSent(path))).status)
})

test('a picture that is not there is 404', async ({ site }) => {
  expect((await ask(site, '/images/inkstone.svg')).status).toBe(200)
  expect((await ask(site, toSent('/images/没有.svg'))).status).toBe(404)
})

test('no address leads to another host', async ({ site }) => {
  for (const path of [
    '//example.com/',
    '//example.com/index.html',
    '//例.com/',
    '/\\example.com/',
    '/%2F/example.com/',
  ]) {
    const { headers } = await ask(site, path)
    expect(new URL(headers.location ?? '/', site).host, path).toBe(new URL(site).host)
  }
})

test('HEAD says what GET says, and sends nothing', async ({ site }) => {
  for (const path of ['/', encoded, toSent(PAGES['404']), encoded.slice(0, -1)]) {
    const [head, get] = [await ask(site, path, 'HEAD'), await ask(site, path)]
    expect(head.body, path).toBe('')
    const telling = ({ status, headers }: typeof head) => [
      status,
      headers['content-type'],
      headers['content-length'],
      headers.location,
      headers.etag,
    ]
    expect(telling(head), path).toEqual(telling(get))
  }
})

test('a reader who types a Chinese address arrives', async ({ page }) => {
  const response = await page.goto(SEED.slice(0, -1))
  expect(response?.status()).toBe(200)
  await expect(page).toHaveURL(SEED)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('听李沐讲语言模型')
})

test('a reader who is lost finds the newest articles', async ({ page }) => {
  const response = await page.goto(PAGES['404'])
  expect(response?.status()).toBe(404)
  await expect(page).toHaveTitle(/这一页不在这里/)
  await expect(page.locator('main li a')).toHaveCount(5)
  await page.locator('main li a').first().click()
  await expect(page.locator('.e-content')).toBeVisible()
})
