// Owns the search as readers use it: on its page without script, in its dialog by keyboard and by touch, live.
import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { type BrowserContext, expect, type Page, test } from 'playwright/test'
import { getHexoSite } from './hexo-site'
import { PAGES, SEED } from './pages'

const toSearch = (query: string) => `/search/?q=${encodeURIComponent(query)}`
const dialog = (page: Page) => page.getByRole('dialog', { name: '搜索' })
const field = (page: Page) => dialog(page).getByRole('combobox', { name: '搜索文章' })
const options = (page: Page) => dialog(page).getByRole('option')
const status = (page: Page) => dialog(page).getByRole('status')

/** A page whose script stands, which comes after its load. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.waitForFunction(() => customElements.get('site-header'))
}

async function openDialog(page: Page): Promise<void> {
  await page.keyboard.press('/')
  await expect(field(page)).toBeFocused()
}

async function checkAxe(page: Page): Promise<void> {
  const { violations, passes } = await new AxeBuilder({ page }).analyze()
  expect(passes.length).toBeGreaterThan(10)
  expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
}

/** The path of what a page asks for; nothing of the search comes before its first use. */
function watchRequests(context: BrowserContext): string[] {
  const paths: string[] = []
  context.on('request', (request) => paths.push(new URL(request.url()).pathname))
  return paths
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the glyph leads to a line to write on, and that to what has the words', async ({ page }) => {
    await page.goto(SEED)
    await page.getByRole('link', { name: '搜索' }).click()
    await expect(page).toHaveURL('/search/')
    const line = page.getByRole('searchbox', { name: '搜索文章' })
    await line.fill('三本账 白领')
    await line.press('Enter')
    await expect(page).toHaveURL(/\/search\/\?q=/)
    await expect(page.getByRole('status')).toHaveText('1 篇')
    await expect(page.locator('.search-results mark').first()).toHaveText('三本账')
    await expect(line).toHaveValue('三本账 白领')
  })

  test('what is in a section is read from there', async ({ page }) => {
    await page.goto(toSearch('"压缩能收回一部分字节"'))
    const result = page.locator('.search-results a')
    await expect(result).toHaveAttribute('href', /#.+/)
    await result.click()
    const id = decodeURIComponent(new URL(page.url()).hash.slice(1))
    await expect(page.locator(`[id="${id}"]`)).toBeInViewport()
  })

  test('results are narrowed by links, which take themselves away again', async ({ page }) => {
    await page.goto(toSearch('排版'))
    const count = await page.locator('.search-results li').count()
    const filters = page.getByRole('navigation', { name: '缩小范围' })
    await filters.getByRole('link', { name: /^2025/ }).click()
    await expect(page).toHaveURL(/year=2025/)
    const narrowed = page.locator('.search-results time')
    expect(await narrowed.count()).toBeLessThan(count)
    for (const date of await narrowed.allTextContents()) expect(date).toMatch(/^2025/)
    await page.getByRole('searchbox').press('Enter')
    await expect(page).toHaveURL(/year=2025/)
    await filters.getByRole('link', { name: '不限于「2025」' }).click()
    await expect(page.locator('.search-results li')).toHaveCount(count)
  })

  for (const [name, address, words] of [
    ['nothing is asked', '/search/', '几个词用空格分开'],
    ['nothing is found', toSearch('没有人写过的话'), '没有文章含有「没有人写过的话」'],
    ['too much is asked', toSearch('字'.repeat(101)), '太长了'],
    ['there is no such page of results', `${toSearch('排版')}&page=99`, '没有这一页'],
  ] as const) {
    test(`it says so in words where ${name}`, async ({ page }) => {
      expect((await page.goto(address))?.status()).toBe(200)
      await expect(page.getByRole('status')).toContainText(words)
      await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
    })
  }

  test('markup in a query is text', async ({ page }) => {
    await page.goto(toSearch('<img src=x onerror=alert(1)>"'))
    await expect(page.getByRole('searchbox')).toHaveValue('<img src=x onerror=alert(1)>"')
    await expect(page.locator('main img')).toHaveCount(0)
  })

  test('a page that is not there has the line too', async ({ page }) => {
    await page.goto(PAGES[404])
    await page.getByRole('searchbox').fill('排版')
    await page.getByRole('button', { name: '搜索' }).click()
    await expect(page).toHaveURL(toSearch('排版'))
    await expect(page.locator('.search-results li').first()).toBeVisible()
  })
})

test.describe('the dialog', () => {
  test('comes at its first use, by `/`, by Ctrl-K, by the glyph, and gives the focus back', async ({
    page,
    context,
  }) => {
    const asked = watchRequests(context)
    await open(page, SEED)
    const glyph = page.getByRole('link', { name: '搜索' })
    await glyph.hover()
    await page.waitForTimeout(400)
    expect(asked.filter((one) => /search/.test(one))).toEqual([])
    for (const act of [
      () => page.keyboard.press('/'),
      () => page.keyboard.press('Control+k'),
      () => page.keyboard.press('Meta+k'),
      () => glyph.click(),
    ]) {
      await glyph.focus()
      await act()
      await expect(field(page)).toBeFocused()
      await expect(field(page)).toHaveValue('')
      await page.keyboard.press('Escape')
      await expect(dialog(page)).toBeHidden()
      await expect(glyph).toBeFocused()
    }
    await expect(page).toHaveURL(SEED)
    expect(asked.filter((one) => /search/.test(one))).toHaveLength(1)
  })

  test('shows results as one types; the arrows choose, Enter goes there', async ({ page }) => {
    await open(page, PAGES.home)
    await openDialog(page)
    await page.keyboard.type('排版')
    await expect(options(page).first()).toBeVisible()
    await expect(field(page)).toHaveAttribute('aria-expanded', 'true')
    await expect(status(page)).toHaveText(/^\d+ 篇$/)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    const second = options(page).nth(1)
    await expect(second).toHaveAttribute('aria-selected', 'true')
    await expect(field(page)).toHaveAttribute(
      'aria-activedescendant',
      (await second.getAttribute('id')) ?? '',
    )
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    await expect(options(page).and(page.locator('[aria-selected=true]'))).toHaveCount(0)
    await page.keyboard.press('ArrowUp')
    const last = options(page).last()
    await expect(last).toHaveAttribute('aria-selected', 'true')
    const href = (await last.getAttribute('href')) ?? ''
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(href)
  })

  test('Enter without a choice leads to the page of all that was found', async ({ page }) => {
    await open(page, PAGES.home)
    await openDialog(page)
    await page.keyboard.type('的')
    const all = dialog(page).getByRole('link', { name: /^看全部 \d+ 篇$/ })
    await expect(all).toHaveAttribute('href', /\/search\/\?q=%E7%9A%84$/)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(toSearch('的'))
  })

  test('half-typed text of an input method waits, and its Enter is its own', async ({ page, context }) => {
    const asked = watchRequests(context)
    await open(page, PAGES.home)
    await page.keyboard.press('/')
    await expect(field(page)).toBeFocused()
    const client = await context.newCDPSession(page)
    for (const text of ['p', 'pai', "pai'ban"])
      await client.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      })
    await page.waitForTimeout(400)
    expect(asked.filter((one) => one.startsWith('/api/search'))).toEqual([])
    await client.send('Input.insertText', { text: '排版' })
    await expect(options(page).first()).toBeVisible()
    await expect(field(page)).toHaveValue('排版')
    expect(asked.filter((one) => one.startsWith('/api/search'))).toHaveLength(1)
  })

  test('only the last text counts, however late an earlier answer comes', async ({ page }) => {
    let isFirst = true
    await page.route('**/api/search/**', async (route) => {
      const isLate = isFirst
      isFirst = false
      if (isLate) await new Promise((resolve) => setTimeout(resolve, 1500))
      await route.continue().catch(() => undefined)
    })
    await open(page, PAGES.home)
    await openDialog(page)
    await page.keyboard.type('没有人写过的话')
    await expect(status(page)).toHaveText('正在找…')
    await field(page).fill('语言模型')
    await expect(options(page).first()).toContainText('语言模型')
    await page.waitForTimeout(1500)
    await expect(options(page).first()).toContainText('语言模型')
  })

  test('says in words that nothing was found, that one was too fast, that nobody answers', async ({
    page,
  }) => {
    await open(page, PAGES.home)
    await page.keyboard.press('/')
    await expect(status(page)).toContainText('几个词用空格分开')
    await page.keyboard.type('没有人写过的话')
    await expect(status(page)).toHaveText('没有文章含有「没有人写过的话」')
    await page.route('**/api/search/**', (route) =>
      route.fulfill({ status: 429, json: { refusal: 'often', results: [], total: 0, unread: 0 } }),
    )
    await field(page).fill('甲')
    await expect(status(page)).toHaveText('搜得太快了，等几秒再试')
    await page.route('**/api/search/**', (route) => route.abort())
    await field(page).fill('乙')
    await expect(status(page)).toHaveText('没有连上，过一会儿再试')
    await field(page).fill('')
    await expect(status(page)).toContainText('几个词用空格分开')
  })

  test('where the page has a line of its own, one writes on that', async ({ page }) => {
    await open(page, toSearch('排版'))
    await page.keyboard.press('/')
    await expect(page.getByRole('searchbox')).toBeFocused()
    await expect(dialog(page)).toBeHidden()
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('a tap opens it over the whole page, another goes to what was found', async ({ page }) => {
    await open(page, PAGES.home)
    await page.getByRole('link', { name: '搜索' }).tap()
    await expect(field(page)).toBeFocused()
    const box = await dialog(page).boundingBox()
    expect(box).toMatchObject({ x: 0, y: 0, width: 390 })
    await field(page).fill('语言模型')
    const href = (await options(page).first().getAttribute('href')) ?? ''
    await options(page).first().tap()
    await expect(page).toHaveURL(href)
  })

  test('a tap closes it', async ({ page }) => {
    await open(page, PAGES.home)
    await page.getByRole('link', { name: '搜索' }).tap()
    await dialog(page).getByRole('button', { name: '关闭' }).tap()
    await expect(dialog(page)).toBeHidden()
  })
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme })

    test('everybody can use the page and the dialog', async ({ page }) => {
      await page.goto(toSearch('排版'))
      await checkAxe(page)
      await open(page, PAGES.home)
      await openDialog(page)
      await page.keyboard.type('排版')
      await expect(options(page).first()).toBeVisible()
      await page.keyboard.press('ArrowDown')
      await checkAxe(page)
    })
  })
}

test('what is saved is found within a second, and what is deleted no more', async ({ request }) => {
  const { url, contentDir } = getHexoSite()
  const file = path.join(contentDir, 'source', '_posts', '搜得到的.md')
  const search = async () => {
    const response = await request.get(new URL(`api/search/?q=${encodeURIComponent('芦花似雪')}`, url).href)
    return ((await response.json()) as { total: number }).total
  }
  expect(await search()).toBe(0)
  const until = async (total: number) => {
    const begin = performance.now()
    while ((await search()) !== total) expect(performance.now() - begin).toBeLessThan(10_000)
    return performance.now() - begin
  }
  writeFileSync(file, '---\ntitle: 搜得到的\ndate: 2024-12-01 10:00:00\n---\n\n岸边芦花似雪。\n')
  try {
    expect(await until(1)).toBeLessThan(1000)
  } finally {
    rmSync(file)
  }
  expect(await until(0)).toBeLessThan(1000)
})
