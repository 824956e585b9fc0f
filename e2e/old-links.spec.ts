// Owns that old links land: a Hexo folder whose lists have folders of their own, walked by the addresses it had before.
import { expect, test } from 'playwright/test'
import { ask, follow, toSent } from './ask'
import { LONG_NAME } from './hexo-folder'
import { getHexoSite, getHexoUrl } from './hexo-site'

test.use({ baseURL: getHexoUrl() })

const HOME = '/2022/03/01/搬来的/'
const NEXT = '/2022/03/05/又一篇/'

const titleOf = (body: string) =>
  (/<h1[^>]*>(.*?)<\/h1>/s.exec(body)?.[1] ?? '').replace(/<[^>]*>/g, '').trim()

const STANDING: [string, string, string][] = [
  ['the tags', '/标签/', '标签'],
  ['a tag', '/标签/搬家/', '搬家'],
  ['page 2 of a tag', '/标签/搬家/第/2/', '搬家'],
  ['a tag whose entity is decoded', '/标签/C-C/', 'C&amp;C'],
  ['a category', '/categories/旧物/', '旧物'],
  ['the archive', '/blog/archive/', '归档'],
  ['a month', '/blog/archive/2022/03/', '2022 年 3 月'],
  ['a post without a slash', '/没有斜杠/', '没有斜杠'],
  ['a post that is a file', '/notes/文件.html', '成文件的'],
  ['a post below the usual folder of tags', '/tags/foo.html', '标签之下'],
  ['a post below the folder of tags', '/标签/bar/baz/', '新标签之下'],
  ['a post below the usual folder of pages', '/page/qux/', '页之下'],
  ['a name with a space before it', '/2022/03/12/ 前导空格/', '前导空格'],
  ['a name of 150 bytes', `/2022/03/13/${LONG_NAME}/`, '长名字'],
  ['.MD', '/2022/03/14/大写/', '大写'],
  ['.markdown', '/2022/03/15/长写/', '长写'],
  ['quotes and a percent sign', `/2022/03/16/引'号"与%2541/`, '引号'],
]
for (const [name, path, title] of STANDING) {
  test(`${name} stands at ${path}`, async () => {
    const { status, body } = await ask(getHexoSite().url, toSent(path))
    expect(status).toBe(200)
    // A list has the number of its posts beside its name.
    expect(titleOf(body).replace(/\d+(?: 篇)?$/, '')).toBe(title)
  })
}

const MOVED: [string, string, string][] = [
  ['the usual folder of tags', '/tags/', '/标签/'],
  ['a tag below it', '/tags/搬家/', '/标签/搬家/'],
  ['page 2 below it', '/tags/搬家/page/2', '/标签/搬家/第/2/'],
  ['page 2 of the home page', '/page/2/', '/第/2/'],
  ['a tag as Hexo spelled it', '/tags/C-amp-C/', '/标签/C-C/'],
  ['the usual folder of the archive', '/archives/2022/03/', '/blog/archive/2022/03/'],
  ['a file', '/2022/03/01/搬来的.html', HOME],
  ['index.html', '/2022/03/01/搬来的/index.html', HOME],
  ['another case', '/NOTES/文件.HTML', '/notes/文件.html'],
  ['a slash after a file', '/notes/文件.html/', '/notes/文件.html'],
  ['no slash where there is one', '/没有斜杠', '/没有斜杠/'],
  ['the day before, by a clock in London', '/2022/02/28/搬来的/', HOME],
  ['the id, of WordPress', '/?p=886', HOME],
  ['the id among other things', '/?from=1&p=886', `${HOME}?from=1`],
  ['the id in the archive', '/archives/886.html', HOME],
  ['the id of a post', '/post/886', HOME],
  ['the short id', '/p/886/', HOME],
  ['an alias', '/old/home.html', HOME],
  ['a Chinese alias, without its slash', '/旧居', HOME],
  ['an alias that looks like an id', '/post/old/', NEXT],
  ['the map of _config.yml, and on from there', '/搬走了/', HOME],
]
for (const [name, path, target] of MOVED) {
  test(`${name} leads on in one step`, async () => {
    const { url } = getHexoSite()
    const { status, headers } = await ask(url, toSent(path))
    expect([status, headers.location]).toEqual([308, toSent(target)])
    expect((await ask(url, toSent(target))).status).toBe(200)
  })
}

test('the owner alone sends readers to another site', async () => {
  const { url } = getHexoSite()
  const { status, headers } = await ask(url, '/elsewhere?a=1')
  expect([status, headers.location]).toEqual([308, `https://example.org/${encodeURIComponent('别处')}?a=1`])
  for (const path of ['//example.org/', '/%2Fexample.org', '/%5C%5Cexample.org/', '/https://example.org/']) {
    const answer = await ask(url, path)
    expect(new URL(answer.headers.location ?? '/', url).host, path).toBe(new URL(url).host)
  }
})

test('what asks for the address of a list is to be read beside it', async ({ page }) => {
  await page.goto('/blog/archive/2022/03/')
  await page.getByRole('link', { name: '占了列表' }).click()
  await expect(page.locator('h1')).toHaveText('占了列表')
  expect(decodeURI(new URL(page.url()).pathname)).toMatch(/^\/标签\/搬家-[\da-f]{6}\/$/)
})

test('every link of the lists is where it leads', async ({ page }) => {
  const { url } = getHexoSite()
  for (const list of ['/', '/标签/', '/标签/搬家/', '/categories/', '/blog/archive/', HOME]) {
    await page.goto(list)
    // A short link leads elsewhere on purpose.
    const links = await page
      .locator('a[href^="/"]:not([rel~="nofollow"])')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
    for (const link of new Set(links)) expect((await ask(url, link)).status, `${list} → ${link}`).toBe(200)
  }
})

test('a reader with an old link arrives', async ({ page }) => {
  const response = await page.goto('/tags/搬家/page/2')
  expect(response?.status()).toBe(200)
  await expect(page.locator('h1')).toContainText('搬家')
  expect((await follow(getHexoSite().url, '/p/404/')).status).toBe(404)
})
