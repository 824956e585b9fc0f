import { describe, expect, it } from 'vitest'
import { getMessages } from '.'
import { en } from './en'
import type { Messages } from './messages'
import { zhCn } from './zh-cn'
import { zhTw } from './zh-tw'

describe('getMessages', () => {
  it.each(['zh-CN', 'zh-TW', 'en'])('speaks %s', (language) => {
    expect(getMessages(language).lang).toBe(language)
  })
})

type Calls<T> = {
  // A message with a parameter and without calls here does not compile.
  [K in keyof T as T[K] extends string ? never : K]: T[K] extends (...args: infer A) => string
    ? A[]
    : Calls<T[K]>
}

const counts: [number][] = [[0], [1], [2], [12], [1234]]
const names: [string][] = [['C++'], ['名字']]
const CALLS: Pick<
  Calls<Omit<Messages, 'problems'>>,
  | 'post'
  | 'code'
  | 'export'
  | 'footnotes'
  | 'list'
  | 'tags'
  | 'check'
  | 'mend'
  | 'urls'
  | 'preview'
  | 'newArticle'
  | 'fate'
  | 'publish'
  | 'live'
  | 'bundle'
  | 'commandLine'
  | 'settings'
  | 'codeTools'
  | 'images'
  | 'embed'
  | 'around'
  | 'search'
> = {
  post: {
    minutes: counts,
    length: [
      [{ han: 0, words: 0 }],
      [{ han: 1234, words: 0 }],
      [{ han: 0, words: 1 }],
      [{ han: 1234, words: 56 }],
    ],
  },
  code: { region: [...names, ['']] },
  export: {
    done: [
      [{ folder: 'out', files: 1234, pages: 12, redirects: 0, bytes: 1_500_000, seconds: '1.0' }],
      [{ folder: 'out', files: 1, pages: 1, redirects: 1, bytes: 0, seconds: '0.1' }],
    ],
    failed: [['/a/', 'HTTP 500']],
    dead: counts,
  },
  codeTools: { unfold: [[41], [1234]] },
  footnotes: { back: [['1'], ['1-2']] },
  tags: { unknown: names, support: names },
  list: {
    posts: counts,
    pageOf: [
      [1, 1],
      [2, 12],
    ],
    page: counts,
    tag: names,
    category: names,
    archive: [['2024'], ['2024', '01'], ['2024', '12']],
    month: [[1], [9], [12]],
  },
  urls: {
    compared: [
      [0, 0, 0, 0],
      [1, 1, 1, 1],
      [1234, 2, 0, 12],
    ],
    nothingThere: [['public'], ['']],
  },
  check: [
    [0, 0, 0, 0],
    [1, 1, 1, 1],
    [1234, 0, 2, 3],
  ],
  preview: { unknown: names, hours: [['x']], until: [['2026-12-01 08:00']] },
  newArticle: {
    outside: [['../x']],
    hidden: [['_posts/_x.md']],
    missingKey: [['lang']],
    failed: [['EACCES']],
  },
  images: { photo: counts },
  around: {
    series: names,
    seriesPlace: [[1, 12]],
    names: [[['A']], [['A', 'B']]],
    loadComments: [['giscus.app']],
  },
  search: {
    found: counts,
    none: names,
    unread: counts,
    all: counts,
    titleOf: names,
    without: names,
  },
  live: {
    published: [
      ['/a/', 0, 0, 1, '0.1'],
      ['/a/', 1233, 2, 1234, '12.0'],
      ['', -1, 1, undefined, '0.0'],
      ['', -1, 0, undefined, '0.0'],
    ],
    held: [['a.md']],
    waiting: [['a.md']],
    frozen: [['root, tag_dir']],
    unreadable: [['ENOENT']],
    failed: [['HTTP 500']],
    otherBuild: [[42]],
    sharedDown: [['ECONNREFUSED']],
    unwritten: [['ENOSPC']],
  },
  commandLine: { unknown: [['--port', 'npm start']], needsValue: [['slug']] },
  settings: { PORT: names, SITE_URL: names, TRUSTED_PROXIES: names, REDIS_URL: [['']] },
  bundle: { done: [['bundle']], notABundle: [['bundle']], needsBuild: [['root, tag_dir']] },
  embed: { show: [['example.com']] },
  fate: { draft: names, future: [['2024-08-31 18:44:55']] },
  publish: {
    none: names,
    several: names,
    taken: [['_posts/a.md']],
    missingKey: [['lang']],
    failed: [['EACCES']],
    folder: [['_posts/a']],
    folderLeft: [['_drafts/a']],
    folderRenamed: [['a/', '2024-08-31-a/']],
    dated: [['2024-08-31 18:44:55']],
    undated: [['2024-08-31 18:44:55']],
  },
  mend: { ask: counts, written: counts, failed: [['a.md', 'EACCES']] },
}

/** Every message by its name, written with every sample. */
function toTexts(messages: Messages): [string, string[]][] {
  const texts: [string, string[]][] = []
  const add = (name: string, message: unknown, calls: unknown) => {
    if (typeof message === 'string') texts.push([name, [message]])
    else if (typeof message === 'function' && Array.isArray(calls)) {
      texts.push([name, calls.flatMap((args: unknown[]) => Reflect.apply(message, undefined, args))])
    } else if (isRecord(message)) {
      for (const [key, child] of Object.entries(message)) {
        add(name ? `${name}.${key}` : key, child, isRecord(calls) ? calls[key] : undefined)
      }
    } else throw new Error(`${name} has no calls here`)
  }
  const { problems, ...others } = messages
  add('', others, CALLS)
  // Each value is its own name, or nothing at all.
  const values = ['<>', ''].map((text) => new Proxy({}, { get: (_, key) => text && `<${String(key)}>` }))
  add(
    'problems',
    problems,
    Object.fromEntries(Object.keys(problems).map((code) => [code, values.map((one) => [one])])),
  )
  return texts
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

// Characters that only the other script has.
const SIMPLIFIED = /[们这时会个对说发后长书页为开关标题读写从网类图线码见词级单号请]/u
const TRADITIONAL = /[們這時會個對說發後長書頁為開關標題讀寫從網類圖線碼見詞級單號請]/u

describe.each([en, zhCn, zhTw])('the messages in $lang', (messages) => {
  const texts = toTexts(messages)

  it('are the same ones as in every other language', () => {
    expect(texts.map(([name]) => name)).toEqual(toTexts(en).map(([name]) => name))
  })

  it.each(texts)('%s has words whatever it is given', (_, written) => {
    for (const text of written) {
      expect(text).toMatch(/\S/)
      expect(text).not.toMatch(/undefined|null|NaN|\[object/)
    }
  })

  it.each(texts.filter(([name]) => name.startsWith('problems.')))(
    '%s says what it is about',
    (_, written) => {
      for (const text of written) expect(text).toMatch(/[\p{L}\p{N}]{2}/u)
    },
  )

  it('tell the fix apart from the message wherever another language does', () => {
    const toShapes = ({ problems }: Messages) =>
      Object.entries(problems).map(([code, write]) => [code, typeof Reflect.apply(write, undefined, [{}])])
    expect(toShapes(messages)).toEqual(toShapes(en))
  })

  it('are in their own script', () => {
    const all = texts.flatMap(([, written]) => written).join('')
    if (messages.lang !== 'zh-TW') expect(all).not.toMatch(TRADITIONAL)
    if (messages.lang !== 'zh-CN') expect(all).not.toMatch(SIMPLIFIED)
    if (messages.lang === 'en') expect(all.replaceAll('名字', '')).not.toMatch(/\p{Script=Han}/u)
  })
})

it.each([
  [en.list.posts(1), '1 post'],
  [en.list.posts(1234), '1,234 posts'],
  [en.list.archive('2024', '08'), 'August 2024'],
  [en.list.archive('2024'), '2024'],
  [en.list.month(9), 'Sep'],
  [zhCn.list.archive('2024', '08'), '2024 年 8 月'],
  [zhCn.list.posts(1234), '1,234 篇'],
  [zhCn.post.minutes(3), '约 3 分钟'],
  [zhTw.list.archive('2024', '12'), '2024 年 12 月'],
  [zhCn.live.published('/a/', 0, 0, 14, '0.2'), '✓ 已发布 /a/（14 页重做，0.2 秒）'],
  [
    zhCn.live.published('/a/', 499, 2, undefined, '0.2'),
    '✓ 已发布 /a/ 等 500 篇，撤下 2 篇（全站重做，0.2 秒）',
  ],
  [zhTw.live.published('', -1, 2, 14, '0.2'), '✓ 撤下 2 篇（14 頁重做，0.2 秒）'],
  [en.live.published('', -1, 0, 1, '0.2'), '✓ updated (1 page made again, 0.2 s)'],
])('%s', (text, expected) => {
  expect(text).toBe(expected)
})
