// Owns what stands around an article, as readers use it: the series, the licence, related ones, age, comments; and the
// lists at a glance.
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from 'playwright/test'
import { getHexoSite, getHexoUrl } from './hexo-site'
import { PAGES } from './pages'
import { findForeign, watchPage } from './watch-page'

const SECOND = '/2021/05/02/造纸二/'
const THIRD = '/2021/05/03/造纸三/'

test.use({ baseURL: getHexoUrl() })

test.describe('a part of a series', () => {
  test('says where it stands, and leads to the other parts', async ({ page }) => {
    await page.goto(SECOND)
    const series = page.getByRole('navigation', { name: '系列：造纸' })
    await expect(series).toContainText('第 2 篇，共 3 篇')
    await expect(series.getByRole('link', { name: '造纸：选料' })).toBeHidden()
    await series.locator('summary').focus()
    await page.keyboard.press('Enter')
    await expect(series.getByRole('link')).toHaveText(['造纸：选料', '造纸：打浆', '造纸：抄纸'])
    await expect(series.locator('[aria-current]')).toHaveText('造纸：打浆')
    await series.getByRole('link', { name: '造纸：抄纸' }).click()
    await expect(page).toHaveURL(encodeURI(THIRD))
  })

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false })
    test('does the same, tells no age and offers no button', async ({ page }) => {
      await page.goto(SECOND)
      const series = page.getByRole('navigation', { name: '系列：造纸' })
      await series.locator('summary').click()
      await expect(series.getByRole('link')).toHaveCount(3)
      await expect(page.locator('.outdated p')).toBeHidden()
      await expect(page.getByRole('button')).toHaveCount(0)
      await expect(page.getByRole('link', { name: '到 GitHub 看评论' })).toHaveAttribute(
        'href',
        'https://github.com/ink/stone/discussions',
      )
    })
  })
})

test('related posts share a tag, are in their own language, and no hidden one is named', async ({ page }) => {
  await page.goto(SECOND)
  const related = page.getByRole('navigation', { name: '相关文章' })
  await expect(related.getByRole('link')).toHaveText(['造纸：选料', '造纸：抄纸', 'On paper'])
  await expect(related.locator('[lang=en]')).toHaveCount(1)
  await related.getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('造纸：选料')
})

test('the licence names the authors, the readable address and the deed', async ({ page }) => {
  await page.goto(SECOND)
  const line = page.locator('.licence')
  await expect(line).toContainText('甲、乙')
  await expect(line.getByRole('link').first()).toHaveText(`https://example.com${SECOND}`)
  await expect(line.locator('[rel=license]')).toHaveAttribute(
    'href',
    'https://creativecommons.org/licenses/by/4.0/',
  )
  await page.emulateMedia({ media: 'print' })
  await expect(line).toBeVisible()
  for (const selector of ['.related', '.comments', '.series ol'])
    await expect(page.locator(selector)).toBeHidden()
})

test('an old article says so by the day it is read, and moves nothing', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2021-05-03T00:00:00+08:00'))
  await page.goto(SECOND)
  await expect(page.locator('.outdated p')).toBeHidden()
  await page.clock.setFixedTime(new Date('2023-01-01T00:00:00+08:00'))
  await page.goto(SECOND)
  await expect(page.locator('.outdated p')).toHaveText(/最后改动于 2021-05-02/)
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve(sum), 200)
      }),
  )
  expect(shift).toBe(0)
})

test.describe('comments', () => {
  /** Their script comes when a reader does. */
  async function comeNear(page: Page) {
    await page.locator('post-comments').scrollIntoViewIfNeeded()
    await page.waitForFunction(() => customElements.get('post-comments'))
  }

  const CLIENT = `
    const { dataset } = document.currentScript
    window.given = { ...dataset }
    const frame = document.createElement('iframe')
    frame.className = 'giscus-frame'
    frame.title = 'giscus'
    document.querySelector('.giscus').append(frame)
    frame.contentWindow.postMessage = (message, origin) => (window.told = [message, origin])`
  const serve = (page: Page) =>
    page.route('https://giscus.app/**', (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        headers: { 'Access-Control-Allow-Origin': '*' },
        body: CLIENT,
      }),
    )

  test('ask nobody before the click; then giscus by the id, in the theme of the page', async ({ page }) => {
    await serve(page)
    const watched = watchPage(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.goto(SECOND)
    await comeNear(page)
    await page.waitForLoadState('networkidle')
    expect(findForeign(watched, getHexoSite().url)).toEqual([])
    await page.getByRole('button', { name: /giscus\.app/ }).click()
    await expect(page.locator('.giscus iframe')).toBeVisible()
    await expect(page.getByRole('button', { name: /giscus\.app/ })).toHaveCount(0)
    expect(findForeign(watched, getHexoSite().url)).toEqual(['https://giscus.app/client.js'])
    expect(await page.evaluate('window.given')).toMatchObject({
      repo: 'ink/stone',
      repoId: 'R_1',
      category: '评论',
      categoryId: 'C_1',
      mapping: 'specific',
      term: '7002',
      strict: '1',
      theme: 'dark',
    })
    await page.getByRole('button', { name: '切换深浅色' }).click()
    await expect
      .poll(() => page.evaluate('window.told'))
      .toEqual([{ giscus: { setConfig: { theme: 'light' } } }, 'https://giscus.app'])
  })

  test('that do not come can be asked for again', async ({ page }) => {
    await page.route('https://giscus.app/**', (route) => route.abort())
    await page.goto(SECOND)
    await comeNear(page)
    await page.getByRole('button', { name: /giscus\.app/ }).press('Enter')
    await expect(page.getByRole('button', { name: '评论没有取到' })).toBeVisible()
    await page.unroute('https://giscus.app/**')
    await serve(page)
    await page.getByRole('button', { name: '评论没有取到' }).click()
    await expect(page.locator('.giscus iframe')).toBeVisible()
  })

  test('of a post that wants none are not there', async ({ page }) => {
    await page.goto(THIRD)
    await expect(page.locator('.comments')).toHaveCount(0)
  })
})

test('the archive shows its years at a glance, each a link', async ({ page }) => {
  await page.goto('/blog/archive/')
  const years = page.getByRole('navigation', { name: '年份' })
  await years.getByRole('link', { name: /2021$/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2021 年')
  await expect(page.getByRole('navigation', { name: '年份' })).toHaveCount(0)
})

for (const width of [390, 1280]) {
  test(`axe finds nothing around an article and in its lists at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    for (const path of [SECOND, '/blog/archive/', '/标签/', PAGES.categories]) {
      await page.goto(path)
      const summary = page.locator('.series summary')
      if ((await summary.count()) > 0) await summary.click()
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
          path,
        ).toEqual([])
      }
    }
  })
}
