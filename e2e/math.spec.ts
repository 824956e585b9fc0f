// Owns formulas and diagrams in the browser: set without script, in both themes, and nothing fetched before it is near.
import { expect, type Page, test } from 'playwright/test'
import { getHexoUrl } from './hexo-site'

const PATH = '/2026/01/01/展示-math/'
test.use({ baseURL: getHexoUrl() })

const colourOf = (page: Page) =>
  page
    .locator('.diagram svg text')
    .first()
    .evaluate((text) => getComputedStyle(text).fill)

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } })

  test('formulas are MathML, a wide one scrolls in itself, a keyboard reaches it', async ({ page }) => {
    await page.goto(PATH)
    await expect(page.locator('.e-content math')).toHaveCount(9)
    const wide = page.getByRole('group', { name: '公式' }).nth(1)
    await wide.focus()
    await expect(wide).toBeFocused()
    expect(await wide.evaluate((box) => box.scrollWidth > box.clientWidth)).toBe(true)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  })

  test('a diagram is drawn and has its source; what is not drawn is code', async ({ page }) => {
    await page.goto(PATH)
    await expect(page.getByRole('img', { name: '流程图' })).toBeVisible()
    await page.getByText('图的源码').first().click()
    await expect(page.locator('.diagram pre').first()).toContainText('A[起草]')
    await expect(page.locator('[data-lang="Mermaid"] pre')).toBeVisible()
  })
})

test('a diagram takes the colours of the theme, and follows when it changes', async ({ page }) => {
  await page.goto(PATH)
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'light'))
  const light = await colourOf(page)
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'))
  expect(await colourOf(page)).not.toBe(light)
})

test('Mermaid is fetched from our own files, when its diagram comes near', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.setViewportSize({ width: 390, height: 600 })
  await page.goto(PATH)
  await page.waitForLoadState('networkidle')
  expect(asked.filter((url) => /tiny/.test(url))).toEqual([])
  await page.locator('[data-lang="Mermaid"]').scrollIntoViewIfNeeded()
  await expect(page.locator('.late svg')).toBeVisible()
  await expect(page.locator('[data-lang="Mermaid"] pre')).toBeHidden()
  expect(asked.filter((url) => !url.startsWith(getHexoUrl() ?? ''))).toEqual([])
})
