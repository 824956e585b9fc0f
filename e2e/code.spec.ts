// Owns code blocks and wide tables in the browser: what is copied, and that a keyboard reaches and moves them.
import { readFileSync } from 'node:fs'
import { expect, test } from 'playwright/test'
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
    await blocks.nth(index).getByRole('button').click()
    await expect(blocks.nth(index).getByRole('button')).toHaveText('已复制')
    await expect(page.getByRole('status')).toHaveText('已复制')
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied.trimEnd()).toBe(fences[index]?.text)
  }
})

test('a keyboard reader sees the button to copy and presses it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(GUIDE)
  const block = page.locator('.e-content .code').first()
  await block.locator('pre').focus()
  await page.keyboard.press('Tab')
  const button = block.getByRole('button')
  await expect(button).toBeFocused()
  await expect(button).toHaveCSS('opacity', '1')
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
