import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Document } from '../content/document'
import { getPlainArticle, inspectArticle, skimArticle } from '../content/get-article'
import { readText } from '../content/read-text'
import type { Problem } from '../problem'
import { type Affected, getLive } from './live'
import { LiveFolder } from './live-folder'
import { type Publication, PublishError } from './publication'

// The cache of the project is that of another folder.
vi.mock('../content/document-cache', async (importOriginal) => {
  const original = await importOriginal<typeof import('../content/document-cache')>()
  const openDocumentCache: typeof original.openDocumentCache = (site) =>
    original.openDocumentCache(site, path.join(root, 'cache.json'))
  return { ...original, openDocumentCache }
})

let root = ''
let content = ''
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'inkstone-live-'))
  content = path.join(root, 'blog')
  vi.stubEnv('CONTENT_DIR', content)
  vi.stubEnv('SITE_URL', '')
})
afterEach(() => {
  Reflect.deleteProperty(globalThis, Symbol.for('inkstone.live'))
  vi.useRealTimers()
  vi.unstubAllEnvs()
  rmSync(root, { recursive: true, force: true })
})

const CONFIG = 'title: 砚\nper_page: 2\npermalink: :title/\n'
const post = (front: string, body = '正文') => `---\n${front}\n---\n${body}\n`
const BLOG = {
  '_config.yml': CONFIG,
  'source/_posts/一.md': post('date: 2024-01-01'),
  'source/_posts/二.md': post('date: 2024-02-01', '![](图.png)'),
  'source/_posts/三.md': post('date: 2024-03-01'),
  'source/图.png': '1',
}

const at = (file: string) => path.join(content, file)
function write(files: Record<string, string>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(at(file)), { recursive: true })
    writeFileSync(at(file), text)
  }
}
const remove = (file: string) => rmSync(at(file), { recursive: true })

/** Opens the folder with these files; all that is published and told stands in the lists. */
async function open(files: Record<string, string> = BLOG, updates: ReadonlyMap<string, string> = new Map()) {
  write(files)
  const published: Publication[] = []
  const held: Record<string, string[]>[] = []
  const frozen: string[][] = []
  const door = { isShut: false }
  const commits: ReadonlyMap<string, string>[] = []
  const folder = await LiveFolder.open({
    key: 'key',
    frozenKeys: ['root', 'tag_dir'],
    updates,
    loadUpdates: async () => commits.shift(),
    checkBody: async ({ document }, text) =>
      document
        ? (await inspectArticle(document, text)).problems.filter(({ severity }) => severity === 'error')
        : [],
    publish: async (publication) => {
      if (door.isShut) throw new Error('HTTP 500')
      published.push(publication)
    },
    onHeld: (now) => held.push(toCodes(now)),
    onFrozen: (keys) => frozen.push(keys),
  })
  return { folder, published, held, frozen, door, commits }
}

const toCodes = (held: ReadonlyMap<string, Problem[]>) =>
  Object.fromEntries([...held].map(([file, problems]) => [file, problems.map(({ code }) => code)]))
const getStore = () => getLive()?.moment.store
const getTitles = () => getStore()?.posts.map(({ title }) => title)
const toSlugs = (documents: Document[] | undefined) => documents?.map(({ slug }) => slug)
const sorted = (affected: Affected) => (affected === 'all' ? 'all' : [...affected].sort())

describe('a file of an article', () => {
  it('is added, edited, renamed, deleted', async () => {
    const { folder, published } = await open()
    write({ 'source/_posts/四.md': post('date: 2024-04-01') })
    expect(await folder.look()).toContain('四/')
    expect(toSlugs(published[0]?.documents)).toEqual(['四'])

    write({ 'source/_posts/四.md': post('date: 2024-04-01', '改') })
    expect(sorted(await folder.look())).toEqual(['', 'atom.xml', 'feed.json', 'rss.xml', '四/'])

    renameSync(at('source/_posts/四.md'), at('source/_posts/肆.md'))
    expect(await folder.look()).toEqual(expect.arrayContaining(['四/', '肆/', '三/']))
    expect([toSlugs(published[2]?.documents), published[2]?.gone]).toEqual([['肆'], 1])

    remove('source/_posts/肆.md')
    expect(await folder.look()).toContain('肆/')
    expect([published[3]?.documents, published[3]?.gone]).toEqual([[], 1])
    expect(getTitles()).toEqual(['三', '二', '一'])
    expect(published).toHaveLength(4)
  })

  it('with a slip is held back, with its last good text, until it is mended', async () => {
    const { folder, published, held } = await open()
    write({ 'source/_posts/一.md': post('title: 壹\ndate: 2024-01-01', '好') })
    await folder.look()
    write({ 'source/_posts/一.md': post('title: "壹\ndate: 2024-01-01', '坏') })
    expect(await folder.look()).toEqual([])
    expect(held).toEqual([{ '_posts/一.md': [expect.stringContaining('front-matter')] }])
    expect(folder.hasOlder('_posts/一.md')).toBe(true)
    expect([getTitles()?.at(-1), readText('_posts/一.md')]).toEqual([
      '壹',
      post('title: 壹\ndate: 2024-01-01', '好'),
    ])
    // Another look tells it no second time.
    await folder.look()
    expect(held).toHaveLength(1)

    write({ 'source/_posts/一.md': post('title: 幺\ndate: 2024-01-01') })
    expect(await folder.look()).toContain('一/')
    expect([held.at(-1), getTitles()?.at(-1), getLive()?.moment.heldTexts.size]).toEqual([{}, '幺', 0])
    expect(published).toHaveLength(2)
  })

  it('with a slip at once has the text that it had at the start', async () => {
    const { folder } = await open()
    write({ 'source/_posts/一.md': '' })
    const getExcerpt = async () => {
      const page = getStore()?.posts[2]
      return page && (await skimArticle(page)).facts.excerpt
    }
    // A reader was quicker.
    expect(await getExcerpt()).toBe('')
    await folder.look()
    expect(readText('_posts/一.md')).toBe(BLOG['source/_posts/一.md'])
    expect(await getExcerpt()).toBe('正文')
  })

  it('with a slip that is taken back publishes nothing', async () => {
    const { folder, published, held } = await open()
    write({ 'source/_posts/一.md': post('date: 2024-01-01\ntags: [一') })
    await folder.look()
    write({ 'source/_posts/一.md': BLOG['source/_posts/一.md'] })
    expect(await folder.look()).toEqual([])
    expect([published, held.at(-1)]).toEqual([[], {}])
  })

  it('keeps its last good text under another configuration', async () => {
    const { folder } = await open()
    const good = post('title: 壹\ndate: 2024-01-01', '好')
    write({ 'source/_posts/一.md': good })
    await folder.look()
    write({ 'source/_posts/一.md': post('title: "壹', '坏') })
    await folder.look()
    write({ '_config.yml': `${CONFIG.replace(':title/', 'p/:title/')}` })
    expect(await folder.look()).toBe('all')
    expect(readText('_posts/一.md')).toBe(good)
    expect(getStore()?.posts.map(({ permalink }) => permalink)).toEqual(['p/三/', 'p/二/', 'p/一/'])
  })

  it.each([
    ['empty', '', 'file-empty'],
    ['blank', '\n \n', 'file-empty'],
  ])('that is %s is held back', async (_, text, code) => {
    const { folder, published, held } = await open()
    write({ 'source/_posts/一.md': text, 'source/_posts/新.md': text })
    await folder.look()
    expect([published, held, getTitles()?.length]).toEqual([
      [],
      [{ '_posts/一.md': [code], '_posts/新.md': [code] }],
      3,
    ])
  })

  it('that is new and half-written waits, and is told no more when it is gone', async () => {
    const { folder, published, held } = await open()
    write({ 'source/_posts/新.md': '---\ntitle: 新\n' })
    await folder.look()
    expect([held, folder.hasOlder('_posts/新.md')]).toEqual([
      [{ '_posts/新.md': ['front-matter-unclosed'] }],
      false,
    ])
    remove('source/_posts/新.md')
    await folder.look()
    expect([published, held.at(-1)]).toEqual([[], {}])
  })

  it('that may not be read is held back', async ({ skip }) => {
    skip(process.getuid?.() === 0, 'root may read every file')
    const { folder, held } = await open()
    chmodSync(at('source/_posts/一.md'), 0)
    await folder.look()
    expect([held, getTitles()?.length]).toEqual([[{ '_posts/一.md': ['file-unreadable'] }], 3])
  })

  it('may be replaced by a folder of its name', async () => {
    const { folder } = await open()
    remove('source/_posts/一.md')
    write({ 'source/_posts/一.md/内.md': post('date: 2024-01-02') })
    expect(await folder.look()).toEqual(expect.arrayContaining(['一/', '一.md/内/']))
    expect(getStore()?.posts.map(({ slug }) => slug)).toEqual(['三', '二', '一.md/内'])
  })

  it('may be a program; one that does not run any more is held back, a new one is not', async () => {
    const { folder, held } = await open({
      ...BLOG,
      'source/_posts/算.mdx': post('date: 2024-05-01', '{1 + 1}'),
    })
    write({ 'source/_posts/算.mdx': post('date: 2024-05-01', '{1 +}') })
    expect(await folder.look()).toEqual([])
    expect(held).toEqual([{ '_posts/算.mdx': ['mdx-failed'] }])
    write({ 'source/_posts/新.mdx': post('date: 2024-06-01', '{1 +}') })
    expect(await folder.look()).toContain('新/')
  })

  it('is a draft first, then a post, then a draft again', async () => {
    const { folder, published } = await open()
    write({ 'source/_drafts/稿.md': post('date: 2024-04-01') })
    expect(await folder.look()).toEqual([])
    renameSync(at('source/_drafts/稿.md'), at('source/_posts/稿.md'))
    expect(await folder.look()).toContain('稿/')
    renameSync(at('source/_posts/稿.md'), at('source/_drafts/稿.md'))
    expect(await folder.look()).toContain('稿/')
    expect([published.length, getTitles()]).toEqual([2, ['三', '二', '一']])
  })

  it('has a name in NFD, as a Mac writes it', async () => {
    const { folder, published } = await open()
    const name = 'e\u0301.md'
    write({ [`source/_posts/${name}`]: post('date: 2024-04-01', '甲') })
    expect(await folder.look()).toContain('\u00e9/')
    write({ [`source/_posts/${name}`]: post('date: 2024-04-01', '乙') })
    expect(await folder.look()).toContain('\u00e9/')
    expect(published[1]?.documents.map(({ file }) => file)).toEqual([`_posts/${name}`])
    remove(`source/_posts/${name}`)
    expect(await folder.look()).toContain('\u00e9/')
  })

  it('may be a symbolic link, or stand behind one, at the start and later', async () => {
    write({ ...BLOG, '../else/a.md': post('date: 2024-04-01'), '../else/b.md': post('date: 2024-04-02') })
    const link = (to: string, from: string) =>
      symlinkSync(path.join(root, 'else', to), at(`source/_posts/${from}`))
    link('a.md', 'a.md')
    link('', '夹')
    const { folder } = await open({})
    expect(toSlugs(getStore()?.posts)).toEqual(['夹/b', 'a', '夹/a', '三', '二', '一'])
    expect(folder.folders).toContain(at('source/_posts/夹'))
    write({ '../else/a.md': post('date: 2024-04-01', '改') })
    expect(await folder.look([], new Set([at('source/_posts/夹/a.md')]))).toContain('夹/a/')
    expect(await folder.look()).toContain('a/')
    link('b.md', 'b.md')
    remove('source/_posts/夹')
    await folder.look()
    expect(toSlugs(getStore()?.posts)).toEqual(['b', 'a', '三', '二', '一'])
  })
})

describe('what is no article', () => {
  it.each([
    ['_posts/.一.md.swp', '_posts/一.md~', '_posts/4913', '_posts/#一.md#', '_posts/一.md%', '.DS_Store'],
    ['_data/.friends.yml.swp', '_data/friends.yml~'],
    ['画.png'],
  ])('publishes nothing: %s', async (...files) => {
    const { folder, published } = await open()
    write(Object.fromEntries(files.map((file) => [`source/${file}`, 'x'])))
    expect(await folder.look()).toEqual([])
    for (const file of files) remove(`source/${file}`)
    expect(await folder.look()).toEqual([])
    expect(published).toEqual([])
  })

  it('is made again where an article names it', async () => {
    const { folder } = await open()
    write({ 'source/图.png': '22' })
    expect(sorted(await folder.look())).toEqual(['', 'atom.xml', 'feed.json', 'rss.xml', '二/'])
  })

  it('is made again where it moves with the post that it belongs to', async () => {
    const { folder } = await open({
      ...BLOG,
      '_config.yml': `${CONFIG}post_asset_folder: true\n`,
      'source/_posts/一/画.png': '1',
      'source/_posts/三.md': post('date: 2024-03-01', '![](一/画.png)'),
    })
    write({ 'source/_posts/一.md': post('date: 2024-01-01\npermalink: 壹/') })
    expect(await folder.look()).toContain('三/')
    write({ 'source/_posts/一.md': post('date: 2024-01-01\npermalink: 壹/\ntags: [新]') })
    expect(await folder.look()).not.toContain('三/')
  })

  it('may stand anywhere, where it is data', async () => {
    const { folder } = await open()
    write({ 'source/_data/friends.yml': '- 甲' })
    expect(await folder.look()).toBe('all')
  })

  it('a file that is touched is the same', async () => {
    const { folder, published } = await open()
    utimesSync(at('source/_posts/一.md'), 1, 1)
    expect([await folder.look(), published]).toEqual([[], []])
  })
})

it('500 files come, and go', async () => {
  const { folder, published } = await open()
  const names = Array.from({ length: 500 }, (_, index) => `source/_posts/many/${index}.md`)
  write(Object.fromEntries(names.map((name) => [name, post('date: 2024-02-02\ntags: [多]')])))
  const came = await folder.look()
  expect([getTitles()?.length, published.length, published[0]?.documents.length]).toEqual([503, 1, 500])
  remove('source/_posts/many')
  const went = await folder.look()
  expect([getTitles(), published.length, published[1]?.gone]).toEqual([['三', '二', '一'], 2, 500])
  for (const path of ['many/499/', 'tags/多/', 'tags/多/page/250/', 'page/252/'])
    expect([path, came.includes(path), went.includes(path)]).toEqual([path, true, true])
})

describe('an article that shows something of another file', () => {
  const LINKING = { ...BLOG, 'source/_posts/四.md': post('date: 2024-04-01', '见 {% post_link 一 %}。') }
  const getPost = () => getStore()?.posts[0] as Document

  it('shows it as it is now, just read or not', async () => {
    const { folder } = await open(LINKING)
    expect((await skimArticle(getPost())).facts.excerpt).toBe('见 一。')
    write({ 'source/_posts/一.md': post('title: 壹\ndate: 2024-01-01') })
    expect(await folder.look()).toContain('四/')
    expect((await skimArticle(getPost())).facts.excerpt).toBe('见 壹。')
  })

  it('links to where it is now, just made or not', async () => {
    const { folder } = await open(LINKING)
    const getTree = async () => JSON.stringify((await getPlainArticle(getPost())).tree)
    expect(await getTree()).toContain('"/%E4%B8%80/"')
    write({ '_config.yml': CONFIG.replace(':title/', 'p/:title/') })
    await folder.look()
    expect(await getTree()).toContain('"/p/%E4%B8%80/"')
  })
})

describe('_config.yml', () => {
  it('changes every page', async () => {
    const { folder, published } = await open()
    write({ '_config.yml': CONFIG.replace(':title/', ':year/:title/') })
    expect(await folder.look()).toBe('all')
    expect([getStore()?.posts[0]?.permalink, published.length]).toEqual(['2024/三/', 1])
  })

  it('changes none where it says the same', async () => {
    const { folder, published } = await open()
    write({ '_config.yml': `# 砚\n${CONFIG}` })
    expect([await folder.look(), published]).toEqual([[], []])
  })

  it('names no article where only the title is another one', async () => {
    const { folder, published } = await open()
    write({ '_config.yml': CONFIG.replace('砚', '墨') })
    await folder.look()
    expect([getLive()?.moment.site.title, published[0]?.documents]).toEqual(['墨', []])
  })

  it('with a slip is not followed until it is mended', async () => {
    const { folder, published, held } = await open()
    write({ '_config.yml': `${CONFIG}per_page: many\n` })
    expect(await folder.look()).toEqual([])
    expect([held, getLive()?.moment.site.title]).toEqual([[{ '_config.yml': ['config-value'] }], '砚'])
    write({ '_config.yml': CONFIG })
    expect([await folder.look(), held.at(-1), published]).toEqual([[], {}, []])
  })

  it('has keys that wait for a restart, which is told once', async () => {
    const { folder, frozen } = await open()
    write({ '_config.yml': `${CONFIG}tag_dir: 标签\n` })
    await folder.look()
    write({ '_config.yml': `${CONFIG}tag_dir: 标签\nauthor: 王\n` })
    expect(await folder.look()).toBe('all')
    const { tag_dir, author } = getLive()?.moment.site ?? {}
    expect([frozen, tag_dir, author]).toEqual([[['tag_dir']], 'tags', '王'])
  })

  it('is as it was while it is gone', async () => {
    const { folder, published } = await open()
    remove('_config.yml')
    expect([await folder.look(), published, getLive()?.moment.site.title]).toEqual([[], [], '砚'])
  })
})

it('after whatever changes, all is as if the server had been started now', async () => {
  const names = ['a.md', 'b.md', 'd/a.md', 'b.mdx', 'c.png'].map((name) => `source/_posts/${name}`)
  const places = [...names, 'source/_drafts/a.md', 'source/about/index.md', '_config.yml']
  const fronts = [
    'date: 2024-01-01',
    'date: 2025-01-01\ntags: [C++]',
    'title: 甲\ntags: [C#]',
    'permalink: same/',
  ]
  const text = fc.constantFrom(...fronts.map((front) => post(front)))
  const config = fc.constantFrom(CONFIG, `${CONFIG}author: 王\n`, `${CONFIG}post_asset_folder: true\n`)
  const step = fc.record({ place: fc.constantFrom(...places), text: fc.option(text, { freq: 3 }), config })
  const toAll = () => {
    const { store, site } = getLive()?.moment ?? {}
    return JSON.parse(JSON.stringify([site, store, [...(store?.byPermalink.keys() ?? [])]]))
  }
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(step, { maxLength: 3 }), { maxLength: 6 }), async (looks) => {
      rmSync(content, { recursive: true, force: true })
      const { folder, held } = await open()
      for (const steps of looks) {
        for (const { place, text, config } of steps) {
          if (place === '_config.yml') write({ [place]: config })
          else if (text !== null) write({ [place]: text })
          else rmSync(at(place), { force: true })
        }
        await folder.look()
      }
      const live = toAll()
      await open({})
      expect(live).toEqual(toAll())
      expect(held).toEqual([])
    }),
    { numRuns: 150, seed: 20240831 },
  )
})

describe('the folder', () => {
  it.each(['source', '.'])('may be gone for a while: %s', async (gone) => {
    // It stands beside the blog and is no part of it.
    const { folder, published } = await open({ ...BLOG, 'README.md': '说明' })
    const [here, away] = [at(gone), path.join(root, 'away')]
    renameSync(here, away)
    await expect(folder.look()).rejects.toThrow('ENOENT')
    await expect(folder.look()).rejects.not.toBeInstanceOf(PublishError)
    expect(getTitles()).toEqual(['三', '二', '一'])
    renameSync(away, here)
    expect([await folder.look(), published]).toEqual([[], []])
  })

  it('keeps a change of the configuration that it could not follow yet', async () => {
    const { folder } = await open()
    renameSync(at('source'), at('away'))
    write({ '_config.yml': CONFIG.replace('砚', '墨') })
    await expect(folder.look()).rejects.toThrow('ENOENT')
    expect(getLive()?.moment.site.title).toBe('砚')
    renameSync(at('away'), at('source'))
    expect([await folder.look(), getLive()?.moment.site.title]).toEqual(['all', '墨'])
  })

  it('may be of plain Markdown, and become one of Hexo', async () => {
    const { folder } = await open({ 'a.md': post('date: 2024-01-01') })
    expect(getStore()?.posts.map(({ source }) => source)).toEqual(['_posts/a.md'])
    write({ '_posts/b.md': post('date: 2024-01-02') })
    expect(await folder.look()).toBe('all')
    const { posts, pages } = getStore() ?? {}
    expect([posts, pages].map((some) => some?.map(({ source }) => source))).toEqual([
      ['_posts/b.md'],
      ['a.md'],
    ])
  })
})

describe('looking', () => {
  it('makes again what is asked for in any case', async () => {
    const { folder, published } = await open()
    expect(await folder.look(['about/'])).toEqual(['about/'])
    expect(published).toHaveLength(1)
  })

  it('is done once at a time', async () => {
    const { folder, published } = await open()
    write({ 'source/_posts/四.md': post('date: 2024-04-01') })
    const [first, second] = await Promise.all([folder.look(), folder.look()])
    expect([first.includes('四/'), second, published.length]).toEqual([true, [], 1])
  })

  it('goes on after a failure, and publishes what could not be published', async () => {
    const { folder, published, door } = await open()
    door.isShut = true
    write({ 'source/_posts/四.md': post('date: 2024-04-01') })
    await expect(folder.look()).rejects.toBeInstanceOf(PublishError)
    expect(folder.nextPublication).toBe(0)
    write({ 'source/_posts/一.md': post('date: 2024-01-01', '改') })
    await expect(folder.look()).rejects.toThrow('HTTP 500')
    door.isShut = false
    expect(await folder.look()).toEqual(expect.arrayContaining(['四/', '一/', '']))
    expect([toSlugs(published[0]?.documents), folder.nextPublication]).toEqual([['一', '四'], undefined])
    expect([await folder.look(), published.length]).toEqual([[], 1])
  })

  it('shows a post at its time, and not before', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2024-06-01T00:00:00Z') })
    const { folder } = await open({
      ...BLOG,
      '_config.yml': `${CONFIG}future: false\n`,
      'source/_posts/等.md': post('date: 2024-06-01T01:00:00Z'),
    })
    expect([folder.nextPublication, await folder.look()]).toEqual([
      Date.parse('2024-06-01T01:00:00Z') / 1000,
      [],
    ])
    vi.setSystemTime(Date.parse('2024-06-01T01:00:00Z'))
    expect(await folder.look()).toContain('等/')
    expect([folder.nextPublication, getTitles()?.[0]]).toEqual([undefined, '等'])
  })

  it('takes what git says of updates, whoever asks it to look', async () => {
    const { commits } = await open(BLOG, new Map([['_posts/一.md', '2024-05-01T00:00:00Z']]))
    expect(getStore()?.posts[2]?.updated).toBe('2024-05-01T08:00:00+08:00')
    commits.push(new Map([['_posts/一.md', '2024-05-02T00:00:00Z']]))
    write({ 'source/_posts/三.md': post('date: 2024-03-01', '改') })
    expect(await getLive()?.refresh()).toEqual(expect.arrayContaining(['三/', '一/', 'sitemap.xml']))
    expect(getStore()?.posts[2]?.updated).toBe('2024-05-02T08:00:00+08:00')
  })
})
