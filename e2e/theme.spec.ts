// Owns the two themes: chosen by hand, kept, given back to the system, and right from the first paint.
import { expect, type Page, test } from 'playwright/test'
import { DARK, getBrightness, LIGHT } from './brightness'
import { PAGES } from './pages'

const themeSwitch = (page: Page) => page.getByRole('button', { name: '切换深浅色' })

test.use({ colorScheme: 'light' })

/** The script comes after the page. */
async function pressSwitch(page: Page): Promise<void> {
  await page.waitForFunction(() => customElements.get('theme-switch'))
  await themeSwitch(page).click()
}

test('the system decides until a reader does', async ({ page }) => {
  await page.goto('/')
  expect(await getBrightness(page)).toBeGreaterThan(LIGHT)
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await getBrightness(page)).toBeLessThan(DARK)
})

test('a chosen theme stays after a reload and on the next page', async ({ page }) => {
  await page.goto('/')
  await pressSwitch(page)
  expect(await getBrightness(page)).toBeLessThan(DARK)
  await page.reload()
  expect(await getBrightness(page)).toBeLessThan(DARK)
  await page.locator('main h2 a').first().click()
  await expect(page.locator('.e-content')).toBeVisible()
  expect(await getBrightness(page)).toBeLessThan(DARK)
})

test('choosing what the system has means following the system again', async ({ page }) => {
  await page.goto('/')
  await pressSwitch(page)
  await pressSwitch(page)
  expect(await getBrightness(page)).toBeGreaterThan(LIGHT)
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.reload()
  expect(await getBrightness(page)).toBeLessThan(DARK)
})

test('a choice reaches the other open page', async ({ page, context }) => {
  await page.goto('/')
  const other = await context.newPage()
  await other.emulateMedia({ colorScheme: 'light' })
  await other.goto(PAGES['article 886'])
  await pressSwitch(page)
  await expect.poll(() => getBrightness(other)).toBeLessThan(DARK)
})

for (const path of [PAGES.home, PAGES['article 886'], PAGES['404']]) {
  test(`${path}: a dark page never flashes white`, async ({ page }) => {
    await page.addInitScript(() => {
      localStorage.setItem('theme', 'dark')
      const seen: Record<string, string | undefined> = {}
      Object.assign(window, { seen })
      // The first moment at which there is anything to paint.
      new MutationObserver((_, observer) => {
        if (!document.body) return
        seen.body = document.documentElement.dataset.theme
        observer.disconnect()
      }).observe(document, { childList: true, subtree: true })
      addEventListener('DOMContentLoaded', () => {
        seen.ready = document.documentElement.dataset.theme
      })
    })
    await page.goto(path, { waitUntil: 'commit' })
    await page.waitForLoadState('domcontentloaded')
    expect(await getBrightness(page)).toBeLessThan(DARK)
    expect(await page.evaluate('window.seen')).toEqual({ body: 'dark', ready: 'dark' })
  })

  test(`${path}: the theme is set by a plain script in the head`, async ({ request }) => {
    const html = await (await request.get(path)).text()
    const head = html.slice(0, html.indexOf('<body'))
    const [, attributes] = /<script([^>]*)>[^<]*localStorage[^<]*dataset\.theme/.exec(head) ?? []
    expect(attributes, 'a script in the head that reads the choice').toBeDefined()
    expect(attributes).not.toMatch(/src|defer|async|module/)
  })
}
