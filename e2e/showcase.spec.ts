// Owns the article that holds one of everything, read as readers do: by mouse, touch and keyboard, with and without script,
// in both themes, and on paper.
import { expect, type Locator, type Page, test } from 'playwright/test'
import { SHOWCASE } from './pages'
import { findForeign, watchPage } from './watch-page'

const PHONE = { width: 390, height: 844 }
const PICTURE = '远山五重，近处最深'

/** A page whose script stands, with the parts of the blocks that it holds. */
async function open(page: Page): Promise<void> {
  await page.goto(SHOWCASE)
  await expect(page.locator('img[role="button"]').first()).toBeAttached()
  await expect(page.locator('embed-card button')).toBeAttached()
}

/** To the end of the page, as a reader comes there: what waits until it is near has come. */
async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let top = 0; top < document.documentElement.scrollHeight; top += 500) {
      scrollTo(0, top)
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 30)))
    }
  })
  // Who scrolls by before it has been drawn comes back to it.
  await page.locator('[data-lang="Mermaid"]').scrollIntoViewIfNeeded()
  await expect(page.locator('.late svg')).toBeVisible()
  await expect(page.locator('.code .tools')).toHaveCount(await page.locator('.prose .code:visible').count())
}

/** A little way up again, as a thumb does it: in many steps, while what comes near is laid out. */
async function swipeBack(page: Page): Promise<void> {
  for (let step = 0; step < 10; step++) {
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 20))))
    await page.evaluate(() => scrollBy(0, -40))
  }
}

/** The players of other sites, as they would be. */
async function playElsewhere(page: Page): Promise<void> {
  await page.route(/bilibili/, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: '片子' }),
  )
}

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText())
const dialog = (page: Page) => page.getByRole('dialog', { name: '看大图' })
const size = (page: Page) =>
  page
    .locator('.prose > p')
    .first()
    .evaluate((one) => getComputedStyle(one).fontSize)

/** Scrolls there and waits, as the eye does before the hand, until it rests: what comes near is laid out only then. */
async function lookAt(target: Locator): Promise<void> {
  const isAtRest = async () => {
    await target.scrollIntoViewIfNeeded()
    const before = await target.boundingBox()
    await target.page().waitForTimeout(100)
    return before?.y === (await target.boundingBox())?.y
  }
  await expect.poll(isAtRest).toBe(true)
}

/** What a hand does, whether it holds a mouse or not: `touch` is a click or a tap. */
async function readByHand(page: Page, touch: (target: Locator) => Promise<void>): Promise<void> {
  const press = async (target: Locator) => {
    await lookAt(target)
    await touch(target)
  }
  await press(page.locator('.series summary'))
  await expect(page.locator('.series').getByRole('link', { name: '写作指南' })).toBeVisible()

  await press(page.getByText('折起来的话，用主题的写法'))
  await expect(page.getByText('清水、软布')).toBeVisible()
  await press(page.getByText('浓', { exact: true }))
  await expect(page.getByText('墨走得动')).toBeVisible()
  await press(page.locator('label', { hasText: 'pnpm' }))
  await expect(page.getByText('pnpm install')).toBeVisible()

  await press(page.locator('a[data-footnote-ref]'))
  await expect(page.locator('foot-note')).toContainText('焦点回到刚才的数字')
  await press(page.getByRole('heading', { name: '图片' }))
  await expect(page.locator('foot-note')).toBeHidden()

  await press(page.getByRole('button', { name: '显示来自 bilibili.com 的内容' }))
  await expect(page.frameLocator('embed-card iframe').getByText('片子')).toBeVisible()

  await press(page.getByRole('button', { name: PICTURE }))
  await expect(dialog(page)).toBeVisible()
  await press(dialog(page).getByRole('button', { name: '下一张' }))
  await expect(dialog(page).locator('figcaption span')).toHaveText('渡口，天未亮')
  await press(dialog(page).getByRole('button', { name: '关闭' }))
  await expect(dialog(page)).toHaveCount(0)

  const block = page.locator('.code', { hasText: 'words * 0.01' })
  await block.scrollIntoViewIfNeeded()
  await block.hover()
  await press(block.getByRole('button', { name: '复制' }))
  await expect.poll(() => copied(page)).toContain('Math.ceil(words / 300)')
  expect(await copied(page)).not.toContain('0.01')
  await press(page.locator('.code summary'))
  await expect(page.locator('.code details')).toHaveAttribute('open')

  await page.locator('[data-lang="Mermaid"]').scrollIntoViewIfNeeded()
  await expect(page.locator('.late svg')).toBeVisible()

  await page.evaluate(() => scrollTo(0, 0))
  await press(page.getByRole('button', { name: '阅读设置' }))
  const before = await size(page)
  await press(page.getByRole('group', { name: '阅读设置' }).getByRole('radio', { name: '特大' }))
  await expect.poll(() => size(page)).not.toBe(before)
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme, permissions: ['clipboard-read', 'clipboard-write'] })

    test.describe('at a desk', () => {
      test.use({ viewport: { width: 1280, height: 900 } })

      test('by mouse', async ({ page }) => {
        const { complaints } = watchPage(page)
        await playElsewhere(page)
        await open(page)
        await page.getByRole('navigation', { name: '本文目录' }).getByRole('link', { name: '4 图片' }).click()
        await expect(page.getByRole('heading', { name: '图片' })).toBeInViewport()
        await readByHand(page, (target) => target.click())
        expect(complaints).toEqual([])
      })
    })

    test.describe('on a phone', () => {
      test.use({ viewport: PHONE, hasTouch: true, isMobile: true })

      test('by touch', async ({ page }) => {
        const { complaints } = watchPage(page)
        await playElsewhere(page)
        await open(page)
        await page.evaluate(() => scrollTo(0, 4000))
        await swipeBack(page)
        await page.locator('table-of-contents button').tap()
        await page.getByRole('dialog', { name: '目录' }).getByRole('link', { name: '4 图片' }).tap()
        await expect(page.getByRole('heading', { name: '图片' })).toBeInViewport()
        await readByHand(page, (target) => target.tap())
        expect(complaints).toEqual([])
      })
    })

    test('without script everything is there to read', async ({ browser, baseURL }) => {
      const context = await browser.newContext({
        javaScriptEnabled: false,
        colorScheme,
        baseURL,
        viewport: PHONE,
      })
      const page = await context.newPage()
      await page.goto(SHOWCASE)
      await page.locator('.series summary').click()
      await expect(page.locator('.series').getByRole('link', { name: '写作指南' })).toBeVisible()
      await page.getByText('本文目录').click()
      await page.getByText('为什么是圈').click()
      await expect(page.getByText('来回直推')).toBeVisible()
      await page.getByText('浓', { exact: true }).click()
      await expect(page.getByText('墨走得动')).toBeVisible()
      await page.locator('a[data-footnote-ref]').click()
      await expect(page.locator('.footnotes li')).toBeInViewport()
      await expect(page.getByRole('link', { name: /bilibili\.com\/video/ })).toBeVisible()
      await expect(page.locator('.prose math')).not.toHaveCount(0)
      await expect(page.locator('.diagram svg')).toHaveCount(2)
      await expect(page.getByText('pie title 一天的时间')).toBeVisible()
      await expect(page.getByRole('button')).toHaveCount(0)
      await context.close()
    })
  })
}

test('by keyboard', async ({ page }) => {
  await open(page)
  const press = async (target: Locator, key = 'Enter') => {
    await target.focus()
    await page.keyboard.press(key)
  }
  await press(page.locator('.series summary'))
  await expect(page.locator('.series').getByRole('link', { name: '写作指南' })).toBeVisible()
  await press(page.getByRole('radio', { name: '淡' }), 'ArrowRight')
  await expect(page.getByText('墨走得动')).toBeVisible()
  await press(page.locator('a[data-footnote-ref]'))
  await expect(page.locator('foot-note')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.locator('a[data-footnote-ref]')).toBeFocused()
  await press(page.getByRole('button', { name: PICTURE }))
  await expect(dialog(page)).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(dialog(page).locator('figcaption span')).toHaveText('渡口，天未亮')
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toHaveCount(0)
  await page.keyboard.press('t')
  await expect(page.locator('html')).toHaveAttribute('data-theme', /light|dark/)
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: '快捷键' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('j')
  await expect(page).not.toHaveURL(encodeURI(SHOWCASE))
})

test('nothing leaves the site before a reader asks, to the end of the page', async ({ page, baseURL }) => {
  const watched = watchPage(page)
  await open(page)
  await scrollThrough(page)
  await page.waitForLoadState('networkidle')
  expect(findForeign(watched, baseURL ?? '')).toEqual([])
  expect(watched.complaints).toEqual([])
})

test('on paper everything is there, and nothing that is for screens', async ({ page }) => {
  await open(page)
  await scrollThrough(page)
  await page.emulateMedia({ media: 'print' })
  for (const text of ['清水、软布', '墨走得动', '一分墨，九分水', '来回直推', '大寒', 'pnpm install'])
    await expect(page.getByText(text).first()).toBeVisible()
  await expect(page.locator('.tools:visible, site-header:visible, embed-card button:visible')).toHaveCount(0)
  const pdf = await page.pdf({ format: 'A4' })
  expect(pdf.length).toBeGreaterThan(50_000)
})
