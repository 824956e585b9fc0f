import { describe, expect, it } from 'vitest'
import { FEED } from './feed'
import { parseConfig } from './parse'

const siteOf = (yaml: string) => parseConfig(yaml).site
const tell = (yaml: string) =>
  parseConfig(yaml).problems.map(({ line, column, code, values }) => ({
    at: `${line}:${column}`,
    code,
    ...values,
  }))

describe('parseConfig reads', () => {
  it.each<[string, string, object]>([
    [
      'nothing',
      '',
      { title: 'Inkstone', language: 'zh-CN', timezone: 'Asia/Shanghai', root: '/', per_page: 10 },
    ],
    ['comments alone', '---\n# title: a\n', { title: 'Inkstone' }],
    ['a BOM and CRLF', '\uFEFFtitle: 砚边\r\nauthor: 王\r\n', { title: '砚边', author: '王' }],
    ['a number as text', 'title: 2024\nauthor: 1.5', { title: '2024', author: '1.5' }],
    ['the last of twins', 'title: a\ntitle: b', { title: 'b' }],
    ['an anchor and its alias', 'title: &t 砚\nsubtitle: *t', { title: '砚', subtitle: '砚' }],
    ['a language', 'language: en', { language: 'en' }],
    ['the first of a list of languages', 'language:\n  - zh-TW\n  - en', { language: 'zh-TW' }],
    ['a language with an underscore', 'language: zh_tw', { language: 'zh-TW' }],
    ['an empty list of languages', 'language: []', { language: 'zh-CN' }],
    ['a timezone', 'timezone: America/New_York', { timezone: 'America/New_York' }],
    ["Hexo's empty timezone", "timezone: ''", { timezone: 'Asia/Shanghai' }],
    ['no slash at the end of url', 'url: https://example.com//', { url: 'https://example.com' }],
    ['a path in url', 'url: http://example.com/blog/', { url: 'http://example.com/blog' }],
    ['root with slashes', 'root: /blog/', { root: '/blog/' }],
    ['root without slashes', 'root: blog', { root: '/blog/' }],
    ['root of several folders', 'root: //a//b', { root: '/a/b/' }],
    ['an empty root', "root: ''", { root: '/' }],
    [
      'folders without slashes',
      'tag_dir: /tag/\nsource_dir: ./src/',
      { tag_dir: 'tag', source_dir: './src' },
    ],
    [
      'folders of lists',
      'tag_dir: 标签/\narchive_dir: /blog//archive',
      { tag_dir: '标签', archive_dir: 'blog/archive' },
    ],
    ['a count in quotes', "per_page: '5'", { per_page: 5 }],
    ['0 for all on one page', 'per_page: 0', { per_page: 0 }],
    ['counts of lists', 'tag_generator:\n  per_page: 3', { tag_generator: { per_page: 3 } }],
    [
      'a generator with other keys',
      'index_generator:\n  path: ""\n  order_by: -date',
      { index_generator: {} },
    ],
    ['external_link: true', 'external_link: true', { external_link: { enable: true, exclude: [] } }],
    ['external_link: false', 'external_link: false', { external_link: { enable: false, exclude: [] } }],
    [
      "external_link as Hexo's own file has it",
      "external_link:\n  enable: true\n  field: site\n  exclude: ''",
      { external_link: { enable: true, exclude: [] } },
    ],
    [
      'one host to exclude',
      'external_link:\n  exclude: a.com',
      { external_link: { enable: true, exclude: ['a.com'] } },
    ],
    [
      'several hosts to exclude',
      'external_link:\n  enable: false\n  exclude: [a.com, b.com]',
      { external_link: { enable: false, exclude: ['a.com', 'b.com'] } },
    ],
    [
      'a map of slugs',
      'tag_map:\n  C++: cpp\n  年: 2024\n  x:',
      { tag_map: { 'C++': 'cpp', 年: '2024', x: '' } },
    ],
    [
      'one of the pretty_urls',
      'pretty_urls:\n  trailing_html: false',
      { pretty_urls: { trailing_index: true, trailing_html: false } },
    ],
    ['no feed', '', { feed: FEED }],
    [
      'a feed with other keys',
      'feed:\n  type: atom\n  path: [/old.xml]\n  limit: 5\n  content:\n  template: x',
      { feed: { ...FEED, limit: 5, type: ['atom'], path: ['/old.xml'] } },
    ],
    [
      'a feed with every key',
      'feed: {enable: false, hub: "https://hub.example/", icon: /i.png, content_limit: 140, content_limit_delim: " ", autodiscovery: false}',
      {
        feed: {
          ...FEED,
          enable: false,
          hub: 'https://hub.example/',
          icon: '/i.png',
          content_limit: 140,
          content_limit_delim: ' ',
          autodiscovery: false,
        },
      },
    ],
    ['a feed of all', 'feed:\n  limit: false', { feed: { ...FEED, limit: 0 } }],
    [
      'a feed of summaries',
      'feed: {limit: 0, content: false, order_by: -updated}',
      { feed: { ...FEED, limit: 0, content: false, order_by: '-updated' } },
    ],
    ['line numbers', 'highlight:\n  line_number: true\n  wrap: false', { highlight: { line_number: true } }],
    [
      'keys that mean nothing here',
      'deploy:\n  type: git\ntheme: next\nskip_render: [a]',
      { title: 'Inkstone' },
    ],
  ])('%s', (_, yaml, expected) => {
    const { site, problems } = parseConfig(yaml)
    expect(problems).toEqual([])
    expect(site).toMatchObject(expected)
  })

  it('takes a key with nothing after it for an absent one', () => {
    const absent = siteOf('')
    for (const key of Object.keys(absent))
      expect(parseConfig(`${key}:`)).toEqual({ site: absent, problems: [] })
    for (const key of Object.keys(absent.inkstone)) {
      expect(parseConfig(`inkstone:\n  ${key}: ~`)).toEqual({ site: absent, problems: [] })
    }
  })

  it('reads our own keys under `inkstone`', () => {
    const yaml =
      'inkstone:\n  accent: "#b8402a"\n  paper: green\n  seal: 砚\n  prerender: 0\n  menu:\n    关于: /about/'
    const ours = {
      accent: '#b8402a',
      paper: 'green',
      seal: '砚',
      prerender: 0,
      menu: { 关于: '/about/' },
      toc: { enable: true, number: false, max_depth: 3 },
    }
    expect(parseConfig(yaml)).toMatchObject({ site: { inkstone: ours }, problems: [] })
  })
})

it.each<[string, object]>([
  ['true', { enable: true, number: false, max_depth: 3 }],
  ['false', { enable: false, number: false, max_depth: 3 }],
  ['{ number: true }', { enable: true, number: true, max_depth: 3 }],
  ['{ enable: false, max_depth: "2" }', { enable: false, number: false, max_depth: 2 }],
  ['{ max_depth: 0, number: }', { enable: true, number: false, max_depth: 3 }],
])('reads toc: %s', (toc, expected) => {
  expect(parseConfig(`inkstone:\n  toc: ${toc}`)).toMatchObject({
    site: { inkstone: { toc: expected } },
    problems: [],
  })
})

describe('parseConfig tells', () => {
  it.each<[string, string, string, string, string]>([
    ['title: [a]', '1:8', 'title', '["a"]', 'text or a number'],
    ['a: 1\nlanguage: {a: b}', '2:11', 'language', '{"a":"b"}', 'text or a list'],
    ['language: 中文', '1:11', 'language', '"中文"', 'a language such as zh-CN, zh-TW or en'],
    ['timezone: Mars/Base', '1:11', 'timezone', '"Mars/Base"', 'an IANA name such as Asia/Shanghai'],
    ['url: example.com', '1:6', 'url', '"example.com"', 'a full address such as https://example.com'],
    ['url: https://', '1:6', 'url', '"https://"', 'a full address such as https://example.com'],
    [
      'url: http://a b.example',
      '1:6',
      'url',
      '"http://a b.example"',
      'a full address such as https://example.com',
    ],
    ['url: "https://[::1"', '1:6', 'url', '"https://[::1"', 'a full address such as https://example.com'],
    ['root: 3', '1:7', 'root', '3', 'text'],
    ['per_page: ten', '1:11', 'per_page', '"ten"', 'a whole number from 0'],
    ['per_page: -1', '1:11', 'per_page', '-1', 'a whole number from 0'],
    ['per_page: 2.5', '1:11', 'per_page', '2.5', 'a whole number from 0'],
    ['per_page: true', '1:11', 'per_page', 'true', 'a whole number from 0'],
    ['per_page: ""', '1:11', 'per_page', '""', 'a whole number from 0'],
    ['filename_case: 5', '1:16', 'filename_case', '5', '0 or 1 or 2'],
    ['post_asset_folder: yes', '1:20', 'post_asset_folder', '"yes"', 'true or false'],
    ['updated_option: now', '1:17', 'updated_option', '"now"', 'mtime, date, empty'],
    ['external_link: maybe', '1:16', 'external_link', '"maybe"', 'true or false or keys with values'],
    ['tag_map: x', '1:10', 'tag_map', '"x"', 'keys with values'],
    ['# 砚\n\ntag_map:\n  C: [c]', '4:3', 'tag_map', '{"C":["c"]}', 'text or a number'],
    ['feed: atom', '1:7', 'feed', '"atom"', 'keys with values'],
    ['feed:\n  limit: ten', '2:3', 'feed', '{"limit":"ten"}', 'false or a whole number from 0'],
    ['inkstone: 3', '1:11', 'inkstone', '3', 'keys with values'],
    ['inkstone:\n  paper: red', '2:10', 'inkstone.paper', '"red"', 'warm, white, grey, green'],
    ['inkstone:\n  accent: "red;}"', '2:11', 'inkstone.accent', '"red;}"', 'a CSS colour'],
    ['inkstone:\n  menu:\n    a: 1', '3:5', 'inkstone.menu', '{"a":1}', 'text'],
  ])('%j: at %s, %s cannot be %s (%s)', (yaml, at, key, got, allowed) => {
    expect(tell(yaml)).toEqual([{ at, code: 'config-value', key, got, allowed }])
  })

  it('gives a wrong value its default and keeps every other', () => {
    const site = siteOf(
      'title: 砚边\nper_page: ten\nurl: example.com\nauthor: 王\ninkstone:\n  paper: red\n  seal: 边',
    )
    expect(site).toMatchObject({ title: '砚边', per_page: 10, url: 'http://localhost:3000', author: '王' })
    expect(site.inkstone).toMatchObject({ paper: 'warm', seal: '边' })
  })

  it.each<[string, string, string, object]>([
    ['a tab', 'title: a\n\tb: 2\nauthor: c', '2:1', { title: 'a', author: 'c' }],
    ['an open bracket', 'title: a\nauthor: c\nkeywords: [x', '3:13', { title: 'a', author: 'c' }],
    ['an alias without its anchor', 'title: a\nsubtitle: *x\nauthor: c', '2:11', { title: 'a', author: 'c' }],
    ['a second document', 'title: a\nauthor: c\n---\ntitle: b', '3:1', { title: 'a', author: 'c' }],
    ['a list', '- title\n- author', '1:1', { title: 'Inkstone' }],
    ['words', '砚边', '1:1', { title: 'Inkstone' }],
  ])('%s, and keeps what could be read', (_, yaml, at, expected) => {
    expect(tell(yaml)).toEqual([{ at, code: 'config-yaml', reason: expect.stringMatching(/^\S.*[^:]$/) }])
    expect(siteOf(yaml)).toMatchObject(expected)
  })

  it('an address of the environment that is none, and takes that of the file', () => {
    const { site, problems } = parseConfig('url: https://a.example/blog', 'https://')
    expect([site.url, site.root]).toEqual(['https://a.example/blog', '/blog/'])
    expect(problems.map(({ code, values }) => [code, values])).toEqual([
      [
        'config-value',
        { key: 'SITE_URL', got: '"https://"', allowed: 'a full address such as https://example.com' },
      ],
    ])
  })

  it('puts the name of the file to every problem', () => {
    expect(parseConfig('per_page: x', '', 'content/_config.yml').problems[0]?.file).toBe(
      'content/_config.yml',
    )
    expect(parseConfig('per_page: x').problems[0]?.file).toBe('_config.yml')
  })
})

it.each([
  ['the path of url, where root is absent', 'url: https://a.example/blog', '', '/blog/'],
  ['root before the path of url', 'url: https://a.example/blog\nroot: /', '', '/'],
  ['what requests have of a word', 'root: /博客/', '', '/%E5%8D%9A%E5%AE%A2/'],
  ['the same of what is encoded', 'root: "%e5%8d%9a%e5%ae%a2"', '', '/%E5%8D%9A%E5%AE%A2/'],
  ['and of a path of url', 'url: https://a.example/博客', '', '/%E5%8D%9A%E5%AE%A2/'],
  ['SITE_URL before url', 'url: https://a.example', 'https://b.example/x', '/x/'],
])('takes for root %s', (_, yaml, siteUrl, root) => {
  expect(parseConfig(yaml, siteUrl).site.root).toBe(root)
})

it.each<[string, string, object]>([
  ['under inkstone', 'inkstone:\n  redirects:\n    /a/: /b/', { '/a/': '/b/' }],
  ['beside it', 'redirects:\n  /a/: https://example.com', { '/a/': 'https://example.com' }],
  [
    'in both places',
    'redirects: { /a/: /b/, /c/: /d/ }\ninkstone:\n  redirects: { /a/: /x/ }',
    { '/a/': '/x/', '/c/': '/d/' },
  ],
  ['numbers', 'redirects:\n  886: /b/', { 886: '/b/' }],
  ["a plugin's list", 'redirects:\n  - /a/', {}],
  ['nothing', 'redirects:', {}],
])('takes redirects %s', (_, yaml, redirects) => {
  expect(parseConfig(yaml).problems).toEqual([])
  expect(siteOf(yaml).inkstone.redirects).toEqual(redirects)
})

it('keeps a list off the home page', () => {
  expect(tell('tag_dir: /')).toMatchObject([{ code: 'config-value', key: 'tag_dir' }])
  expect(siteOf('tag_dir: /').tag_dir).toBe('tags')
})

it.each([
  ['a list', 'inkstone:\n  redirects: [/a/]'],
  ['a broken address', 'redirects:\n  /a/: https://[x'],
])('tells that redirects cannot be %s', (_, yaml) => {
  expect(tell(yaml)).toMatchObject([{ code: 'config-value', key: 'inkstone.redirects' }])
})

it('freezes the site to its depth', () => {
  for (const yaml of [
    '',
    'external_link:\n  exclude: [a.com]\ntag_map:\n  a: b\ninkstone:\n  menu:\n    a: /b/',
  ]) {
    const assertFrozen = (value: unknown) => {
      if (typeof value !== 'object' || value === null) return
      expect(Object.isFrozen(value)).toBe(true)
      Object.values(value).forEach(assertFrozen)
    }
    assertFrozen(siteOf(yaml))
  }
})
