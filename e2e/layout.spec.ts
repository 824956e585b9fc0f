// Owns what fits: no page is wider than its screen, and on a phone what is touched is large enough.
import { expect, type Page, test } from 'playwright/test'
import { EVERY_PAGE, PAGES, WIDTHS } from './pages'

for (const [name, path] of EVERY_PAGE) {
  test(`${name}: nothing is wider than the screen`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 })
    await page.goto(path)
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 })
      expect(await findOverflow(page), `at ${width} px`).toEqual([])
    }
  })
}

/** What reaches over the right edge of the screen, apart from what lies in a box that scrolls by itself. */
function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement))
    const wide = [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5)
      .filter((element) => !scrolls(element.parentElement))
      .map((element) => `${element.tagName}.${element.className} ${element.textContent?.slice(0, 20)}`)
    return scrollWidth > clientWidth ? [`the page: ${scrollWidth}`, ...wide] : wide
  })
}

// Links within a line of text are exempt, as WCAG has it.
const TARGETS = [
  'site-header :is(a, summary, button)',
  '.pages a',
  '.tag-links a',
  '.toc :is(summary, a)',
  '.neighbours a',
  '.index a',
  '.tree a',
  '.titles a',
  '.months a',
].join(', ')
const LEAST = 44

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 800 }, hasTouch: true, isMobile: true })

  for (const [name, path] of EVERY_PAGE) {
    test(`${name}: what is touched is ${LEAST} px high`, async ({ page }) => {
      await page.goto(path)
      for (const summary of await page.locator('.menu summary, .toc summary').all()) await summary.tap()
      const heights = await page.locator(TARGETS).evaluateAll((all) =>
        all.map((target) => ({
          text: target.textContent || target.getAttribute('aria-label'),
          height: Math.round(target.getBoundingClientRect().height),
        })),
      )
      // Header, menu and theme alone are seven; none may be hidden.
      expect(heights.length).toBeGreaterThanOrEqual(8)
      expect(heights.filter(({ height }) => height < LEAST)).toEqual([])
    })
  }
})

test('on a desk the header comes back while one scrolls up, and not while one reads down', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(PAGES['guide article'])
  await page.waitForFunction(() => customElements.get('site-header'))
  const header = page.locator('site-header')
  await page.mouse.wheel(0, 1500)
  await expect(header).not.toBeInViewport()
  await page.mouse.wheel(0, -200)
  await expect(header).toBeInViewport()
  expect(await header.evaluate((one) => one.getBoundingClientRect().top)).toBe(0)
  await page.mouse.wheel(0, 400)
  await expect(header).not.toBeInViewport()
})
