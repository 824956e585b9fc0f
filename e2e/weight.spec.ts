// Owns what a page costs a reader: no framework script, no other host, no complaint, few requests.
import { expect, test } from 'playwright/test'
import { FIRST_VISITS, getHexoSite, isPrerendered } from './hexo-site'
import { EVERY_PAGE, SEED } from './pages'
import { findForeign, findRuntime, watchPage } from './watch-page'

for (const [name, path] of EVERY_PAGE) {
  test(`${name}: nothing foreign is asked for, nothing complains`, async ({ page, baseURL }) => {
    const watched = watchPage(page)
    const response = await page.goto(path)
    expect(findRuntime((await response?.text()) ?? '')).toBeUndefined()
    // Pictures further down load as they come near.
    await page.keyboard.press('End')
    await page.waitForLoadState('networkidle')
    expect(findForeign(watched, baseURL ?? '')).toEqual([])
    expect(watched.complaints).toEqual([])
    expect(watched.requests.length).toBeGreaterThan(0)
  })
}

test('a text article is the page and our script, no more', async ({ page }) => {
  const watched = watchPage(page)
  await page.goto(SEED)
  await page.waitForLoadState('networkidle')
  const asked = watched.requests.map((request) => request.url()).filter((url) => !url.startsWith('data:'))
  expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(2)
})

test.describe('an article that was not made while building', () => {
  test('costs its first reader no more than any later one', async ({ page }) => {
    const { url } = getHexoSite()
    const path = FIRST_VISITS.browser
    expect(isPrerendered(path)).toBe(false)
    const watched = watchPage(page)
    const response = await page.goto(new URL(path, url).href)
    expect(response?.status()).toBe(200)
    expect(findRuntime((await response?.text()) ?? '')).toBeUndefined()
    await page.waitForLoadState('networkidle')
    expect(findForeign(watched, url)).toEqual([])
    expect(watched.complaints).toEqual([])
    expect(watched.requests.length).toBeLessThanOrEqual(2)
  })

  test('is the same page at the first visit and at the second', async ({ request }) => {
    const { url } = getHexoSite()
    const path = FIRST_VISITS.request
    expect(isPrerendered(path)).toBe(false)
    const first = await request.get(new URL(path, url).href)
    const second = await request.get(new URL(path, url).href)
    expect(first.status()).toBe(200)
    const html = await first.text()
    expect(findRuntime(html)).toBeUndefined()
    expect(html).toContain('第一次来的客人')
    expect(await second.text()).toBe(html)
  })

  test('only the newest was made while building', () => {
    expect(isPrerendered('/2026/01/02/最新的一篇/')).toBe(true)
  })
})
