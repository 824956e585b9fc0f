// Owns the reader without script: the same path, the same menu and table of contents, and the system's theme.
import { expect, test } from 'playwright/test'
import { DARK, getBrightness, LIGHT } from './brightness'
import { EVERY_PAGE, PAGES, WIDTHS } from './pages'
import { followMenu, heading, readNewest, walkLists } from './reader'

test.use({ javaScriptEnabled: false })

for (const width of WIDTHS) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } })

    test('reads the newest articles from home', async ({ page }) => {
      await readNewest(page, 3)
    })

    test('walks from a tag to an article, its category, the archive and page 2', async ({ page }) => {
      await walkLists(page)
    })
  })
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 800 } })

  test('the menu is folded, and opens', async ({ page }) => {
    await page.goto('/')
    await expect(page.getByRole('link', { name: '关于', exact: true })).toBeHidden()
    await followMenu(page, '关于')
    await expect(heading(page)).toHaveText('关于')
  })

  test('the table of contents is folded, opens and leads to a section', async ({ page }) => {
    await page.goto(PAGES['article 886'])
    const link = page.locator('.toc').getByRole('link', { name: '第三本账：数据' })
    await expect(link).toBeHidden()
    await page.locator('.toc summary').click()
    await link.click()
    await expect(page.getByRole('heading', { name: '第三本账：数据' })).toBeInViewport()
  })
})

test('the theme is the system’s, and no button promises another', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(PAGES['article 886'])
  expect(await getBrightness(page)).toBeGreaterThan(LIGHT)
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await getBrightness(page)).toBeLessThan(DARK)
  await expect(page.getByRole('button')).toHaveCount(0)
})

for (const [name, path] of EVERY_PAGE) {
  test(`${name}: the page is whole`, async ({ page }) => {
    await page.goto(path)
    await expect(heading(page)).toHaveCount(1)
    await expect(page.locator('main a').first()).toBeAttached()
    await expect(page.getByRole('contentinfo')).toBeVisible()
  })
}
