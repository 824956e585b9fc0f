// Owns images in the browser: captions and galleries, and the large view by mouse, touch and keyboard.
import AxeBuilder from '@axe-core/playwright'
import { type CDPSession, expect, type Locator, type Page, test } from 'playwright/test'
import { getHexoUrl } from './hexo-site'
import { PICTURES } from './picture-files'
import { watchPage } from './watch-page'

test.use({ baseURL: getHexoUrl() })

const dialog = (page: Page) => page.getByRole('dialog', { name: '看大图' })
const large = (page: Page) => dialog(page).locator('img')
const openers = (page: Page) => page.locator('img[role="button"]')
const caption = (page: Page) => dialog(page).locator('figcaption span')
const place = (page: Page) => dialog(page).getByRole('status')

/** Opened, and its images ready to be pressed. */
async function visit(page: Page) {
  await page.goto(PICTURES.path)
  await expect(openers(page)).toHaveCount(PICTURES.count)
}

const toScale = (image: Locator) =>
  image.evaluate((element) => new DOMMatrix(getComputedStyle(element).transform).a)

test('a reader opens a picture by a click, turns the pages, and is back where she was', async ({ page }) => {
  const watched = watchPage(page)
  await visit(page)
  const parts = () => watched.requests.filter((request) => /\/image-view-[\da-f]{8}\.js$/.test(request.url()))
  expect(parts()).toEqual([])
  const image = page.getByRole('button', { name: '雾里的渡口' })
  await image.click()
  await expect(dialog(page)).toBeVisible()
  expect(parts().length).toBe(1)
  const top = await page.evaluate(() => scrollY)
  await expect(caption(page)).toHaveText('雾里的渡口')
  await expect(large(page)).toHaveAttribute('alt', '雾里的渡口')
  const { width, height } = (await large(page).boundingBox()) ?? { width: 0, height: 0 }
  const shown = (await image.boundingBox()) ?? { width: 0, height: 0 }
  expect(width * height).toBeGreaterThan(shown.width * shown.height)

  await dialog(page).getByRole('button', { name: '下一张' }).click()
  await expect(caption(page)).toHaveText('远山，一笔到底')
  await dialog(page).getByRole('button', { name: '上一张' }).click()
  await expect(caption(page)).toHaveText('雾里的渡口')
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toHaveCount(0)
  await expect(image).toBeFocused()
  expect(await page.evaluate(() => scrollY)).toBe(top)
  expect(new URL(page.url()).pathname).toBe(encodeURI(PICTURES.path))
  expect(watched.complaints).toEqual([])
})

test('a press on the large picture brings it nearer and away again, one beside it closes', async ({
  page,
}) => {
  await visit(page)
  await page.getByRole('button', { name: '雾里的渡口' }).click()
  await large(page).click()
  expect(await toScale(large(page))).toBeCloseTo(2.5)
  await page.mouse.wheel(0, -200)
  await expect.poll(() => toScale(large(page))).toBeGreaterThan(3)
  await page.mouse.move(600, 400)
  await page.mouse.down()
  await page.mouse.move(500, 350, { steps: 4 })
  await page.mouse.up()
  expect(await toScale(large(page))).toBeGreaterThan(3)
  await page.mouse.click(640, 360)
  await expect.poll(() => toScale(large(page))).toBe(1)
  await page.mouse.click(8, 300)
  await expect(dialog(page)).toHaveCount(0)
})

test('a keyboard reader opens, pages, enlarges and leaves', async ({ page }) => {
  await visit(page)
  const [first, last] = [openers(page).first(), openers(page).last()]
  await first.focus()
  await page.keyboard.press('Enter')
  await expect(place(page)).toHaveText(`1 / ${PICTURES.count}`)
  await expect(dialog(page).getByRole('button', { name: '关闭' })).toBeFocused()
  const top = await page.evaluate(() => scrollY)
  for (const key of ['ArrowDown', 'PageDown', 'End']) await page.keyboard.press(key)
  expect(await page.evaluate(() => scrollY)).toBe(top)
  await page.keyboard.press('+')
  expect(await toScale(large(page))).toBeCloseTo(1.5)
  await page.keyboard.press('ArrowRight')
  await expect(place(page)).toHaveText(`1 / ${PICTURES.count}`)
  await page.keyboard.press('0')
  await page.keyboard.press('ArrowLeft')
  await expect(place(page)).toHaveText(`${PICTURES.count} / ${PICTURES.count}`)
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toHaveCount(0)
  // Where the reader has come to, not where she began.
  await expect(last).toBeFocused()
  await expect(last).toBeInViewport()
  await page.keyboard.press(' ')
  await expect(dialog(page)).toBeVisible()
})

test('the back button closes the picture and not the article', async ({ page }) => {
  await page.goto('/')
  await visit(page)
  for (const _ of [1, 2]) {
    await openers(page).first().click()
    await expect(dialog(page)).toBeVisible()
    await page.goBack()
    await expect(dialog(page)).toHaveCount(0)
    await expect(openers(page).first()).toBeFocused()
  }
  await page.goBack()
  expect(new URL(page.url()).pathname).toBe('/')
})

test('a picture in a link is the link', async ({ page }) => {
  await visit(page)
  await page.getByRole('link', { name: '去关于页' }).click()
  await expect(page).toHaveURL(/\/about\/$/)
})

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })

  test('a tap opens, a swipe turns, two fingers enlarge, a pull down closes', async ({ page, context }) => {
    await visit(page)
    const touch = toTouch(await context.newCDPSession(page))
    await page.getByRole('button', { name: '雾里的渡口' }).tap()
    await expect(caption(page)).toHaveText('雾里的渡口')
    await touch([[300, 400]], [[80, 410]])
    await expect(caption(page)).toHaveText('远山，一笔到底')
    await touch([[80, 400]], [[300, 410]])
    await expect(caption(page)).toHaveText('雾里的渡口')
    await touch(
      [
        [170, 400],
        [220, 400],
      ],
      [
        [95, 400],
        [295, 400],
      ],
    )
    await expect.poll(() => toScale(large(page))).toBeGreaterThan(3)
    // Now a finger moves the picture.
    await touch([[300, 400]], [[80, 410]])
    await expect(caption(page)).toHaveText('雾里的渡口')
    await large(page).tap()
    await expect.poll(() => toScale(large(page))).toBe(1)
    await touch([[200, 400]], [[205, 560]])
    await expect(dialog(page)).toHaveCount(0)
  })

  test('a gallery stays two in a row, and nothing is wider than the phone', async ({ page }) => {
    await visit(page)
    const images = page.locator('.e-content .tag-gallery').first().locator('img')
    const [one, two] = [await images.nth(0).boundingBox(), await images.nth(1).boundingBox()]
    expect(one?.y).toBeCloseTo(two?.y ?? 0, 0)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    await openers(page).first().tap()
    for (const button of await dialog(page).getByRole('button').all()) {
      const { width, height } = (await button.boundingBox()) ?? { width: 0, height: 0 }
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44)
    }
  })
})

for (const theme of ['light', 'dark'] as const) {
  test(`${theme}: axe finds nothing, the large view open and closed`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await visit(page)
    const check = async () => (await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)
    expect(await check()).toEqual([])
    await openers(page).first().click()
    await expect(dialog(page)).toBeVisible()
    expect(await check()).toEqual([])
  })
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('pictures have their captions and places, and none promises more', async ({ page }) => {
    await page.goto(PICTURES.path)
    await expect(page.getByRole('button')).toHaveCount(0)
    await expect(page.locator('.post-head img')).toBeVisible()
    await expect(page.locator('.photos img')).toHaveCount(2)
    await expect(page.locator('.e-content > figure figcaption')).toHaveText(['雾里的渡口'])
    const gallery = page.locator('.e-content > .tag-gallery').first()
    await expect(gallery.locator('figcaption')).toHaveText(['远山，一笔到底', '石桥的倒影'])
    const boxes = await Promise.all((await gallery.locator('img').all()).map((image) => image.boundingBox()))
    const heights = boxes.map((box) => Math.round(box?.height ?? 0))
    expect(Math.max(...heights) - Math.min(...heights)).toBeLessThanOrEqual(1)
    expect(new Set(boxes.map((box) => Math.round(box?.y ?? 0))).size).toBe(1)
  })
})

type Fingers = [x: number, y: number][]

/** Moves fingers from where they come down to where they leave, in steps. */
function toTouch(session: CDPSession) {
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', fingers: Fingers) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: fingers.map(([x, y], id) => ({ x, y, id })),
    })
  return async (from: Fingers, to: Fingers) => {
    await send('touchStart', from)
    for (let step = 1; step <= 6; step++)
      await send(
        'touchMove',
        from.map(([x, y], finger) => {
          const [toX, toY] = to[finger] ?? [x, y]
          return [x + ((toX - x) * step) / 6, y + ((toY - y) * step) / 6]
        }),
      )
    await send('touchEnd', [])
  }
}
