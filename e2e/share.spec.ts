// Owns that an article can be passed on: its short link, its card and poster, and the menu at its end, with a script and
// without; and that all of it refuses what is not there.
import AxeBuilder from '@axe-core/playwright'
import { imageSize } from 'image-size'
import { test as base, expect, type Page } from 'playwright/test'
import { type Answer, ask, follow, toSent } from './ask'
import { NIGHT_BOAT } from './hexo-folder'
import { getHexoSite } from './hexo-site'
import { PAGES, SEED } from './pages'
import { findForeign, watchPage } from './watch-page'

/** With the address of the site that ships. */
const test = base.extend<{ site: string }>({ site: ({ baseURL }, use) => use(baseURL ?? '') })

const TITLE = '听李沐讲语言模型：三本账与三种白领'
const NO_ID = PAGES['guide article']
const menu = (page: Page) => page.locator('details.share')
const links = (page: Page) => menu(page).getByRole('link')

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await page.waitForFunction(() => customElements.get('reading-settings'))
  await menu(page).locator('summary').click()
  await expect(menu(page).getByRole('button').first()).toBeVisible()
}

const readShort = (html: string) => /href="(\/p\/[^"]+)"/.exec(html)?.[1] ?? ''
const readPoster = (html: string) => /href="(\/og\/[^"]+)"/.exec(html)?.[1] ?? ''

/** The picture that an answer is, in pixels. */
function toPixels({ status, headers, bytes }: Answer): string {
  expect([status, headers['content-type']]).toEqual([200, 'image/png'])
  const { width, height } = imageSize(bytes)
  return `${width}×${height}`
}

test.describe('a short link', () => {
  test('of an article with an id is that', async ({ site }) => {
    const answer = await ask(site, '/p/886/')
    expect([answer.status, decodeURI(answer.headers.location ?? '')]).toEqual([308, SEED])
    expect(readShort((await ask(site, toSent(SEED))).body)).toBe('/p/886/')
  })

  test('of any other is seven letters', async ({ site }) => {
    const short = readShort((await ask(site, toSent(NO_ID))).body)
    expect(short).toMatch(/^\/p\/[0-9a-z]{7}\/$/)
    for (const spelling of [short, short.slice(0, -1), `${short}index.html`]) {
      expect(decodeURI((await follow(site, spelling)).path)).toBe(NO_ID)
    }
  })

  test('of nothing is refused', async ({ site }) => {
    for (const path of ['/p/', '/p/0000000/', '/p/%00/', '/p/886/x/'])
      expect((await ask(site, path)).status, path).toBe(404)
  })
})

test.describe('a card', () => {
  test('is a picture of 1200 by 630 for an article, the site, a tag and a category', async ({ site }) => {
    const version = '00000000'
    const names = ['p/886', 'site', toSent('t/排版'), toSent('c/技术/前端')]
    for (const name of names) {
      const answer = await ask(site, `/og/${version}/${name}.png`)
      expect(toPixels(answer), name).toBe('1200×630')
      // Under a version that is not its own it may be another tomorrow.
      expect(answer.headers['cache-control']).toBe('public, max-age=3600')
    }
  })

  test('is kept: the second time it is there at once, the same to the byte', async ({ site }) => {
    const path = '/og/00000000/p/886.png'
    const [first, second] = [await ask(site, path), await ask(site, path)]
    expect(second.bytes.equals(first.bytes)).toBe(true)
  })

  test('is refused where nothing is, and nothing is drawn', async ({ site }) => {
    const names = [
      'p/0000000.png',
      'p/886.jpg',
      'p.png',
      'p/886/x.png',
      't/没有.png',
      'c/没有.png',
      'c/前端.png',
      'x/886.png',
    ]
    for (const path of [
      ...names.map((name) => `/og/00000000/${name}`),
      '/og/0/p/886.png',
      '/og/00000000/',
      '/og/',
    ])
      expect((await ask(site, toSent(path))).status, path).toBe(404)
  })
})

test('a poster is upright, and is another when the text is', async ({ site }) => {
  const html = (await ask(site, toSent(SEED))).body
  const answer = await ask(site, readPoster(html))
  expect(toPixels(answer)).toBe('1080×1440')
  expect(answer.headers['cache-control']).toBe('public, max-age=3600')
})

test('a site elsewhere has links of its own address, though it is asked here', async () => {
  const { url } = getHexoSite()
  const { body } = await ask(url, toSent(NIGHT_BOAT.path))
  expect(body).toContain(encodeURIComponent(`https://example.com${readShort(body)}`))
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('the menu is folded, and its links are plain', async ({ page, site }) => {
    const watched = watchPage(page)
    await page.goto(SEED)
    await expect(links(page).first()).toBeHidden()
    await menu(page).locator('summary').click()
    await expect(links(page)).toHaveText(['短链接', '微博', 'X', 'Telegram', '邮件', '海报'])
    const targets = await links(page).evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href))
    for (const target of targets.slice(1, 5)) expect(decodeURIComponent(target)).toContain(TITLE)
    expect(targets.map((target) => new URL(target).host || new URL(target).protocol)).toEqual([
      new URL(site).host,
      'service.weibo.com',
      'x.com',
      't.me',
      'mailto:',
      new URL(site).host,
    ])
    expect(findForeign(watched, site)).toEqual([])
    await links(page).first().click()
    await expect(page).toHaveURL(encodeURI(SEED))
  })
})

test.describe('with a script', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })
  const readClipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())
  const press = (page: Page, name: string) => menu(page).getByRole('button', { name }).click()

  test('a readable link and a short one are copied', async ({ page, site }) => {
    await open(page, SEED)
    await press(page, '复制标题和链接')
    await expect(menu(page).getByRole('status')).toHaveText('已复制')
    expect(await readClipboard(page)).toBe(`${TITLE} ${new URL(site).origin}${SEED}`)
    await press(page, '复制短链接')
    await expect.poll(() => readClipboard(page)).toBe(`${new URL(site).origin}/p/886/`)
  })

  test('the code and the poster are shown one at a time, and nothing foreign is asked', async ({
    page,
    site,
  }) => {
    const watched = watchPage(page)
    await open(page, SEED)
    await press(page, '微信扫码')
    await expect(menu(page).getByRole('img', { name: '微信扫码' })).toBeVisible()
    await press(page, '海报')
    await expect(menu(page).getByRole('img', { name: '微信扫码' })).toHaveCount(0)
    const poster = menu(page).getByRole('img', { name: '海报' })
    await expect.poll(() => poster.evaluate((one) => (one as HTMLImageElement).naturalWidth)).toBe(1080)
    await expect(menu(page).getByRole('link', { name: '保存海报' })).toHaveAttribute('download', '')
    expect((await new AxeBuilder({ page }).include('.share').analyze()).violations).toEqual([])
    await press(page, '海报')
    await expect(menu(page).locator('figure')).toHaveCount(0)
    expect(findForeign(watched, site)).toEqual([])
    expect(watched.complaints).toEqual([])
  })

  test('nothing of it is loaded before it is opened', async ({ page }) => {
    const watched = watchPage(page)
    await page.goto(SEED)
    await page.waitForLoadState('networkidle')
    const before = watched.requests.length
    await menu(page).locator('summary').click()
    await expect(menu(page).getByRole('button').first()).toBeVisible()
    expect(watched.requests.length).toBe(before + 1)
  })

  test('a phone is offered its own list of apps', async ({ page, site }) => {
    await page.addInitScript(() => {
      const shared: unknown[] = []
      Object.assign(globalThis, { shared })
      Object.assign(navigator, { share: async (data: unknown) => void shared.push(data) })
    })
    await open(page, SEED)
    await press(page, '发送到应用…')
    expect(await page.evaluate('shared')).toEqual([
      { title: TITLE, url: new URL(site).origin + encodeURI(SEED) },
    ])
  })
})

test('a page that is no article, such as the one about the author, has no menu', async ({ page }) => {
  await page.goto(PAGES.about)
  await expect(menu(page)).toHaveCount(0)
})
