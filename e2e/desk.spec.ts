import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'playwright/test'
import { makeTemporaryFolder, removeTemporaryFolder } from '../lib/cli/own-processes'
import { makeWorkspace, type RunningSite } from '../lib/cli/workspace'

// An author writes with `npm run dev` running and a browser beside the editor.

test.describe.configure({ mode: 'serial' })

const folder = makeTemporaryFolder('inkstone-desk-')
const workspace = makeWorkspace()
let site: RunningSite

/** Saves a file as an editor does. */
function save(file: string, text: string) {
  const target = path.join(folder, 'source', file)
  mkdirSync(path.dirname(target), { recursive: true })
  writeFileSync(target, text)
}

const toPost = (title: string, body: string) =>
  `---\ntitle: ${title}\ndate: 2025-03-01 09:00:00\n---\n\n${body}\n`

test.beforeAll(async () => {
  test.setTimeout(120_000)
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, '_config.yml'), 'title: 案头\nfuture: false\n')
  save('_posts/晒书.md', toPost('晒书', '六月六，把书搬到院子里。'))
  save('_drafts/补遗.md', '---\ntitle: 补遗\n---\n还没有写完。\n')
  save('_posts/明年.md', '---\ntitle: 明年的事\ndate: 2099-01-01 08:00:00\n---\n到时候再说。\n')
  site = await workspace.start({ contentDir: folder, script: 'dev' })
})

test.afterAll(async () => {
  await workspace.dispose()
  removeTemporaryFolder(folder)
})

test('what readers do not see yet is there and marked', async ({ page }) => {
  test.setTimeout(60_000)
  await page.goto(site.url)
  const entry = (title: string) => page.locator('.h-entry', { hasText: title })
  await expect(entry('补遗')).toContainText('草稿')
  await expect(entry('明年的事')).toContainText('定时')
  await expect(entry('明年的事')).toContainText('2099-01-01 08:00')
  await expect(entry('晒书').locator('.state-mark')).toHaveCount(0)
})

test('a saved text is on the open page, and a new article on the open list', async ({ page, context }) => {
  test.setTimeout(60_000)
  const home = await context.newPage()
  await home.goto(site.url)
  await page.goto(new URL('2025/03/01/晒书/', site.url).href)
  save('_posts/晒书.md', toPost('晒书', '六月六，把书搬到院子里，一册册摊开。'))
  await expect(page.locator('.e-content')).toContainText('一册册摊开', { timeout: 15_000 })
  save('_posts/收书.md', toPost('收书', '天黑以前收回来。'))
  await expect(home.getByRole('link', { name: '收书' })).toBeVisible({ timeout: 15_000 })
})

test('what is wrong with a file stands on its page until it is mended', async ({ page }) => {
  test.setTimeout(60_000)
  await page.goto(new URL('2025/03/01/晒书/', site.url).href)
  const panel = page.locator('details', { hasText: '晒书.md' })
  save('_posts/晒书.md', toPost('晒书', '看图：![书](没有这张.png)'))
  await expect(panel).toContainText('没有这张.png', { timeout: 15_000 })
  await expect(panel).toContainText('检查文件名和位置')
  // A slip of the front matter: the page stays, and says so.
  save('_posts/晒书.md', '---\ntitle: [晒书\ndate: 2025-03-01 09:00:00\n---\n\n没有人看见这一句。\n')
  await expect(panel).toContainText('晒书.md:2:', { timeout: 15_000 })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('晒书')
  await expect(page.locator('.e-content')).not.toContainText('没有人看见这一句')
  save('_posts/晒书.md', toPost('晒书', '好了。'))
  await expect(page.locator('.e-content')).toContainText('好了', { timeout: 15_000 })
  await expect(panel).toHaveCount(0, { timeout: 15_000 })
})
