// Owns the blocks of an article as a reader meets them: callouts, tabs, notes, readings, cards of other sites, friends.
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from 'playwright/test'
import { getHexoUrl } from './hexo-site'
import { findForeign, watchPage } from './watch-page'

const ARTICLE = '/2024/09/01/blocks/'
const FRIENDS = '/link/'

test.use({ baseURL: getHexoUrl() })

for (const path of [ARTICLE, FRIENDS]) {
  test(`${path}: nothing leaves the site before a reader asks, and axe finds nothing`, async ({
    page,
    baseURL,
  }) => {
    const watched = watchPage(page)
    await page.goto(path)
    await page.keyboard.press('End')
    await page.waitForLoadState('networkidle')
    expect(findForeign(watched, baseURL ?? '')).toEqual([])
    expect(watched.complaints).toEqual([])
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 844 })
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html)}`)).toEqual([])
        expect(await isWiderThanWindow(page)).toBe(false)
      }
    }
  })
}

test('a card loads its player where it stands, by keyboard too', async ({ page }) => {
  await page.route(/bilibili|frames\.example/, (route) =>
    route.fulfill({ contentType: 'text/html', body: 'film' }),
  )
  await page.goto(ARTICLE)
  const toSize = () =>
    page
      .locator('embed-card')
      .first()
      .evaluate((card) => [card.clientWidth, card.clientHeight])
  const before = await toSize()
  await page.getByRole('button', { name: '显示来自 bilibili.com 的内容' }).click()
  await expect(page.frameLocator('embed-card iframe').getByText('film')).toBeVisible()
  expect(await toSize()).toEqual(before)
  await page.getByRole('button', { name: '显示来自 frames.example 的内容' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('iframe[src="https://frames.example/page"]')).toBeFocused()
})

test('a footnote opens in place, and closing it goes back', async ({ page }) => {
  await page.goto(ARTICLE)
  // Before that it leads to its place at the end, as without a script.
  await page.waitForFunction(() => customElements.get('foot-note'))
  const number = page.locator('a[data-footnote-ref]').first()
  await number.focus()
  await page.keyboard.press('Enter')
  const note = page.locator('foot-note')
  await expect(note).toBeVisible()
  await expect(note).toContainText('脚注的话，加粗也在。')
  await expect(note).toBeInViewport()
  expect(new URL(page.url()).hash).toBe('')
  await page.keyboard.press('Escape')
  await expect(note).toBeHidden()
  await expect(number).toBeFocused()
})

test('tabs and folds work by keyboard', async ({ page }) => {
  await page.goto(ARTICLE)
  await expect(page.getByText('浓墨一栏。')).toBeHidden()
  await page.getByRole('radio', { name: '淡墨' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByText('浓墨一栏。')).toBeVisible()
  await page.locator('summary', { hasText: '再折一段' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('折起来的话。')).toBeVisible()
})

test('what leads into a closed tab opens it, and another one can be chosen after it', async ({ page }) => {
  await page.goto(`${ARTICLE}#浓墨怎么磨`)
  const heading = page.getByRole('heading', { name: '浓墨怎么磨' })
  await expect(heading).toBeInViewport()
  await page.locator('label', { hasText: '淡墨' }).click()
  await expect(heading).toBeHidden()
  await page.getByRole('link', { name: '浓墨的磨法' }).click()
  await expect(heading).toBeInViewport()
})

test('a reader of high contrast sees which tab is open', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto(ARTICLE)
  const readLine = (name: string) =>
    page
      .locator('.tag-tabs label', { hasText: name })
      .evaluate((label) => getComputedStyle(label).borderBottomColor)
  const paper = await page.evaluate(() => getComputedStyle(document.body).getPropertyValue('--paper'))
  expect(paper).toBe('Canvas')
  expect(await readLine('浓墨')).not.toBe(await readLine('淡墨'))
})

test('on paper everything is there', async ({ page }) => {
  await page.goto(ARTICLE)
  await page.emulateMedia({ media: 'print' })
  for (const text of ['淡墨一栏。', '浓墨一栏。', '折起来的话。', '打开才看见的一段。']) {
    await expect(page.getByText(text)).toBeVisible()
  }
  await expect(page.locator('embed-card button').first()).toBeHidden()
})

test('friends without a picture of ours have a letter, and every one a link', async ({ page }) => {
  await page.goto(FRIENDS)
  await expect(page.getByRole('heading', { name: '近邻' })).toBeVisible()
  await expect(page.getByRole('link', { name: '对岸的灯' })).toHaveAttribute('href', 'https://far.example/')
  await expect(page.locator('li[data-initial="对"]')).toBeVisible()
  await expect(page.locator('main img')).toHaveCount(0)
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('cards are links, notes are jumps, tabs are tabs', async ({ page }) => {
    await page.goto(ARTICLE)
    await expect(page.getByRole('link', { name: 'YouTube · dQw4w9WgXcQ' })).toHaveAttribute(
      'href',
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
    )
    await expect(page.locator('embed-card button, foot-note:visible')).toHaveCount(0)
    await page.locator('a[data-footnote-ref]').first().click()
    await expect(page.locator('.footnotes li').first()).toBeInViewport()
    await page.getByText('浓墨', { exact: true }).click()
    await expect(page.getByText('浓墨一栏。')).toBeVisible()
    await page.goto(`${ARTICLE}#浓墨怎么磨`)
    await expect(page.getByRole('heading', { name: '浓墨怎么磨' })).toBeInViewport()
  })
})

function isWiderThanWindow(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
}
