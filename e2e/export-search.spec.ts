// Owns the search of an export, as a reader uses it: the dialog, the page, and the page without script.
import { expect, test } from 'playwright/test'
import { type FileServer, serveFiles } from './file-server'
import { SEED } from './pages'
import { runExport } from './run-export'
import { watchPage } from './watch-page'

test.describe.configure({ mode: 'default' })

let server: FileServer
test.beforeAll(async () => {
  test.setTimeout(300_000)
  server = await serveFiles((await runExport(process.cwd())).folder)
})
test.afterAll(() => server?.stop())

test('the dialog finds any part of an article without a server', async ({ page }) => {
  const watched = watchPage(page)
  await page.goto(server.url, { waitUntil: 'networkidle' })
  expect(server.sent.filter(({ path }) => path.includes('pagefind'))).toEqual([])
  await page.keyboard.press('/')
  const dialog = page.getByRole('dialog')
  for (const query of ['带宽。模型', '跑 400', 'bps', 'tinglimu']) {
    await dialog.getByRole('combobox').fill(query)
    await expect(dialog.getByRole('option').first()).toContainText('听李沐讲语言模型')
  }
  expect(server.sent.filter(({ status }) => status >= 400)).toEqual([])
  expect(watched.complaints).toEqual([])
  await dialog.getByRole('combobox').fill('没有的话一句')
  await expect(dialog.getByRole('status')).toContainText('没有')
})

test('the page of search answers its address, and its form', async ({ page }) => {
  await page.goto(`${server.url}search/?q=${encodeURIComponent('带宽')}`)
  const found = page.locator('static-search li')
  await expect(found.filter({ hasText: '听李沐讲语言模型' })).toHaveCount(1)
  await expect(found.locator('mark').first()).toHaveText('带宽')
  await page.locator('main input[type=search]').fill('标点')
  await page.locator('main input[type=search]').press('Enter')
  await expect(page).toHaveURL(/\?q=/)
  await expect(page.locator('static-search').getByRole('status')).toContainText('篇')
  await found.getByRole('link').first().click()
  await expect(page.locator('.e-content')).toContainText('标点')
})

test('without script the page says so and offers the archive', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto(`${server.url}search/?q=${encodeURIComponent(SEED)}`)
  await expect(page.locator('static-search p')).toContainText('这里的搜索要用脚本')
  await page.getByRole('link', { name: '归档里找' }).click()
  await expect(page).toHaveURL(`${server.url}archives/`)
  await page.close()
})
