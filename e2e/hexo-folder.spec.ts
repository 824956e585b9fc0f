// Owns what an author of a Hexo folder sees: everything shown as written, nothing lost, nothing shown that is not ready.
import { expect, test } from 'playwright/test'
import { ask, follow, toSent } from './ask'
import { NIGHT_BOAT } from './hexo-folder'
import { getHexoSite, getHexoUrl } from './hexo-site'

test.use({ baseURL: getHexoUrl() })

test.describe('an article with Chinese marks in its file name', () => {
  test.beforeEach(({ page }) => page.goto(NIGHT_BOAT.path))

  test('has the wall clock of the site’s zone, on a machine in another', async ({ page }) => {
    const time = page.locator('time.dt-published')
    await expect(time).toHaveText('2024-08-31 18:44')
    await expect(time).toHaveAttribute('datetime', '2024-08-31T18:44:55+08:00')
  })

  test('has its title once, its tag and its category', async ({ page }) => {
    await expect(page.locator('h1')).toHaveText([NIGHT_BOAT.title])
    expect((await page.locator('.h-entry .p-category').allTextContents()).sort()).toEqual(['Article', '夜读'])
  })

  test('is bold where its author wrote bold, to the last mark', async ({ page }) => {
    await expect(page.locator('.e-content strong')).toHaveText(['“强调”', NIGHT_BOAT.longBold])
  })

  test('has its h5 headings as sections, and a rule', async ({ page }) => {
    await expect(page.locator('.e-content h2')).toHaveText(NIGHT_BOAT.headings)
    await expect(page.locator('.e-content hr')).toHaveCount(1)
    await expect(page.locator('.toc a')).toHaveText(NIGHT_BOAT.headings)
  })

  test('has a bare address that ends before the comma', async ({ page }) => {
    const link = page.locator('.e-content a[href^="http"]')
    await expect(link).toHaveText(['https://example.com/夜航?a=1'])
    expect(decodeURI((await link.getAttribute('href')) ?? '')).toBe('https://example.com/夜航?a=1')
  })

  test('has every paragraph unchanged', async ({ page }) => {
    expect(await page.locator('.e-content > p').allTextContents()).toEqual(NIGHT_BOAT.paragraphs)
  })
})

test.describe('lists', () => {
  test('home has the pinned article first and leaves the hidden one out', async ({ page }) => {
    await page.goto('/')
    const all = await page.locator('main h2').allTextContents()
    expect(all[0]).toBe('置顶的')
    expect(all[1]).toBe('最新的一篇')
    expect(all).not.toContain('不上首页')
    expect(all.length).toBeGreaterThan(12)
  })

  test('the hidden article is in the archive, under its tag, and open', async ({ page }) => {
    for (const path of ['/archives/2025/04/', '/tags/夜读/']) {
      await page.goto(path)
      await expect(page.locator('.h-entry', { hasText: '不上首页' }), path).toHaveCount(1)
    }
    await page.locator('.h-entry').getByRole('link', { name: '不上首页' }).click()
    await expect(page.locator('h1')).toHaveText('不上首页')
  })

  for (const [name, path, word] of [
    ['a withdrawn article', '/2025/04/03/收回的/', '收回'],
    ['a draft', '/2025/04/04/没写完/', '草稿'],
  ] as const) {
    test(`${name} is nowhere`, async () => {
      const { url } = getHexoSite()
      expect((await ask(url, toSent(path))).status).toBe(404)
      expect((await ask(url, toSent(`/tags/${word}/`))).status).toBe(404)
      for (const list of [
        '/',
        '/archives/',
        '/archives/2025/',
        '/archives/2025/04/',
        '/tags/',
        '/categories/',
      ])
        expect((await follow(url, list)).body, list).not.toContain(word)
    })
  }
})

test('an article with a broken front matter is shown', async ({ page }) => {
  await page.goto('/archives/')
  await page.locator('.h-entry a[href*="%E6%96%87%E7%AB%A0%E5%A4%B4%E5%9D%8F%E4%BA%86"]').click()
  await expect(page.locator('.e-content')).toHaveText('文章头坏了，正文还在。')
  await expect(page.locator('time.dt-published')).toHaveText('2025-04-01 10:00')
})

test('a fence that never closes hides nothing', async ({ page }) => {
  await page.goto('/2025/04/02/没关的围栏/')
  await expect(page.locator('.e-content > p')).toHaveText('围栏之前。')
  await expect(page.locator('.e-content code')).toHaveText('let a = 1')
})

test('two articles that ask for one address are both to be read', async ({ page }) => {
  for (const [title, body] of [
    ['同址甲', '甲先到的。'],
    ['同址乙', '乙后到的。'],
  ] as const) {
    await page.goto('/archives/2025/03/')
    await page.getByRole('link', { name: title }).click()
    await expect(page.locator('h1')).toHaveText(title)
    await expect(page.locator('.e-content')).toHaveText(body)
  }
  await page.goto('/same/place/')
  await expect(page.locator('h1')).toHaveText('同址甲')
})

test('C++ and C# are two tags, each with its own article', async ({ page }) => {
  for (const [tag, title] of [
    ['C++', '加号'],
    ['C#', '井号'],
  ] as const) {
    await page.goto('/tags/')
    await page.locator('main').getByRole('link', { name: tag }).click()
    await expect(page.locator('h1')).toContainText(tag)
    await expect(page.locator('.h-entry .p-name')).toHaveText([title])
  }
})

for (const [file, title] of [
  ['a b  c', '空格'],
  ['C# 与 100% & 其他', '符号'],
  ['问？号+加号;分号', '更多符号'],
] as const) {
  test(`a reader reaches the article of the file ${file}.md`, async ({ page }) => {
    await page.goto('/archives/2025/02/')
    await page.getByRole('link', { name: title, exact: true }).click()
    await expect(page.locator('h1')).toHaveText(title)
    expect(decodeURIComponent(new URL(page.url()).pathname)).toMatch(/\/2025\/02\/0\d\//)
    expect(decodeURIComponent(new URL(page.url()).pathname)).toContain(`/${file}/`)
  })
}

test('an address in NFD leads to the one in NFC', async () => {
  const { url } = getHexoSite()
  const path = '/2025/02/08/Café が/'
  expect(path.normalize('NFD')).not.toBe(path)
  for (const decomposed of [encodeURI(path.normalize('NFD')), encodeURI(encodeURI(path.normalize('NFD')))]) {
    const { status, headers } = await ask(url, decomposed)
    expect([status, headers.location]).toEqual([308, encodeURI(path)])
  }
  const { status, body } = await ask(url, encodeURI(path))
  expect(status).toBe(200)
  expect(body).toContain('合成与分解')
})

test('a title is text, whatever signs are in it', async ({ page }) => {
  await page.goto('/2025/02/06/标题是注释/')
  await expect(page.locator('h1')).toHaveText('# 井号开头')
  await page.goto('/2025/02/07/标题有尖括号/')
  await expect(page.locator('h1')).toHaveText('<b>不是粗体</b> & {x}')
  await expect(page).toHaveTitle('<b>不是粗体</b> & {x} · 试纸')
})

test('a file without front matter has the date and title of its name', async ({ page }) => {
  await page.goto('/archives/2023/07/')
  await page.locator('.h-entry a').click()
  await expect(page.locator('h1')).toHaveText('无头')
  await expect(page.locator('.e-content')).toHaveText('没有文章头，日期在文件名里。')
})

test('a page beside the posts stands at its folder', async ({ page }) => {
  await page.goto('/about/')
  await expect(page.locator('h1')).toHaveText('关于这张试纸')
})
