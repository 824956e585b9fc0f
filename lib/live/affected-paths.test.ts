import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseConfig } from '../config/parse'
import { flattenCategories } from '../content/category-tree'
import type { Document } from '../content/document'
import { type KeptReading, toKeptReading } from '../content/document-cache'
import { findPost } from '../content/find-post'
import { toLists } from '../content/list-paths'
import { paginate } from '../content/paginate'
import { toRelated } from '../content/related'
import { toSeries, toSeriesName, toSeriesPlace } from '../content/series'
import { toStoreShortIds } from '../content/short-ids'
import { type Store, toStore } from '../content/to-store'
import { toGate } from '../content/visibility'
import { pickPosts } from '../feeds/pick-posts'
import { toTranslations } from '../seo/translations'
import { splitFeed, toRawPaths } from '../urls'
import { toAffectedPaths } from './affected-paths'
import { type Settled, toDocuments } from './documents'
import { toRedrawn } from './to-redrawn'

const CONFIG = 'per_page: 2\nfuture: false\nupdated_option: empty\nfeed: { limit: 3 }\npermalink: :title/\n'
const site = parseConfig(CONFIG).site
const paths = toRawPaths(site)

/** Texts by path, pictures too. */
type Files = Record<string, string>
type Folder = { readings: Map<string, KeptReading>; settled: Settled; store: Store }

const NOW = Date.UTC(2026, 0, 1) / 1000

/** The folder as a running server has it: what has not changed since `last` is the same object. */
function open(files: Files, now: number, last?: { files: Files; folder: Folder }): Folder {
  const articles = Object.entries(files).filter(([file]) => file.endsWith('.md'))
  const readings = new Map(
    articles.map(([file, text]) => {
      const known = last?.files[file] === text ? last?.folder.readings.get(file) : undefined
      return [file, known ?? toKeptReading(file, text, site)]
    }),
  )
  const settled = toDocuments(readings, new Map(), site, last?.folder.settled.known ?? new Map())
  return { readings, settled, store: toStore(settled.documents, site, toGate(site, now)) }
}

function change(files: Files, next: Files, later = NOW) {
  const before = open(files, NOW)
  const after = open(next, later, { files, folder: before })
  const all = [...new Set([...Object.keys(files), ...Object.keys(next)])]
  const changed = all.filter((file) => files[file] !== next[file])
  const redrawn = toRedrawn(
    {
      before: before.store,
      after: after.store,
      edited: changed.filter((file) => file.endsWith('.md')),
      others: changed.filter((file) => !file.endsWith('.md')),
    },
    after.readings,
  )
  const affected = toAffectedPaths({ before: before.store, after: after.store, redrawn }, site)
  return { before, after, redrawn, affected }
}

const post = (front: string, body = '正文') => `---\n${front}\n---\n${body}`

// Home: 六 五 | 四 三 | 二 一. 2025: 六 五 四; 2024: 三 二 一.
const BLOG: Files = {
  '_posts/一.md': post('date: 2024-01-01\ntags: [旧]\ncategories: [技术, 后端]'),
  '_posts/二.md': post('date: 2024-02-01\ntags: [书]\ncategories: [技术, 前端]'),
  '_posts/三.md': post('date: 2024-02-02\ntags: [书]'),
  '_posts/四.md': post('date: 2025-01-01\ntags: [书]', '![](图.png)'),
  '_posts/五.md': post('date: 2025-02-01', '{% post_link 二 %}'),
  '_posts/六.md': post('date: 2025-03-01'),
  '_posts/等.md': post('date: 2026-06-01'),
  '_drafts/稿.md': post('date: 2025-02-02'),
  'about/index.md': post('title: 关于'),
  '图.png': '1',
}
const FEEDS = ['atom.xml', 'feed.json', 'rss.xml']
const MACHINES = ['sitemap.xml', 'llms.txt']
const HOME = ['', 'page/2/', 'page/3/']
const ARCHIVES = ['archives/', 'archives/page/2/', 'archives/page/3/']
const Y2024 = ['archives/2024/', 'archives/2024/page/2/']
const Y2025 = ['archives/2025/', 'archives/2025/page/2/']
const MONTHS_2024 = ['archives/2024/01/', 'archives/2024/02/']
const MONTHS_2025 = ['archives/2025/01/', 'archives/2025/02/', 'archives/2025/03/']

/** The page that the feed of a tag or a category follows. */
const toFed = (path: string) => splitFeed(path)?.page || undefined

type Row = [name: string, edit: (blog: Files) => Files, expected: string[] | 'all']

describe('toAffectedPaths', () => {
  const put = (file: string, front: string, body?: string) => (blog: Files) => ({
    ...blog,
    [file]: post(front, body),
  })
  const cut = (file: string) => (blog: Files) =>
    Object.fromEntries(Object.entries(blog).filter(([one]) => one !== file))

  it.each<Row>([
    [
      'a new post on top',
      put('_posts/七.md', 'date: 2025-04-01'),
      ['七/', '六/', ...HOME, 'page/4/', ...ARCHIVES, 'archives/page/4/', ...Y2025, ...MONTHS_2025].concat(
        ['archives/2025/04/', ...MACHINES, '_not-found'],
        FEEDS,
      ),
    ],
    [
      'a new post in the middle: no feed, for that has the newest three',
      put('_posts/半.md', 'date: 2024-02-03'),
      ['半/', '四/', '三/', 'page/2/', 'page/3/', 'page/4/', '', ...ARCHIVES, 'archives/page/4/'].concat([
        ...Y2024,
        ...MONTHS_2024,
        'archives/2024/02/page/2/',
        ...MACHINES,
        '_not-found',
      ]),
    ],
    [
      'a new post below all others',
      put('_posts/零.md', 'date: 2023-01-01'),
      ['零/', '一/', ...HOME, 'page/4/', ...ARCHIVES, 'archives/page/4/', ...MACHINES].concat([
        'archives/2023/',
        'archives/2023/01/',
      ]),
    ],
    [
      'another text: no neighbour, no archive, no index, no other page of a list',
      put('_posts/四.md', 'date: 2025-01-01\ntags: [书]', '别的'),
      ['四/', 'page/2/', 'tags/书/', ...FEEDS],
    ],
    [
      'another title: of its neighbours, and of what names it',
      put('_posts/二.md', 'title: 贰\ndate: 2024-02-01\ntags: [书]\ncategories: [技术, 前端]'),
      // 五 names it, and is in the feed; 四 shares its tag.
      ['二/', '三/', '一/', '四/', '五/', '', 'page/3/', 'tags/书/page/2/', 'categories/技术/'].concat(
        ['categories/技术/前端/', 'archives/page/3/', 'archives/2024/', 'archives/2024/02/', ...FEEDS],
        [...MACHINES, '_not-found'],
      ),
    ],
    [
      'from one year to another',
      put('_posts/三.md', 'date: 2025-01-02\ntags: [书]'),
      ['三/', '四/', '五/', '二/', 'page/2/', 'tags/书/', ...ARCHIVES, ...Y2024, ...MONTHS_2024].concat([
        ...Y2025,
        ...MONTHS_2025,
        ...MACHINES,
        ...FEEDS,
        '_not-found',
      ]),
    ],
    [
      'a new tag',
      put('_posts/六.md', 'date: 2025-03-01\ntags: [新]'),
      ['六/', '', 'tags/', 'tags/新/', ...MACHINES, ...FEEDS],
    ],
    [
      'a tag taken away, the only one of its name',
      put('_posts/一.md', 'date: 2024-01-01\ncategories: [技术, 后端]'),
      ['一/', 'page/3/', 'tags/', 'tags/旧/', 'categories/技术/', 'categories/技术/后端/', ...MACHINES],
    ],
    [
      'a tag by another name',
      put('_posts/三.md', 'date: 2024-02-02\ntags: [书本]'),
      // Related by it no more: 二 and 四.
      ['三/', '二/', '四/', 'page/2/', 'tags/', 'tags/书/', 'tags/书/page/2/', 'tags/书本/', ...MACHINES],
    ],
    [
      'from one child of a category to another: its parent says how many each has',
      put('_posts/二.md', 'date: 2024-02-01\ntags: [书]\ncategories: [技术, 后端]'),
      // 一 is of 后端 and related now.
      ['二/', '一/', 'page/3/', 'tags/书/page/2/', 'categories/', 'categories/技术/'].concat([
        'categories/技术/前端/',
        'categories/技术/后端/',
        ...MACHINES,
      ]),
    ],
    [
      'an older post at the same address: the later one goes elsewhere',
      put('about/六.md', 'date: 2020-01-01\npermalink: 六/'),
      ['六/', '六-6a3c8f/', '五/', '', 'archives/', 'archives/2025/', 'archives/2025/03/'].concat(
        [...MACHINES, '_not-found'],
        FEEDS,
      ),
    ],
    [
      'a post that is deleted: the tag has one page less',
      cut('_posts/四.md'),
      [
        '四/',
        '五/',
        '三/',
        '二/',
        'page/2/',
        'page/3/',
        'tags/',
        'tags/书/',
        'tags/书/page/2/',
        ...ARCHIVES,
        ...Y2025,
      ].concat([...MONTHS_2025, ...MACHINES, '_not-found'], FEEDS),
    ],
    [
      'pinned: the archives have it where it was',
      put('_posts/一.md', 'date: 2024-01-01\ntags: [旧]\ncategories: [技术, 后端]\nsticky: 1'),
      ['一/', ...HOME, 'tags/旧/', 'categories/技术/', 'categories/技术/后端/', ...MACHINES, '_not-found'],
    ],
    [
      'hidden: the home page has one less',
      put('_posts/六.md', 'date: 2025-03-01\nhidden: true'),
      ['六/', ...HOME, ...MACHINES, '_not-found', ...FEEDS],
    ],
    ['another text of a page', put('about/index.md', 'title: 关于', '我'), ['about/']],
    ['another title of a page', put('about/index.md', 'title: 我'), ['about/', ...MACHINES]],
    ['the first post of a year: it stands at the foot', put('_posts/七.md', 'date: 2026-01-01'), 'all'],
    ['a picture', (blog) => ({ ...blog, '图.png': '2' }), ['四/', 'page/2/', 'tags/书/', ...FEEDS]],
    ['a picture that is gone', cut('图.png'), ['四/', 'page/2/', 'tags/书/', ...FEEDS]],
    ['a picture that nobody names', (blog) => ({ ...blog, '画.png': '1' }), []],
    ['a draft', put('_drafts/稿.md', 'date: 2025-02-02\ntags: [书]', '改'), []],
    ['a post that waits for its time', put('_posts/等.md', 'date: 2026-06-01', '改'), []],
    ['a file taken for a draft', put('_drafts/新.md', 'date: 2025-12-01'), []],
    ['nothing', (blog) => blog, []],
  ])('%s', (_, edit, expected) => {
    const { affected } = change(BLOG, edit(BLOG))
    expect(affected === 'all' ? 'all' : [...affected].filter((path) => !toFed(path)).sort()).toEqual(
      expected === 'all' ? 'all' : [...expected].sort(),
    )
  })

  it.each<[name: string, edit: (blog: Files) => Files, expected: string[]]>([
    [
      'a new post',
      put('_posts/七.md', 'date: 2025-04-01\ntags: [书]\ncategories: [技术]'),
      ['tags/书/', 'categories/技术/'],
    ],
    ['another text', put('_posts/四.md', 'date: 2025-01-01\ntags: [书]', '别的'), ['tags/书/']],
    ['another text of a post without a tag', put('_posts/六.md', 'date: 2025-03-01', '别的'), []],
    [
      'a tag by another name: the new feed, and the one that is gone',
      put('_posts/一.md', 'date: 2024-01-01\ntags: [新]\ncategories: [技术, 后端]'),
      ['tags/旧/', 'tags/新/', 'categories/技术/', 'categories/技术/后端/'],
    ],
    [
      'another child of a category',
      put('_posts/二.md', 'date: 2024-02-01\ntags: [书]\ncategories: [技术, 后端]'),
      ['tags/书/', 'categories/技术/', 'categories/技术/前端/', 'categories/技术/后端/'],
    ],
    ['a picture', (blog) => ({ ...blog, '图.png': '2' }), ['tags/书/']],
    ['a draft', put('_drafts/稿.md', 'date: 2025-02-02\ntags: [书]', '改'), []],
  ])('the feeds of tags and categories: %s', (_, edit, expected) => {
    const { affected } = change(BLOG, edit(BLOG))
    const fed = [...affected].flatMap((path) => toFed(path) ?? [])
    // Each in every format.
    expect(fed.sort()).toEqual(expected.flatMap((page) => [page, page, page]).sort())
  })

  it('what is beyond the limit is in no feed of its tag', () => {
    const more = ['_posts/八.md', '_posts/九.md', '_posts/十.md'].map((file, index) => [
      file,
      post(`date: 2025-05-0${index + 1}\ntags: [书]`),
    ])
    const blog: Files = { ...BLOG, ...Object.fromEntries(more) }
    const { affected } = change(blog, {
      ...blog,
      '_posts/三.md': post('date: 2024-02-02\ntags: [书]', '别的'),
    })
    expect([...affected].filter(toFed)).toEqual([])
    expect(affected).toContain('tags/书/page/3/')
  })

  it('a post whose time has come', () => {
    const blog = { ...BLOG, '_posts/新.md': post('date: 2026-01-01') }
    const { affected } = change(blog, blog, Date.UTC(2026, 5, 2) / 1000)
    expect(affected).toContain('等/')
    expect(affected).toContain('')
    expect(affected).toContain('archives/2026/')
    expect(affected).not.toContain('四/')
  })

  it.each([
    ['an older post takes the short link of a later one', 'date: 2023-01-01\nid: 6', true],
    ['a later one does not', 'date: 2025-04-01\nid: 6', false],
  ])('%s', (_, front, isRenamed) => {
    const blog = { ...BLOG, '_posts/二.md': post('date: 2024-02-01\nid: 6') }
    const { affected } = change(blog, { ...blog, '_posts/零.md': post(front) })
    expect([...affected].includes('二/')).toBe(isRenamed)
  })

  it('an older post takes the address of a later tag', () => {
    const blog = { ...BLOG, '_posts/六.md': post('date: 2025-03-01\ntags: [C#]') }
    const { affected } = change(blog, { ...blog, '_posts/零.md': post('date: 2023-01-01\ntags: [C++]') })
    expect([...affected]).toEqual(expect.arrayContaining(['六/', 'tags/', 'tags/C/', 'tags/C-e4bc/']))
  })
})

// What each page shows, as app/ and components/ have it, and the files of which it shows more than a line.
type Model = { shown: unknown; files: string[] }

function toModels({ readings, store }: Folder, files: Files): Map<string, Model> {
  const models = new Map<string, Model>()
  const year = store.archive[0]?.year
  const add = (path: string, shown: unknown, documents: Document[] = []) =>
    models.set(path, { shown: JSON.stringify([year, shown]), files: documents.map(({ file }) => file) })
  const slugs = new Map(flattenCategories(store.categories).map((one) => [one.path.join('>'), one.slugs]))
  const toTrails = ({ categories }: Document) =>
    categories.map((path) =>
      path
        .map((_, depth) => [path[depth], slugs.get(path.slice(0, depth + 1).join('>'))])
        .filter(([, at]) => at),
    )
  const toTags = ({ tags }: Document) =>
    tags.map((name) => [name, store.tags.find((tag) => tag.name === name)?.slug])
  const toName = ({ title, permalink, lang }: Document) => [title, permalink, lang]
  const toBody = (one: Document) =>
    (files[one.file] ?? '')
      .replace(/^---\n.*?\n---\n/s, '')
      .replace(/!\[\]\((.*?)\)/g, (_, name) => `picture ${files[name]}`)
      .replace(/\{% post_link (\S+) %\}/g, (_, name) => {
        const found = findPost(store.posts, name)
        return `link ${found?.title} ${found?.permalink}`
      })
      .replace(/\{% series ?(\S*) %\}/g, (_, name) =>
        JSON.stringify(
          toSeries(store.posts)
            .get(name || (toSeriesName(one) ?? ''))
            ?.map(toLine),
        ),
      )
  const toLine = (one?: Document) => one && [one.title, one.date, one.permalink, one.lang]
  const toEntry = (one: Document) => [
    toLine(one),
    one.excerpt ?? one.description ?? toBody(one),
    one.cover && files[one.cover],
    toTrails(one)[0],
    one.sticky > 0,
  ]

  const { posts, pages, homePosts, archive } = store
  const relations = toRelated(posts)
  const short = (one: Document) => toStoreShortIds(store).of.get(one)
  for (const [index, one] of posts.entries()) {
    const beside = [posts[index - 1], posts[index + 1]].map(toLine)
    const related = relations.pick(one, site.inkstone.related).map(toLine)
    const series = toSeriesPlace(posts, one)
    const place = series && [series.number, series.total, series.parts.map(({ post }) => toName(post))]
    const around = [beside, related, place, toTranslations(store, one, site), short(one)]
    add(one.permalink, [toEntry(one), one.updated, toBody(one), toTrails(one), toTags(one), around], [one])
  }
  for (const one of pages)
    add(
      one.permalink,
      [toEntry(one), toBody(one), toTrails(one), toTranslations(store, one, site), short(one)],
      [one],
    )

  const toTree = (tree: Store['categories']): unknown =>
    tree.map((one) => [one.name, one.slugs, one.posts.length, toTree(one.children)])
  for (const list of toLists(store, site)) {
    for (let number = 1; ; number++) {
      const page = paginate(list.posts, number, list.perPage)
      if (!page) break
      const path = number > 1 ? `${list.path}page/${number}/` : list.path
      const { items, pages, total } = page
      const name = store.tags.find(({ slug }) => paths.tag(slug) === list.path)?.name
      const head = [pages, list.generator === 'index_generator' || total, name, list.category?.path]
      if (list.generator === 'archive_generator') {
        const years = archive.filter(({ posts }) => posts.some((one) => items.includes(one)))
        const margins = years.map((one) => [one.year, one.posts.length, one.months.map(({ month }) => month)])
        const overview = path === 'archives/' && archive.map(({ year, posts }) => [year, posts.length])
        add(path, [head, items.map(toLine), margins, overview])
      } else add(path, [head, items.map(toEntry), toTree(list.category?.children ?? [])], items)
    }
  }
  add(
    'tags/',
    store.tags.map(({ name, slug, posts }) => [name, slug, posts.length]),
  )
  add('categories/', toTree(store.categories))
  add('_not-found', homePosts.slice(0, 5).map(toLine))
  const addFeeds = (page: string, name: unknown, all: Document[]) => {
    const fed = pickPosts(all, site.feed).map(({ post }) => post)
    const shown = fed.map((one) => [toEntry(one), toBody(one), one.updated, toTrails(one), toTags(one)])
    for (const file of FEEDS) add(page + file, [name, shown], fed)
  }
  addFeeds('', '', posts)
  for (const { name, slug, posts } of store.tags) addFeeds(`tags/${slug}/`, name, posts)
  for (const { path, slugs, posts } of flattenCategories(store.categories))
    addFeeds(`categories/${slugs.join('/')}/`, path, posts)
  const listed = toLists(store, site).map(({ path, posts }) => [path, posts.map(({ date }) => date)])
  add('sitemap.xml', [[...posts, ...pages].map((one) => [one.permalink, one.date, one.noindex]), listed])
  const named = [...posts, ...pages].filter(({ noindex }) => !noindex)
  add(
    'llms.txt',
    named.map((one) => [one.title, one.permalink, one.date, one.description ?? one.excerpt]),
  )
  expect(readings.size).toBeGreaterThanOrEqual(posts.length + pages.length)
  return models
}

const FRONT = fc.record({
  title: fc.constantFrom('甲', '乙', '丙 丁'),
  date: fc.constantFrom(
    '',
    ...['2024-01-01', '2024-01-02', '2024-05-05', '2025-01-01', '2025-07-01', '2026-02-01'],
  ),
  tags: fc.constantFrom('[]', '[C++]', '[C#]', '[C++, C#]', '[书]'),
  categories: fc.constantFrom('[]', '[C++]', '[C#, 小]', '[C++, 小]', '[[C#], [C++, 大]]'),
  rest: fc.constantFrom(
    ...['', '', '', 'sticky: 1', 'hidden: true', 'published: false', 'permalink: same/', 'excerpt: 摘要'],
    ...['series: 甲', 'series: 甲', 'series: 甲\nseries_order: 1', 'series: [乙]'],
    ...['lang: en', 'cover: a.png', 'noindex: true', 'permalink: tags/C/'],
    ...['id: 7', 'id: 7\nlang: en', 'lang: en\ntranslation_of: p1', 'lang: ja\ntranslation_of: 7'],
    ...['id: 1', 'id: 1', 'permalink: p/1/'],
  ),
  body: fc.constantFrom(
    '',
    '字',
    '![](a.png)',
    '{% post_link 乙 %}',
    '{% post_link p1 %}',
    '{% post_link d/p4 %}',
    '{% series %}',
    '{% series 甲 %}',
  ),
})
type Front = typeof FRONT extends fc.Arbitrary<infer T> ? T : never
const SLOTS = ['_posts/p1.md', '_posts/p2.md', '_posts/p3.md', '_posts/d/p4.md', '_posts/p5.md'].concat([
  '_posts/p6.md',
  '_drafts/p1.md',
  'page/index.md',
])
const toText = ({ body, rest, ...front }: Front) =>
  post([...Object.entries(front).map(([key, value]) => `${key}: ${value}`), rest].join('\n'), body)

/** A file as it was, as it is, or without it; most are as they were, and some change in one thing alone. */
const SLOT = fc
  .tuple(
    fc.option(FRONT, { freq: 5 }),
    fc.option(FRONT, { freq: 5 }),
    fc.constantFrom(
      'same',
      'same',
      'same',
      'same',
      'other',
      ...['title', 'date', 'tags', 'categories', 'rest', 'body'],
    ),
  )
  .map(([old, other, what]): [Front | null, Front | null] => {
    if (what === 'same') return [old, old]
    if (what === 'other' || !old || !other) return [old, other]
    return [old, { ...old, [what]: other[what as keyof Front] }]
  })

it('every page that comes out differently is affected, and hardly any other', () => {
  const slots = fc.tuple(...SLOTS.map(() => SLOT))
  fc.assert(
    fc.property(slots, fc.boolean(), fc.boolean(), (fronts, isPainted, isLate) => {
      const toFiles = (which: 0 | 1): Files => ({
        'a.png': which === 1 && isPainted ? '2' : '1',
        ...Object.fromEntries(
          fronts.flatMap((pair, index) => {
            const front = pair[which]
            return front ? [[SLOTS[index], toText(front)]] : []
          }),
        ),
      })
      const [old, now] = [toFiles(0), toFiles(1)]
      const { before, after, redrawn, affected } = change(
        old,
        now,
        isLate ? Date.UTC(2027, 0, 1) / 1000 : NOW,
      )
      if (affected === 'all') {
        expect(before.store.archive[0]?.year).not.toBe(after.store.archive[0]?.year)
        return
      }
      const [a, b] = [toModels(before, old), toModels(after, now)]
      const isDifferent = (path: string) => a.get(path)?.shown !== b.get(path)?.shown
      const missing = [...new Set([...a.keys(), ...b.keys()])].filter(
        (path) => isDifferent(path) && !affected.has(path),
      )
      expect(missing).toEqual([])

      // What is made again without need: the sitemap and llms.txt, where a document has changed in what they do not say; and pages
      // that show an article which is different, or has a tag or category that is, in what they do not show of it.
      const same = new Set(before.settled.documents)
      const isTouched = (one: Document) => !same.has(one) || redrawn.has(one.file) || hasMoved(one)
      const moved = toMoved(before.store, after.store)
      const hasMoved = ({ tags, categories }: Document) =>
        [...tags.map((tag) => `#${tag}`), ...categories.flat()].some((name) => moved.has(name))
      const touched = new Set(after.settled.documents.filter(isTouched).map(({ file }) => file))
      const excess = [...affected].filter(
        (path) =>
          !isDifferent(path) &&
          !MACHINES.includes(path) &&
          !b.get(path)?.files.some((file) => touched.has(file)),
      )
      expect(excess).toEqual([])
    }),
    { numRuns: 600, seed: 20240831 },
  )
})

/** Names of tags and categories that have another address, or had one, or have one now. */
function toMoved(before: Store, after: Store): Set<string> {
  const toPairs = ({ tags, categories }: Store) =>
    new Set([
      ...tags.map(({ name, slug }) => `#${name}\0${slug}`),
      ...flattenCategories(categories).map(({ path, slugs }) => `${path.at(-1)}\0${slugs.join('/')}`),
    ])
  const [old, now] = [toPairs(before), toPairs(after)]
  const different = [...old, ...now].filter((pair) => !old.has(pair) || !now.has(pair))
  return new Set(different.map((pair) => pair.split('\0')[0] ?? ''))
}
