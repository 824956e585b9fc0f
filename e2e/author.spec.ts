// Owns the proof that saved is published: an author works on the folder of the running site, and a reader sees each change
// while all other pages stay kept as they are.
import { expect, test } from 'playwright/test'
import { ask, toSent } from './ask'
import { Author } from './author'
import {
  ABOUT,
  DRAFT,
  NAMED,
  NAMING,
  NEWEST,
  PICTURED,
  SECOND,
  toAuthorFiles,
  toNumbered,
  toPost,
} from './author-folder'
import { expectHardNames, toHardFiles } from './hard-names'
import { toPng } from './hexo-assets'
import { findNew, type Kept, NOTHING, noteKept, toExpected } from './kept-pages'
import { heading } from './reader'
import { toClock, until, untilGone, untilShown, untilWithout } from './until'

test.describe.configure({ mode: 'serial', timeout: 60_000 })

const SITE = 'https://example.com/'
const MACHINES = ['/atom.xml', '/rss.xml', '/feed.json', '/sitemap.xml', '/llms.txt']
const NOT_FOUND = `/${NOTHING}`

let author: Author
test.beforeAll(async () => {
  test.setTimeout(300_000)
  author = new Author({ ...toAuthorFiles(), ...toHardFiles() })
  await author.start()
})
test.afterAll(() => author?.dispose())
test.afterEach(() => expect(author.findFaults()).toEqual([]))

const get = (path: string) => ask(author.url, toSent(path))
const shows = (path: string, text: string) => untilShown(author.url, path, text)
const tells = (words: RegExp) =>
  until(
    () => words.test(author.log),
    () => author.log,
  )
const tellTime = (seconds: number) => console.log(`  ${test.info().title}: ${seconds.toFixed(2)} s`)

/** Acts, waits until readers see it, and has exactly the affected pages be new. */
async function expectOnly(act: () => void, seen: () => Promise<number>, affected: string[]): Promise<void> {
  const kept = await noteKept(author.url, SITE)
  act()
  tellTime(await seen())
  expect(await findNew(author.url, kept)).toEqual(toExpected(affected, kept))
}

/** The article that names it at its end. */
const AFTER_NAMED = toNumbered(20).path

const ADDED = { file: 'source/_posts/新来的.md', path: '/2023/12/20/新来的/' }
const RENAMED = { file: 'source/_posts/改名的.md', path: '/2023/12/20/改名的/' }

/** Where a post of December 2023 with the tag 砚 below 手艺 > 木工 is counted or named. */
const LISTS_OF_ADDED = [
  ...['/…', '/tags/', '/tags/砚/…', '/categories/', '/categories/手艺/…', '/categories/手艺/木工/…'],
  ...['/archives/…', '/archives/2023/**', NEWEST.path, ...MACHINES, NOT_FOUND],
]

/** What follows them: read whole by those who subscribe. */
const FEEDS_OF_ADDED = ['/tags/砚/', '/categories/手艺/', '/categories/手艺/木工/'].map(
  (list) => `${list}atom.xml`,
)

test('a post is added', async ({ page }) => {
  await page.goto(author.url)
  const front = 'title: 新来的一篇\ndate: 2023-12-20 10:00:00\ntags: [砚]\ncategories: [手艺, 木工]'
  await expectOnly(
    () => author.save(ADDED.file, toPost(front, '新来的正文。')),
    () => shows(ADDED.path, '新来的正文。'),
    LISTS_OF_ADDED,
  )
  await page.reload()
  await page.getByRole('link', { name: '新来的一篇' }).click()
  await expect(heading(page)).toHaveText('新来的一篇')
  await expect(page.locator('.e-content')).toHaveText('新来的正文。')
  // Its short link leads there from the first moment.
  const [, short = ''] = /href="(\/p\/[^"]+)"/.exec((await get(ADDED.path)).body) ?? []
  expect(decodeURI((await get(short)).headers.location ?? '')).toBe(ADDED.path)
})

test('its text is edited', async ({ page }) => {
  await page.goto(author.url + encodeURI(ADDED.path.slice(1)))
  await expectOnly(
    () => author.edit(ADDED.file, '新来的正文。', '改过的正文。'),
    () => shows(ADDED.path, '改过的正文。'),
    [
      ...[ADDED.path, '/', '/tags/砚/', '/categories/手艺/', '/categories/手艺/木工/'],
      ...['/atom.xml', '/rss.xml', '/feed.json', ...FEEDS_OF_ADDED],
    ],
  )
  await page.reload()
  await expect(page.locator('.e-content')).toHaveText('改过的正文。')
})

test('its title is edited, by an editor that puts a new file in place of the old one', async () => {
  await expectOnly(
    () => author.replace(ADDED.file, author.read(ADDED.file).replace('新来的一篇', '换了题的一篇')),
    () => shows(ADDED.path, '换了题的一篇'),
    [
      ...[ADDED.path, '/', '/tags/砚/', '/categories/手艺/', '/categories/手艺/木工/', NEWEST.path],
      ...['/archives/', '/archives/2023/', '/archives/2023/12/', '/atom.xml', '/rss.xml', '/feed.json'],
      ...['/llms.txt', ...FEEDS_OF_ADDED],
      NOT_FOUND,
    ],
  )
})

test('its file is renamed', async () => {
  await expectOnly(
    () => author.move(ADDED.file, RENAMED.file),
    () => shows(RENAMED.path, '改过的正文。'),
    [
      ...[ADDED.path, '/', '/tags/砚/', '/categories/手艺/', '/categories/手艺/木工/', NEWEST.path],
      ...['/archives/', '/archives/2023/', '/archives/2023/12/', ...MACHINES, NOT_FOUND],
      ...FEEDS_OF_ADDED,
    ],
  )
  await untilGone(author.url, ADDED.path)
})

test('a slip in its front matter holds it back until it is mended; so does an empty file', async () => {
  const kept = await noteKept(author.url, SITE)
  const good = author.read(RENAMED.file)
  author.save(
    RENAMED.file,
    good.replace('title: 换了题的一篇', 'title: "没有关上').replace('正文', '坏了的正文'),
  )
  await tells(/改名的\.md:2:\d+/)
  author.save(RENAMED.file, '')
  await tells(/改名的\.md:1:1/)
  // What only editors write.
  for (const name of ['.改名的.md.swp', '改名的.md~', '4913']) author.save(`source/_posts/${name}`, good)
  await expectNothingNew(kept, 500)
  author.save(RENAMED.file, good.replace('改过的正文', '修好的正文'))
  tellTime(await shows(RENAMED.path, '修好的正文。'))
})

/** Throws where a page is new, now or within so many milliseconds. */
async function expectNothingNew(kept: Kept, ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms))
  expect(await findNew(author.url, kept)).toEqual([])
}

test('it is deleted', async ({ page }) => {
  await page.goto(author.url)
  await expect(page.getByRole('link', { name: '换了题的一篇' })).toHaveCount(1)
  await expectOnly(() => author.remove(RENAMED.file), async () => {
    const seconds = await untilGone(author.url, RENAMED.path)
    // Its own address is gone some milliseconds before Next has dropped the lists, all of them at once.
    await untilWithout(author.url, '/', '换了题的一篇')
    return seconds
  }, [RENAMED.path, ...LISTS_OF_ADDED, '/archives/2023/12/'])
  await page.reload()
  await expect(page.getByRole('link', { name: '换了题的一篇' })).toHaveCount(0)
  const paths = ['/', '/tags/砚/', '/categories/手艺/木工/', '/archives/', '/archives/2023/', ...MACHINES]
  for (const path of [...paths, NEWEST.path])
    expect((await get(path)).body, path).not.toMatch(/换了题|改名的/)
  expect((await get('/archives/2023/12/')).status).toBe(404)
})

test('a draft is moved to the posts', async () => {
  expect((await get(DRAFT.path)).status).toBe(404)
  await expectOnly(
    () => author.move(`source/_drafts/${DRAFT.name}`, `source/_posts/${DRAFT.name}`),
    () => shows(DRAFT.path, '草稿的正文。'),
    [
      ...['/…', '/tags/', '/tags/砚/…', '/archives/…', '/archives/2023/**', NEWEST.path, ...MACHINES],
      NOT_FOUND,
    ],
  )
})

test('a post appears by itself at its time, and is nowhere before', async () => {
  // The year of the newest post stands on every page.
  author.save('source/_posts/今天的.md', toPost(`title: 今天的\ndate: ${toClock(Date.now() - 60_000)}`))
  await shows('/', '今天的')
  const kept = await noteKept(author.url, SITE)
  const at = Math.ceil(Date.now() / 1000 + 6) * 1000
  const date = toClock(at)
  const [year, month, day] = date.split(/[- ]/)
  const path = `/${year}/${month}/${day}/定时的/`
  author.save('source/_posts/定时的.md', toPost(`title: 定时的\ndate: ${date}\ntags: [墨]`, '到时才有。'))
  await expectNothingNew(kept, 1000)
  expect((await get(path)).status).toBe(404)
  expect(Date.now()).toBeLessThan(at)
  await shows(path, '到时才有。')
  expect(Date.now()).toBeGreaterThanOrEqual(at)
  tellTime((Date.now() - at) / 1000)
  for (const list of ['/', '/tags/墨/', '/archives/', ...MACHINES])
    expect((await get(list)).body, list).toMatch(/定时的|%E5%AE%9A%E6%97%B6%E7%9A%84/)
  const lists = ['/…', '/tags/', '/tags/墨/…', '/archives/…', `/archives/${year}/**`]
  const fresh = await findNew(author.url, kept)
  expect(
    fresh.filter((one) => !toExpected([...lists, ...MACHINES, NOT_FOUND], kept).includes(one)),
  ).toHaveLength(1)
})

test('a picture is replaced by one of another size', async () => {
  const drawing = toPng({ width: 60, height: 20 })
  expect((await get(PICTURED.path)).body).toMatch(/width="40" height="30"/)
  await expectOnly(
    () => author.save(PICTURED.picture, drawing),
    () => shows(PICTURED.path, 'width="60" height="20"'),
    [PICTURED.path, '/page/6/', '/tags/画/atom.xml'],
  )
  const answer = await get('/images/画.png')
  expect([answer.status, answer.bytes.equals(drawing)]).toEqual([200, true])
  // Right after the article itself, while the server still remembers how it came out.
  author.edit(PICTURED.file, '一幅画', '一幅新画')
  await shows(PICTURED.path, '一幅新画')
  author.save(PICTURED.picture, toPng({ width: 70, height: 50 }))
  await shows(PICTURED.path, 'width="70" height="50"')
})

test('a page is edited', async () => {
  await expectOnly(
    () => author.edit(ABOUT.file, '原来的自述。', '改过的自述。'),
    () => shows('/about/', '改过的自述。'),
    ['/about/'],
  )
})

test('a post that another one names has another title, then another address', async () => {
  await expectOnly(
    () => author.edit(NAMED.file, NAMED.title, '被指的新题'),
    () => shows(NAMING.path, '被指的新题'),
    [
      ...[NAMED.path, NAMING.path, AFTER_NAMED, '/page/3/', '/tags/指路/'],
      ...['/archives/page/3/', '/archives/2022/', '/archives/2022/12/'],
      ...['/atom.xml', '/rss.xml', '/feed.json', '/llms.txt', '/tags/指路/atom.xml'],
    ],
  )
  author.edit(NAMED.file, 'tags:', 'permalink: 新址/\ntags:')
  await shows(NAMING.path, `href="${encodeURI('/新址/')}"`)
  await untilGone(author.url, NAMED.path)
})

test('names that hurt are pages as others are', () => expectHardNames(author, '/'))

test('the title of the site is edited, and a slip in _config.yml changes nothing', async () => {
  author.edit('_config.yml', '作者的试纸', '改了名的纸')
  tellTime(await shows('/', '改了名的纸'))
  for (const path of [SECOND.path, '/tags/砚/', '/atom.xml', '/about/']) await shows(path, '改了名的纸')
  const kept = await noteKept(author.url, SITE)
  author.edit('_config.yml', 'title: 改了名的纸', 'title: "没有关上')
  await tells(/_config\.yml:\d+:\d+/)
  await expectNothingNew(kept, 0)
  author.edit('_config.yml', 'title: "没有关上', 'title: 修好的纸')
  await untilWithout(author.url, SECOND.path, '改了名的纸')
})

test('visits are counted from the moment at which the owner says so', async ({ page }) => {
  const asked: string[] = []
  await page.route('https://count.example/**', (route) => {
    asked.push(route.request().url())
    return route.fulfill({ contentType: 'text/javascript', body: '' })
  })
  await page.goto(author.url)
  await page.waitForLoadState('networkidle')
  expect(asked).toEqual([])
  author.edit(
    '_config.yml',
    'title:',
    'inkstone: { analytics: { goatcounter: { url: https://count.example } } }\ntitle:',
  )
  await shows('/', 'count.example')
  await page.reload()
  await expect(page.locator('script[data-goatcounter="https://count.example/count"]')).toHaveCount(1)
  expect(asked).toEqual(['https://count.example/count.js'])
})
