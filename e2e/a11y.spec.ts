// Owns accessibility: every default rule of axe-core, on every page type, in both themes, on a phone and a desk.
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from 'playwright/test'
import { EVERY_PAGE, PAGES } from './pages'

const SCREENS = [
  { width: 390, height: 844 },
  { width: 1280, height: 900 },
]
const THEMES = ['light', 'dark'] as const

for (const [name, path] of EVERY_PAGE) {
  test(`${name}: axe finds nothing`, async ({ page }) => {
    await page.goto(path)
    await checkEverywhere(page)
  })
}

test('menu and table of contents, opened on a phone: axe finds nothing', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(PAGES['guide article'])
  await page.locator('.menu summary').click()
  await page.locator('.toc summary').click()
  for (const theme of THEMES) {
    await page.emulateMedia({ colorScheme: theme })
    expect(await findViolations(page), theme).toEqual([])
  }
})

async function checkEverywhere(page: Page): Promise<void> {
  for (const screen of SCREENS) {
    await page.setViewportSize(screen)
    for (const theme of THEMES) {
      await page.emulateMedia({ colorScheme: theme })
      expect(await findViolations(page), `${theme} at ${screen.width} px`).toEqual([])
    }
  }
}

async function findViolations(page: Page): Promise<string[]> {
  const { violations, passes } = await new AxeBuilder({ page }).analyze()
  // What has checked nothing finds nothing.
  expect(passes.length).toBeGreaterThan(10)
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  )
}
