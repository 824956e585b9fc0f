// Owns the export of a Hexo folder below a base path, with all its hard names: what answers on the server is a file, what is
// hidden is none.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'playwright/test'
import { type FileServer, serveFiles } from '../lib/bench/file-server'
import { runExport } from '../lib/bench/run-export'
import { makeTemporaryFolder, removeTemporaryFolder } from '../lib/cli/own-processes'
import { makeWorkspace, type UrlRow, type Workspace } from '../lib/cli/workspace'
import { ask } from './ask'
import { NIGHT_BOAT, writeHexoFolder } from './hexo-folder'
import { HIDDEN_WORD } from './hidden-posts'
import { heading } from './reader'
import { watchPage } from './watch-page'

test.describe.configure({ mode: 'default' })

let server: FileServer
let workspace: Workspace
let folder = ''
let contentDir = ''

test.beforeAll(async () => {
  test.setTimeout(300_000)
  contentDir = makeTemporaryFolder('inkstone-root-')
  writeHexoFolder(contentDir)
  const config = path.join(contentDir, '_config.yml')
  const text = readFileSync(config, 'utf8')
  writeFileSync(
    config,
    text.replace('url: https://example.com\n', 'url: https://example.com/blog\nroot: /blog/\n'),
  )
  workspace = makeWorkspace()
  folder = (await runExport(workspace.dir, contentDir)).folder
  server = await serveFiles(folder, '/blog/')
})
test.afterAll(async () => {
  await server?.stop()
  await workspace?.dispose()
  removeTemporaryFolder(contentDir)
})

const listFiles = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))

test('every article and page has its file, whatever its name', async () => {
  const rows = await workspace.readUrls(contentDir)
  const published = rows.filter((row): row is UrlRow & { url: string } => row.published)
  expect(published.length).toBeGreaterThan(30)
  for (const { url, source } of published) {
    const answer = await ask(server.url, url)
    // A server of files sends a reader of a folder to its slash.
    const whole = answer.headers.location ? await ask(server.url, answer.headers.location) : answer
    expect([whole.status, whole.body.includes('</html>')], source).toEqual([200, true])
  }
})

test('nothing that is hidden is in any file', () => {
  const leaks = listFiles().filter(
    (file) => HIDDEN_WORD.test(file) || HIDDEN_WORD.test(readFileSync(file).toString('latin1')),
  )
  expect(leaks).toEqual([])
})

test('a reader begins at the home page and reads an article without a request that fails', async ({
  page,
}) => {
  const watched = watchPage(page)
  await page.goto(server.url, { waitUntil: 'networkidle' })
  await page.locator('main h2 a').first().click()
  await expect(heading(page)).toBeVisible()
  await page.goto(new URL(NIGHT_BOAT.path.slice(1), server.url).href, { waitUntil: 'networkidle' })
  await expect(heading(page)).toContainText(NIGHT_BOAT.title)
  expect(watched.complaints).toEqual([])
  expect(server.sent.filter(({ status }) => status >= 400)).toEqual([])
})

for (const [old, now] of [
  ['old/home.html', '/blog/2022/03/01/搬来的/'],
  ['旧居/', '/blog/2022/03/01/搬来的/'],
  ['搬走了/', '/blog/2022/03/01/搬来的/'],
  ['p/886/', '/blog/2022/03/01/搬来的/'],
  ['tags/夜读/', '/blog/标签/夜读/'],
] as const) {
  test(`${old} leads on`, async ({ page }) => {
    await page.goto(server.url + old)
    await expect(page).toHaveURL(new URL(now, server.url).href)
    await expect(heading(page)).toBeVisible()
  })
}
