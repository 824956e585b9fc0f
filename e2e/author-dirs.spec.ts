// Owns the proof that what is published does not depend on where: a site below a root whose lists stand in folders of the
// author's choice, hundreds of files at once, a server that is told by a webhook, and one that was down meanwhile.
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'playwright/test'
import { ask, toSent } from './ask'
import { Author } from './author'
import { CONFIG, toNumbered, toPost } from './author-folder'
import { expectHardNames, toHardFiles } from './hard-names'
import { type Kept, noteKept } from './kept-pages'
import { toWords, untilGone, untilShown, untilWithout } from './until'

test.describe.configure({ mode: 'serial', timeout: 120_000 })

const DIRS = `root: /blog/
tag_dir: 标签
category_dir: 分类/全部
archive_dir: blog/archive
pagination_dir: p
`
const SITE = 'https://example.com/blog/'
const SECRET = '夜里换墨'
type Numbered = ReturnType<typeof toNumbered>
const OLDER = Array.from({ length: 12 }, (_, index) => toNumbered(index))

let author: Author
test.beforeAll(async () => {
  test.setTimeout(300_000)
  const posts = OLDER.map(({ file, text }): [string, string] => [
    file,
    text.replace(/^tags: .*$/m, 'tags: [砚]'),
  ])
  author = new Author({
    '_config.yml': CONFIG.replace('example.com', 'example.com/blog') + DIRS,
    ...Object.fromEntries(posts),
    ...toHardFiles(),
  })
  await author.start()
})
test.afterAll(() => author?.dispose())
test.afterEach(() => expect(author.findFaults()).toEqual([]))

const get = (path: string) => ask(author.url, toSent(path))
const shows = (path: string, text: string) => untilShown(author.url, path, text)
const tellTime = (seconds: number) => console.log(`  ${test.info().title}: ${seconds.toFixed(2)} s`)

const ADDED = { file: 'source/_posts/新来的.md', path: '/blog/2022/12/20/新来的/' }
const FIRST_PAGES = [
  '',
  '标签/砚/',
  '分类/全部/手艺/',
  '分类/全部/手艺/木工/',
  'blog/archive/',
  'blog/archive/2022/12/',
]
const FEEDS = ['atom.xml', 'rss.xml', 'feed.json']

test('a post is added and edited where the lists have folders of their own', async () => {
  const kept = await noteKept(author.url, SITE)
  // What moves on to the second pages when one comes before it.
  const [pushed, pushedTagged] = [await readLast('/blog/'), await readLast('/blog/标签/砚/')]
  const front = 'title: 新来的一篇\ndate: 2022-12-20 10:00:00\ntags: [砚]\ncategories: [手艺, 木工]'
  author.save(ADDED.file, toPost(front, '新来的正文。'))
  tellTime(await shows(ADDED.path, '新来的正文。'))
  for (const path of [...FIRST_PAGES, ...FEEDS]) await shows(`/blog/${path}`, '新来的一篇')
  await shows('/blog/p/2/', pushed)
  await shows('/blog/标签/砚/p/2/', pushedTagged)
  await shows('/blog/sitemap.xml', encodeURI(ADDED.path))
  expect([...kept.keys()].map((path) => decodeURI(path))).toEqual(
    expect.arrayContaining(['/blog/', '/blog/p/2/', '/blog/标签/砚/p/2/', '/blog/分类/全部/手艺/木工/']),
  )

  await noteKept(author.url, SITE)
  author.edit(ADDED.file, '新来的一篇', '改过的一篇')
  tellTime(await shows(ADDED.path, '改过的一篇'))
  for (const path of [...FIRST_PAGES, ...FEEDS]) await shows(`/blog/${path}`, '改过的一篇')
  author.remove(ADDED.file)
  await untilGone(author.url, ADDED.path)
  for (const path of ['', '标签/砚/', '分类/全部/'])
    await untilWithout(author.url, `/blog/${path}`, '改过的一篇')
  expect(await noteKept(author.url, SITE)).toEqual(kept)
})

/** The title of the last post of a list's page. */
async function readLast(path: string): Promise<string> {
  const titles = toWords((await get(path)).body).match(/第 \d+ 篇|难名 \d/g) ?? []
  return titles.at(-1) ?? 'no title'
}

test('names that hurt are pages as others are', () => expectHardNames(author, '/blog/'))

const CROWD = Array.from({ length: 500 }, (_, index) => {
  const [month, day] = [(index % 12) + 1, (index % 28) + 1].map((part) => String(part).padStart(2, '0'))
  const name = `众${index + 1}号`
  const front = `title: ${name}\ndate: 2021-${month}-${day} 12:00:00\ntags: [众, 砚]\ncategories: [众]`
  return {
    name,
    path: `/blog/2021/${month}/${day}/众/${name}/`,
    text: toPost(front, `${name}的正文。`),
  }
})
const FOLDER = 'source/_posts/众'

const ARRIVALS: Record<string, () => Promise<void>> = {
  'dropped at once': async () => {
    for (const { name, text } of CROWD) author.save(`众/${name}.md`, text)
    author.move('众', FOLDER)
  },
  'written one after another': async () => {
    for (const [index, { name, text }] of CROWD.entries()) {
      author.save(`${FOLDER}/${name}.md`, text)
      if (index % 20 === 0) await sleep(10)
    }
  },
}
const DEPARTURES: (() => Promise<void>)[] = [
  async () => author.remove(FOLDER),
  async () => {
    for (const [index, { name }] of CROWD.entries()) {
      author.remove(`${FOLDER}/${name}.md`)
      if (index % 20 === 0) await sleep(10)
    }
  },
]

for (const [index, [how, arrive]] of Object.entries(ARRIVALS).entries()) {
  test(`500 files ${how} are all there, and removed they are all gone`, async () => {
    const kept = await noteKept(author.url, SITE)
    await arrive()
    const last = CROWD.at(-1)?.path ?? ''
    tellTime(await shows(last, '众500号'))
    await expectAll(true)
    await shows('/blog/标签/众/', '众')
    for (const [path, status] of toLastPages(kept))
      expect([path, (await get(path)).status]).toEqual([path, status])

    await DEPARTURES[index]?.()
    tellTime(await untilGone(author.url, last))
    await expectAll(false)
    for (const path of ['标签/众/', '分类/全部/众/', '标签/众/p/2/'])
      expect((await get(`/blog/${path}`)).status, path).toBe(404)
    // Every page, feed and the sitemap is to a byte what it was before.
    expect(await noteKept(author.url, SITE)).toEqual(kept)
  })
}

/** Each of the 500 is served with its own text, or none is. */
async function expectAll(isThere: boolean): Promise<void> {
  const wrong: string[] = []
  for (const { path, name } of CROWD) {
    const { status, body } = await get(path)
    if (isThere ? status !== 200 || !body.includes(`${name}的正文。`) : status !== 404)
      wrong.push(`${path} ${status}`)
  }
  expect(wrong).toEqual([])
}

/** The last page of the home list and of the tag that only the 500 have, and the pages after them. */
function toLastPages(kept: Kept): [string, number][] {
  const articles = [...kept.keys()].filter((path) => /^\/blog\/\d{4}\/\d\d\/\d\d\//.test(path)).length
  const [home, tag] = [Math.ceil((articles + CROWD.length) / 5), CROWD.length / 5]
  return [
    [`/blog/p/${home}/`, 200],
    [`/blog/p/${home + 1}/`, 404],
    [`/blog/标签/众/p/${tag}/`, 200],
    [`/blog/标签/众/p/${tag + 1}/`, 404],
  ]
}

const [SECOND, THIRD, NEWEST] = [OLDER[1], OLDER[2], OLDER[11]] as [Numbered, Numbered, Numbered]

test('what is changed while the server is down is there when it is up again, without a build', async () => {
  await shows(`/blog${SECOND.path}`, '第2篇的正文。')
  await author.stop()
  author.edit(SECOND.file, '第2篇的正文。', '停机时改的。')
  author.remove(THIRD.file)
  author.save(ADDED.file, toPost('title: 停机时写的\ndate: 2022-12-20 10:00:00', '停机时写的正文。'))
  await author.start()
  expect(author.log).not.toContain('✓ pages')
  await shows(`/blog${SECOND.path}`, '停机时改的。')
  await shows(ADDED.path, '停机时写的正文。')
  await shows('/blog/', '停机时写的')
  await shows('/blog/atom.xml', '停机时改的。')
  expect((await get(`/blog${THIRD.path}`)).status).toBe(404)
  for (const path of ['/blog/blog/archive/2021/', '/blog/sitemap.xml', '/blog/atom.xml'])
    expect((await get(path)).body, path).not.toMatch(/第 3 篇|第3篇|%E7%AC%AC3%E7%AF%87/)

  await author.stop()
  author.edit(SECOND.file, '停机时改的。', '第2篇的正文。')
  author.save(THIRD.file, THIRD.text)
  author.remove(ADDED.file)
  await author.start({ args: ['--no-watch'], env: { REVALIDATE_SECRET: SECRET } })
  expect(author.log).not.toContain('✓ pages')
  await shows(`/blog${SECOND.path}`, '第2篇的正文。')
  await shows(`/blog${THIRD.path}`, '第3篇的正文。')
  expect((await get(ADDED.path)).status).toBe(404)
})

// The server runs as the test before has left it.
test('a server that does not watch waits until a webhook tells it', async () => {
  author.edit(NEWEST.file, 'title: 第 12 篇', 'title: 钩子之后')
  await sleep(1500)
  expect((await get(`/blog${NEWEST.path}`)).body).not.toContain('钩子之后')
  const response = await fetch(`${author.url}api/revalidate/`, {
    method: 'POST',
    // Headers are bytes.
    headers: { authorization: `Bearer ${Buffer.from(SECRET).toString('latin1')}` },
  })
  expect(response.status).toBe(202)
  const { paths } = (await response.json()) as { paths: string[] }
  expect(paths).toEqual(
    expect.arrayContaining([encodeURI(`/blog${NEWEST.path}`), '/blog/', '/blog/atom.xml']),
  )
  expect((await get(`/blog${NEWEST.path}`)).body).toContain('钩子之后')
  for (const path of ['/blog/', '/blog/blog/archive/2022/']) await shows(path, '钩子之后')
})
