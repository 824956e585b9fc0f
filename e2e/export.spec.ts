// Owns the export of the blog that ships, on a server that knows nothing but files: read, searched, and left by old links.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Browser, type BrowserContextOptions, expect, test } from 'playwright/test'
import { type FileServer, serveFiles } from '../lib/bench/file-server'
import { runExport } from '../lib/bench/run-export'
import { readFragments, searchExported } from '../lib/bench/search-exported'
import { decodePath } from '../lib/decode-path'
import { nameCopies } from '../lib/export/image-copies'
import { ask, toSent } from './ask'
import { EVERY_PAGE, PAGES, SEED, SHOWCASE } from './pages'
import { heading, readNewest, walkLists } from './reader'
import { findForeign, findRuntime, watchPage } from './watch-page'

// One export for all of them.
test.describe.configure({ mode: 'default' })

let server: FileServer
let folder = ''
let output = ''

test.beforeAll(async () => {
  test.setTimeout(300_000)
  mkdirSync(path.join('out', 'left'), { recursive: true })
  writeFileSync(path.join('out', 'left', 'over.html'), '')
  const done = await runExport(process.cwd())
  folder = done.folder
  output = done.output
  server = await serveFiles(folder)
})
test.afterAll(() => server?.stop())

/** A page of a reader of the files; `baseURL` of the tests is the server of all others. */
const open = (browser: Browser, options: BrowserContextOptions = {}) =>
  browser.newPage({ baseURL: server.url, ...options })

const failures = () => server.sent.filter(({ status }) => status >= 400).map(({ path: one }) => one)
const read = (file: string) => readFileSync(path.join(folder, file), 'utf8')

test('the author is told what was written, and nothing is left of an earlier export', () => {
  expect(output).toMatch(/✓ out\/：\d+ 个文件，其中 \d+ 页、\d+ 个跳转，共 [\d.]+ MB，[\d.]+ 秒/)
  expect(existsSync(path.join(folder, 'left'))).toBe(false)
  expect(existsSync(`${folder}.new`)).toBe(false)
  expect(existsSync(`${folder}.old`)).toBe(false)
  expect(existsSync(path.join(folder, '.nojekyll'))).toBe(true)
})

for (const [name, address] of EVERY_PAGE) {
  test(`${name} is read without a request that fails`, async ({ browser }) => {
    const page = await open(browser)
    const watched = watchPage(page)
    const before = failures().length
    await page.goto(address, { waitUntil: 'networkidle' })
    await expect(heading(page)).toBeVisible()
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    await page.waitForLoadState('networkidle')
    const isMissing = address === PAGES['404']
    expect(failures().slice(before)).toEqual(isMissing ? [encodeURI(address)] : [])
    expect(watched.complaints).toEqual([])
    expect(findForeign(watched, server.url)).toEqual([])
    expect(findRuntime(await page.content())).toBeUndefined()
    await page.close()
  })
}

test('every image of an article comes, and a phone gets a small one', async ({ browser }) => {
  const page = await open(browser, { viewport: { width: 390, height: 844 } })
  await page.goto(SHOWCASE, { waitUntil: 'networkidle' })
  const images = page.locator('.e-content img')
  for (const image of await images.all()) {
    await image.scrollIntoViewIfNeeded()
    await expect
      .poll(() => image.evaluate((one) => (one as HTMLImageElement).naturalWidth))
      .toBeGreaterThan(0)
  }
  const small = server.sent.filter(({ path: one }) => /\/media\/[\w-]{12}\/.*\.640\.webp$/.test(one))
  expect(small.length).toBeGreaterThan(0)
  await page.close()
})

test('a page is what a reader of the server gets, but for the names of the script and of small images', async ({
  baseURL,
}) => {
  const toPlain = (html: string) => nameCopies(html, '/').replaceAll(/_ink\/[\da-f]{8}\.js/g, '_ink/x.js')
  for (const address of [PAGES.home, SEED, PAGES.tag, PAGES.archives, SHOWCASE]) {
    const { body } = await ask(baseURL ?? '', toSent(address))
    expect(toPlain(read(`${address.slice(1)}index.html`)), address).toBe(toPlain(body))
  }
  for (const file of ['atom.xml', 'rss.xml', 'feed.json', 'sitemap.xml', 'robots.txt'])
    expect(read(file), file).toBe((await ask(baseURL ?? '', `/${file}`)).body)
})

test('what a feed and the sitemap name is there', () => {
  const addresses = [
    ...`${read('atom.xml')}${read('sitemap.xml')}`.matchAll(
      /(?:href="|<loc>)https:\/\/inkstone\.example\/([^"<]*)/g,
    ),
  ]
  expect(addresses.length).toBeGreaterThan(30)
  const gone = addresses
    .map(([, one = '']) => decodePath(one.replace(/#.*/, '')))
    .filter((one) => !existsSync(path.join(folder, one, one === '' || one.endsWith('/') ? 'index.html' : '')))
  expect(gone).toEqual([])
})

test('a page that is not there is the page for that, with its status', async ({ browser }) => {
  const page = await open(browser)
  const response = await page.goto('/没有这一页/')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 2 })).toBeVisible()
})

test('a reader goes from list to article to list, and back', async ({ browser }) => {
  const page = await open(browser)
  await readNewest(page, 2)
  await walkLists(page)
})

for (const javaScriptEnabled of [true, false]) {
  test(`a short link leads on ${javaScriptEnabled ? 'with' : 'without'} script`, async ({ browser }) => {
    const page = await open(browser, { javaScriptEnabled })
    await page.goto('/p/886/')
    await expect(page).toHaveURL(SEED)
    await expect(heading(page)).toContainText('听李沐讲语言模型')
    await page.close()
  })
}

test('hosts that redirect by themselves are told of it', () => {
  expect(read('_redirects')).toContain(`/p/886/ ${encodeURI(SEED)} 301\n`)
})

/** Cut out of an article by hand: within a sentence, across its marks, of other letters, of code. */
const QUERIES = ['语言模型', '带宽。模型', '跑 400', 'bps', 'GB', '型']

test('any part of an article is found in the files of the index', async ({ browser }) => {
  const page = await open(browser)
  await page.goto('/')
  const fragments = readFragments(folder)
  expect(fragments).toHaveLength(readdirSync(path.join('content', '_posts')).length)
  const seed = fragments.find(({ entry }) => entry.url === encodeURI(SEED))?.id
  for (const query of QUERIES) {
    const found = await searchExported(page, [query.toLowerCase()])
    expect(found, query).toContain(seed)
  }
})

test('the dialog finds any part of an article without a server', async ({ page }) => {
  const watched = watchPage(page)
  await page.goto(server.url, { waitUntil: 'networkidle' })
  expect(watched.requests.filter((request) => request.url().includes('pagefind'))).toEqual([])
  await page.keyboard.press('/')
  const dialog = page.getByRole('dialog')
  for (const query of ['带宽。模型', '跑 400', 'bps', 'tinglimu']) {
    await dialog.getByRole('combobox').fill(query)
    await expect(dialog.getByRole('option').first()).toContainText('听李沐讲语言模型')
  }
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
