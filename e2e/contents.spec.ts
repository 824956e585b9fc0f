// Owns the table of contents in the browser: it follows the reading beside the text, and is a sheet on a phone.
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from 'playwright/test'
import { getHexoUrl } from './hexo-site'

test.use({ baseURL: getHexoUrl() })

/** Headings of h5, h6, h2 and h3, in that order; numbered, two depths. */
const SAMPLES = '/2021/02/03/code/'
const LAST = '读到第 39 处'

const toContents = (page: Page) => page.getByRole('navigation', { name: '本文目录' })
const current = (page: Page) => toContents(page).locator('[aria-current]')
const readOn = (page: Page, name: string) =>
  page.getByRole('heading', { name }).evaluate((heading) => heading.scrollIntoView())

test.describe('on a desk', () => {
  test.use({ viewport: { width: 1280, height: 800 } })
  test.beforeEach(({ page }) => page.goto(SAMPLES))

  test('is numbered by the order that is there, to the depth that is asked for', async ({ page }) => {
    const links = await toContents(page).locator('a').allTextContents()
    expect(links.slice(0, 6)).toEqual([
      '1 一行',
      '2 几行',
      '2.1 深一层',
      '3 很长',
      '4 一组',
      '4.1 读到第 1 处',
    ])
    expect(links).toHaveLength(44)
  })

  test('follows the reading, down and up, and shows where it is', async ({ page }) => {
    await expect(current(page)).toHaveCount(0)
    for (const name of ['很长', LAST, '读到第 20 处', '几行']) {
      await readOn(page, name)
      await expect(current(page)).toHaveCount(1)
      await expect(current(page)).toContainText(name)
      await expect(current(page)).toBeInViewport()
    }
  })

  test('moves nothing while it follows', async ({ page }) => {
    const places = () =>
      toContents(page)
        .locator('a')
        .evaluateAll((all) =>
          (all as HTMLElement[]).map(({ offsetLeft, offsetTop, offsetWidth }) => [
            offsetLeft,
            offsetTop,
            offsetWidth,
          ]),
        )
    const before = await places()
    await readOn(page, '读到第 1 处')
    await expect(current(page)).toContainText('读到第 1 处')
    expect(await places()).toEqual(before)
  })

  test('scrolls in itself, by keyboard too, and never the page', async ({ page }) => {
    const list = toContents(page).locator('details > ol')
    expect(await list.evaluate((one) => one.scrollHeight > one.clientHeight)).toBe(true)
    const place = await page.evaluate(() => scrollY)
    await toContents(page).getByRole('link', { name: LAST }).focus()
    expect(await list.evaluate((one) => one.scrollTop)).toBeGreaterThan(0)
    expect(await page.evaluate(() => scrollY)).toBe(place)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: LAST })).toBeInViewport()
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  test.beforeEach(({ page }) => page.goto(SAMPLES))

  /** Down, and up again once the page has taken note. */
  async function scrollUp(page: Page) {
    await expect(page.locator('table-of-contents button')).toBeAttached()
    await page.evaluate(() => scrollTo(0, 3000))
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))))
    await page.evaluate(() => scrollBy(0, -200))
  }

  async function openSheet(page: Page) {
    const button = page.getByRole('button', { name: '目录', exact: true })
    // A busy browser may take down and up for one move.
    await expect(async () => {
      await scrollUp(page)
      await expect(button).toBeVisible({ timeout: 1000 })
    }).toPass()
    await button.tap()
    return page.getByRole('dialog', { name: '目录' })
  }

  test('stays away while one reads down, and is near the thumb once one scrolls up', async ({ page }) => {
    const button = page.locator('table-of-contents button')
    await expect(button).toBeAttached()
    await expect(button).toBeHidden()
    await page.evaluate(() => scrollTo(0, 3000))
    await expect(button).toBeHidden()
    await scrollUp(page)
    await expect(button).toBeVisible()
    await expect(button).toBeInViewport({ ratio: 1 })
    const box = await button.boundingBox()
    expect(box?.height).toBeGreaterThanOrEqual(44)
    expect(box?.y).toBeGreaterThan(422)
  })

  test('loads the sheet when it is asked for, and not before', async ({ page }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.reload()
    await expect(page.locator('table-of-contents button')).toBeAttached()
    expect(asked.filter((url) => url.includes('sheet'))).toEqual([])
    await openSheet(page)
    expect(asked.filter((url) => url.includes('sheet'))).toHaveLength(1)
  })

  test('opens at the place that is read, leads to another, and closes', async ({ page }) => {
    const sheet = await openSheet(page)
    await expect(sheet.locator('[aria-current]')).toBeInViewport()
    await sheet.getByRole('link', { name: '读到第 20 处' }).tap()
    await expect(sheet).toBeHidden()
    await expect(page.getByRole('heading', { name: '读到第 20 处' })).toBeInViewport()
  })

  test('closes by its button, by Escape and by a touch beside it', async ({ page }) => {
    const ways = [
      async () => page.getByRole('button', { name: '关闭目录' }).tap(),
      async () => page.keyboard.press('Escape'),
      async () => page.touchscreen.tap(195, 60),
    ]
    for (const close of ways) {
      const sheet = await openSheet(page)
      await expect(sheet).toBeVisible()
      await close()
      await expect(sheet).toBeHidden()
    }
  })

  test('axe finds nothing in the sheet, in either theme', async ({ page }) => {
    await openSheet(page)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(
        violations.map(({ id }) => id),
        colorScheme,
      ).toEqual([])
    }
  })

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false })

    test('is folded above the text, opens, and leads to a heading', async ({ page }) => {
      await page.goto(SAMPLES)
      const link = toContents(page).getByRole('link', { name: '很长' })
      await expect(link).toBeHidden()
      await toContents(page).getByText('本文目录').tap()
      await link.tap()
      await expect(page.getByRole('heading', { name: '很长' })).toBeInViewport()
    })
  })
})
