// Owns what a reader does most: find an article, read it, go on to the next, on a phone, a tablet and a desk.
import { expect, test } from 'playwright/test'
import { PAGES, WIDTHS } from './pages'
import { heading, readNewest, readText, walkLists } from './reader'

for (const width of WIDTHS) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } })

    test('reads the newest articles from home', async ({ page }) => {
      await readNewest(page, 3)
    })

    test('walks from a tag to an article, its category, the archive and page 2', async ({ page }) => {
      await walkLists(page)
    })

    test('goes to the previous article and comes back by the next', async ({ page }) => {
      await page.goto(PAGES['English article'])
      const title = await readText(heading(page))
      const neighbours = page.getByRole('navigation', { name: '前后文章' })
      const previous = await readText(neighbours.locator('[rel=prev] .serif'))
      await neighbours.getByRole('link', { name: '上一篇' }).click()
      await expect(heading(page)).toHaveText(previous)
      await neighbours.getByRole('link', { name: '下一篇' }).click()
      await expect(heading(page)).toHaveText(title)
    })

    test('follows the table of contents to a section', async ({ page }) => {
      await page.goto(PAGES['guide article'])
      const toc = page.getByRole('navigation', { name: '本文目录' })
      const link = toc.getByRole('link', { name: '字句', exact: true })
      if (!(await link.isVisible())) await toc.getByText('本文目录').click()
      await link.click()
      await expect(page.getByRole('heading', { level: 2, name: '字句' })).toBeInViewport()
    })
  })
}

test('pinned articles come first on home, the others newest first', async ({ page }) => {
  await page.goto('/')
  const entries = await page.locator('.h-entry').evaluateAll((all) =>
    all.map((entry) => ({
      isPinned: entry.querySelector('.pinned') !== null,
      date: entry.querySelector('time')?.getAttribute('datetime') ?? '',
    })),
  )
  expect(entries.length).toBe(8)
  expect(entries[0]?.isPinned).toBe(true)
  const others = entries.filter(({ isPinned }) => !isPinned).map(({ date }) => date)
  expect(others).toEqual([...others].sort().reverse())
})

test('a keyboard reader skips to the text', async ({ page }) => {
  await page.goto(PAGES['article 886'])
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: '跳到正文' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#main$/)
})
