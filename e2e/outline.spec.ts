// Owns the outline of every shipped article: one h1, then levels that are never skipped, whatever number the author used.
import { expect, type Page, test } from 'playwright/test'
import { PAGES } from './pages'

test('every article has an outline without gaps, and its table of contents is that outline', async ({
  page,
}) => {
  await page.goto(PAGES.archives)
  const articles = await page
    .locator('.h-feed a.u-url')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  expect(articles.length).toBeGreaterThanOrEqual(12)
  for (const path of articles) {
    await page.goto(path)
    const name = decodeURI(path)
    const levels = await readLevels(page, 'h1, h2, h3, h4, h5, h6')
    expect(
      levels.filter((level) => level === 1),
      name,
    ).toHaveLength(1)
    const body = await readLevels(page, ':is(h1, h2, h3, h4, h5, h6):is(.e-content *)')
    expect(findGap(body), name).toBeUndefined()
    await checkContents(page, name)
  }
})

function readLevels(page: Page, selector: string): Promise<number[]> {
  return page.locator(selector).evaluateAll((all) => all.map(({ tagName }) => Number(tagName.slice(1))))
}

/** The first heading that is more than one level below the one before it; the h1 stands before the first. */
function findGap(levels: number[]): string | undefined {
  const gap = levels.findIndex((level, index) => level < 2 || level > (levels[index - 1] ?? 1) + 1)
  return gap < 0 ? undefined : `h${levels[gap]} at ${gap} of ${levels.join(' ')}`
}

async function checkContents(page: Page, name: string): Promise<void> {
  const links = page.locator('.toc a')
  if ((await links.count()) === 0) return
  const targets = await links.evaluateAll((all) =>
    all.map((link) => {
      const id = decodeURIComponent((link.getAttribute('href') ?? '').slice(1))
      return [link.textContent, document.getElementById(id)?.textContent]
    }),
  )
  // The list may number them.
  for (const [text, found] of targets)
    expect([text, text?.replace(/^[\d.]+ /, '')], name).toContain(found?.trim())
}
