// Owns code blocks and wide tables in the browser: what is copied, and that a keyboard reaches and moves them.
import { readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Locator, type Page, test } from 'playwright/test'
import { getHexoUrl } from './hexo-site'
import { PAGES } from './pages'
import { readFences } from './read-fences'

const GUIDE = PAGES['guide article']
const fences = readFences(readFileSync('content/_posts/写作指南.md', 'utf8'))

test('every code block has the text of its source, line numbers or not', async ({ page }) => {
  await page.goto(GUIDE)
  const texts = await page.locator('.e-content .code code').allTextContents()
  expect(texts.map((text) => text.trimEnd())).toEqual(fences.map(({ text }) => text))
  expect(await page.locator('.e-content .code.numbered').count()).toBeGreaterThan(0)
})

test('a reader copies code, with line numbers and marks or without, and hears that it is done', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(GUIDE)
  const blocks = page.locator('.e-content .code')
  const numbered = await blocks.evaluateAll((all) => all.findIndex((one) => one.matches('.numbered')))
  const marked = await blocks.evaluateAll((all) => all.findIndex((one) => one.querySelector('.mark')))
  for (const index of [0, numbered, marked]) {
    await blocks.nth(index).hover()
    const button = blocks.nth(index).locator('.copy')
    await button.click()
    await expect(button).toHaveText('已复制')
    await expect(page.getByRole('status')).toHaveText('已复制')
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied.trimEnd()).toBe(fences[index]?.text)
  }
})

test('a keyboard reader sees the button to copy and presses it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(GUIDE)
  const block = page.locator('.e-content .code', { hasNot: page.locator('.wrap') }).first()
  const button = block.locator('.copy')
  await comeNear(block)
  await expect(block.locator('.tools')).toHaveCSS('opacity', '0')
  await block.locator('pre').focus()
  await page.keyboard.press('Tab')
  await expect(button).toBeFocused()
  await expect(block.locator('.tools')).toHaveCSS('opacity', '1')
  await page.keyboard.press('Enter')
  await expect(button).toHaveText('已复制')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 800 } })

  test('the keyboard reaches all code and tables, and scrolls what is wide', async ({ page }) => {
    await page.goto(GUIDE)
    const boxes = page.locator('.e-content pre, .e-content .table')
    const count = await boxes.count()
    await boxes.evaluateAll((all) =>
      all.forEach((box, index) => {
        box.id = `box-${index}`
      }),
    )
    const reached = new Set<string>()
    // All that can be focused, once round.
    for (let press = 0; press < 400 && reached.size < count; press++) {
      await page.keyboard.press('Tab')
      const id = await page.evaluate(() => document.activeElement?.id ?? '')
      if (id.startsWith('box-')) reached.add(id)
    }
    expect(reached.size).toBe(count)

    const wide = await boxes.evaluateAll((all) =>
      all.filter((box) => box.scrollWidth > box.clientWidth + 1).map(({ id }) => id),
    )
    expect(wide.length).toBeGreaterThan(1)
    for (const id of wide) {
      await page.locator(`#${id}`).focus()
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => page.locator(`#${id}`).evaluate((box) => box.scrollLeft)).toBeGreaterThan(0)
    }
  })
})

const SAMPLES = '/2021/02/03/code/'
const LINES = 56

const toBlock = (page: Page, text: string) => page.locator('.e-content .code', { hasText: text }).first()

/** A block gets its buttons when a reader comes near. */
async function comeNear(block: Locator): Promise<void> {
  await block.scrollIntoViewIfNeeded()
  await expect(block.locator('.copy')).toBeAttached()
}
const toLabel = (block: Locator) => block.evaluate((one) => getComputedStyle(one, '::after').content)

test.describe('the kinds of code', () => {
  test.use({ baseURL: getHexoUrl() })
  async function copy(block: Locator): Promise<string> {
    await block.hover()
    await block.locator('.copy').click()
    await expect(block.locator('.copy')).toHaveText('已复制')
    return block.page().evaluate(() => navigator.clipboard.readText())
  }

  test.beforeEach(async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(SAMPLES)
    await comeNear(page.locator('.e-content .code').first())
  })

  test('its language and title stand above it, and are no text of the article', async ({ page }) => {
    expect(await toLabel(toBlock(page, 'ledger'))).toBe('"JavaScript"')
    await expect(toBlock(page, 'ledger').locator('figcaption')).toHaveText('账本.js')
    expect(await toLabel(toBlock(page, '没有语言'))).toMatch(/^(?:""|none|normal)$/)
    await expect(page.locator('.e-content')).not.toContainText(/JavaScript|展开|收起/)
  })

  test('what was taken out is seen and not copied, nor are numbers and signs', async ({ page }) => {
    const block = toBlock(page, 'const a = 1')
    await expect(block).toContainText('const b = 2')
    await expect(block.locator('.add')).toHaveText('const b = 3\n')
    expect(await copy(block)).toBe('const a = 1\nconst b = 3\nconst c = 4')
  })

  test('a selection by hand has neither numbers nor signs', async ({ page }) => {
    const text = await toBlock(page, 'const a = 1').evaluate((block) => {
      getSelection()?.selectAllChildren(block.querySelector('code') ?? block)
      return String(getSelection())
    })
    expect(text.replace(/\n+/g, '\n')).toBe('const a = 1\nconst b = 2\nconst b = 3\nconst c = 4')
  })

  test('a diff is copied whole, commands without their prompts', async ({ page }) => {
    expect(await copy(toBlock(page, '吹灭'))).toBe('--- a/灯\n+++ b/灯\n- 吹灭\n+ 点亮\n  留着')
    expect(await copy(toBlock(page, 'added 3'))).toBe('npm install\nadded 3 packages\nnpm start')
  })

  test('long code shows its beginning, is copied whole, and opens', async ({ page }) => {
    const block = toBlock(page, '第1步')
    const summary = block.locator('summary')
    await expect(summary).toHaveAccessibleName(`展开 ${LINES} 行`)
    const closed = (await block.boundingBox())?.height ?? 0
    expect(closed).toBeLessThan(500)
    expect((await copy(block)).split('\n')).toHaveLength(LINES)
    await summary.focus()
    await page.keyboard.press('Enter')
    expect((await block.boundingBox())?.height).toBeGreaterThan(closed * 2)
  })

  test('the browser’s search opens long code at what it finds', async ({ page }) => {
    for (const text of ['第55步', '第30步']) {
      await page.goto('about:blank')
      await page.goto(`${SAMPLES}#:~:text=${encodeURIComponent(text)}`)
      await expect(toBlock(page, '第1步').locator('details')).toHaveAttribute('open')
      await expect(toBlock(page, '第1步').getByText(text)).toBeInViewport()
    }
  })

  test('paper has long code whole, and no buttons', async ({ page }) => {
    const block = toBlock(page, '第1步')
    await comeNear(block)
    const closed = (await block.boundingBox())?.height ?? 0
    await page.emulateMedia({ media: 'print' })
    expect((await block.boundingBox())?.height).toBeGreaterThan(closed * 1.5)
    await expect(block.locator('summary')).toBeHidden()
    await expect(block.locator('.copy')).toBeHidden()
  })

  test('lines break where a reader asks for it, on every page from then on', async ({ page }) => {
    const block = toBlock(page, 'ledger')
    const isWide = () => block.locator('pre').evaluate((pre) => pre.scrollWidth > pre.clientWidth)
    expect(await isWide()).toBe(true)
    await comeNear(toBlock(page, '没有语言'))
    await expect(toBlock(page, '没有语言').locator('.wrap')).toHaveCount(0)
    await block.hover()
    await block.getByRole('button', { name: '换行', pressed: false }).click()
    expect(await isWide()).toBe(false)
    await page.reload()
    await expect.poll(isWide).toBe(false)
    await block.hover()
    await block.getByRole('button', { name: '换行', pressed: true }).click()
    expect(await isWide()).toBe(true)
    await page.reload()
    await comeNear(block)
    await expect(block.getByRole('button', { name: '换行', pressed: false })).toBeAttached()
  })

  test('a group shows one way at a time, by mouse and by keyboard', async ({ page }) => {
    const group = page.getByRole('group', { name: '几种写法' })
    const first = group.getByText('npm install', { exact: true }).first()
    const second = group.getByText('pnpm install', { exact: true })
    await expect(first).toBeVisible()
    await expect(second).toBeHidden()
    await group.locator('label', { hasText: 'pnpm' }).click()
    await expect(second).toBeVisible()
    // It was nowhere until now.
    await comeNear(group.locator('.code:visible'))
    await group.locator('input:checked').focus()
    await page.keyboard.press('ArrowLeft')
    await expect(first).toBeVisible()
    await expect(second).toBeHidden()
  })

  test('the buttons move nothing when they come', async ({ page }) => {
    await page.addInitScript(() => {
      const scores: number[] = []
      Object.assign(globalThis, { scores })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) scores.push((entry as unknown as { value: number }).value)
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.reload()
    for (const block of await page.locator('.e-content .code:visible').all()) await comeNear(block)
    expect(await page.evaluate(() => (globalThis as unknown as { scores: number[] }).scores)).toEqual([])
  })

  for (const width of [390, 1280])
    for (const colorScheme of ['light', 'dark'] as const)
      test(`axe finds nothing at ${width} px, ${colorScheme}`, async ({ page }) => {
        await page.setViewportSize({ width, height: 844 })
        await page.emulateMedia({ colorScheme })
        const { violations, passes } = await new AxeBuilder({ page }).analyze()
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        ).toEqual([])
        expect(passes.length).toBeGreaterThan(10)
      })
})

test.describe('the kinds of code, without script', () => {
  test.use({ javaScriptEnabled: false, baseURL: getHexoUrl() })

  test('long code opens, wide code scrolls, groups switch', async ({ page }) => {
    await page.goto(SAMPLES)
    await toBlock(page, '第1步').locator('summary').click()
    await expect(toBlock(page, '第1步').locator('details')).toHaveAttribute('open')
    await page.getByRole('group', { name: '几种写法' }).locator('label', { hasText: 'pnpm' }).click()
    await expect(page.getByText('pnpm install', { exact: true })).toBeVisible()
  })
})
