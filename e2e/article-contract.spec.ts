// Owns what others read off our pages: microformats, dates and headings of the shipped article with id '886', and lists.
import { readFileSync } from 'node:fs'
import { expect, test } from 'playwright/test'
import { LISTS, SEED } from './pages'
import { readText } from './reader'

const TITLE = '听李沐讲语言模型：三本账与三种白领'
const source = readFileSync('content/_posts/听李沐讲语言模型.md', 'utf8')

test.describe('the article with id 886', () => {
  test.beforeEach(({ page }) => page.goto(SEED))

  test('has its title once as h1, and in the tab', async ({ page }) => {
    await expect(page.locator('h1')).toHaveText([TITLE])
    await expect(page).toHaveTitle(`${TITLE} · 砚边`)
  })

  test('shows its wall clock, and says the instant', async ({ page }) => {
    const time = page.locator('.h-entry time.dt-published')
    await expect(time).toHaveText('2024-08-31 18:44')
    await expect(time).toHaveAttribute('datetime', '2024-08-31T18:44:55+08:00')
  })

  test('is an h-entry with name, address, tag and category', async ({ page }) => {
    const entry = page.locator('.h-entry')
    await expect(entry).toHaveCount(1)
    await expect(entry.locator('.p-name')).toHaveText([TITLE])
    const url = await entry.locator('.u-url').getAttribute('href')
    expect(decodeURIComponent(url ?? '')).toBe(SEED)
    expect((await entry.locator('.p-category').allTextContents()).sort()).toEqual(['Article', '人工智能'])
  })

  test('has its four sections as h2, in the order of the source', async ({ page }) => {
    const sections = [...source.matchAll(/^##### (.+)$/gm)].map(([, text]) => text)
    expect(sections).toHaveLength(4)
    await expect(page.locator('.e-content :is(h1, h2, h3, h4, h5, h6)')).toHaveText(sections as string[])
    await expect(page.locator('.e-content h2')).toHaveCount(4)
    await expect(page.getByRole('navigation', { name: '本文目录' }).locator('a')).toHaveText(
      sections as string[],
    )
  })

  test('has every paragraph of its source in e-content, word for word', async ({ page }) => {
    const [, , body = ''] = source.split(/^---$/m)
    const paragraphs = body
      .split(/\n{2,}/)
      .map((block) => block.trim())
      .filter((block) => block && !/^(?:#|\* \* \*|\||\d\.)/.test(block))
      .map((block) => block.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll('**', ''))
    expect(paragraphs.length).toBeGreaterThan(10)
    expect(await page.locator('.e-content > p').allTextContents()).toEqual(paragraphs)
  })

  test('has nothing but the body in e-content', async ({ page, request }) => {
    const content = page.locator('.e-content')
    await expect(content).toHaveCount(1)
    await expect(content.locator('h1, time, nav, header, footer, button, .p-category, .p-name')).toHaveCount(
      0,
    )
    await expect(content.locator(':scope > hr')).toHaveCount(1)
    const text = (await readText(content)).trim()
    expect(text.startsWith('李沐回母校上海交通大学讲了一场')).toBe(true)
    expect(text.endsWith('不过薪水大约是付给这一部分的。')).toBe(true)
    const html = await (await request.get(SEED)).text()
    expect(html.match(/\be-content\b[^{]*"/g)?.length).toBe(1)
  })

  test('leads to its tag and its category, which list it', async ({ page }) => {
    for (const name of ['人工智能', 'Article']) {
      await page.goto(SEED)
      await page.locator('.h-entry').getByRole('link', { name, exact: true }).click()
      await expect(page.locator('h1')).toContainText(name)
      await expect(page.locator('.h-feed .h-entry .p-name', { hasText: TITLE })).toHaveCount(1)
    }
  })
})

for (const path of LISTS) {
  test(`${path} is an h-feed of entries with name, address and date`, async ({ page }) => {
    await page.goto(path)
    await expect(page.locator('.h-feed')).toHaveCount(1)
    const entries = await page.locator('.h-feed .h-entry').evaluateAll((all) =>
      all.map((entry) => ({
        name: entry.querySelector('.p-name')?.textContent ?? '',
        url: entry.querySelector('a.u-url')?.getAttribute('href') ?? '',
        date: entry.querySelector('time.dt-published')?.getAttribute('datetime') ?? '',
      })),
    )
    expect(entries.length).toBeGreaterThan(0)
    for (const { name, url, date } of entries) {
      expect(name).not.toBe('')
      expect(url).toMatch(/^\/\d{4}\/\d{2}\/\d{2}\/[^/]+\/$/)
      expect(date).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+08:00$/)
    }
  })
}
