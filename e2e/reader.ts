// Owns what a reader does in several tests: opens the menu, and walks the site from list to article to list.
import { expect, type Locator, type Page } from 'playwright/test'

/** Follows a word of the menu; opens the menu first where it is folded. */
export async function followMenu(page: Page, word: string): Promise<void> {
  const menu = page.getByRole('navigation', { name: '主导航' })
  const link = menu.getByRole('link', { name: word, exact: true })
  if (!(await link.isVisible())) await menu.getByText('菜单').click()
  await link.click()
}

export const readText = async (locator: Locator) => (await locator.textContent()) ?? ''
export const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** From home: opens the first articles one after another, as they are listed, and comes back each time. */
export async function readNewest(page: Page, count: number): Promise<void> {
  await page.goto('/')
  const links = page.locator('main h2 a')
  for (let index = 0; index < count; index++) {
    const link = links.nth(index)
    const title = await readText(link)
    await link.click()
    await expect(heading(page)).toHaveText(title)
    await expect(page.locator('.e-content > p').first()).toBeVisible()
    await page.goBack()
    await expect(page).toHaveURL('/')
  }
}

/** Tag → article → category → archive → year → article → page 2 and back to page 1. */
export async function walkLists(page: Page): Promise<void> {
  await page.goto('/')
  await followMenu(page, '标签')
  await expect(heading(page)).toContainText('标签')
  await page.locator('main').getByRole('link', { name: '排版' }).click()
  await expect(heading(page)).toContainText('排版')

  const title = await readText(page.locator('main h2 a').first())
  await page.locator('main h2 a').first().click()
  await expect(heading(page)).toHaveText(title)

  const crumb = page.locator('.crumbs a').last()
  const category = await readText(crumb)
  await crumb.click()
  await expect(heading(page)).toContainText(category)
  await expect(page.locator('main h2 a', { hasText: title })).toHaveCount(1)

  await followMenu(page, '归档')
  await expect(heading(page)).toContainText('归档')
  await page.getByRole('link', { name: '2024', exact: true }).click()
  await expect(heading(page)).toContainText('2024 年')
  await page.getByRole('link', { name: '听李沐讲语言模型' }).click()
  await expect(heading(page)).toContainText('听李沐讲语言模型')

  await followMenu(page, '文章')
  const first = await page.locator('main h2').allTextContents()
  await page.getByRole('link', { name: '下一页' }).click()
  await expect(page).toHaveURL('/page/2/')
  const second = await page.locator('main h2').allTextContents()
  expect(second.length).toBeGreaterThan(0)
  expect(second.filter((one) => first.includes(one))).toEqual([])
  await page.getByRole('link', { name: '上一页' }).click()
  await expect(page).toHaveURL('/')
}
