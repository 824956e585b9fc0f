import { describe, expect, it } from 'vitest'
import {
  decodeSegments,
  encodePath,
  isRoutePath,
  ROUTE_DIRS,
  splitPage,
  splitSitemapPart,
  toAbsolute,
  toBelowRoot,
  toMenuHref,
  toRawPaths,
  toRewrites,
  toRoutePath,
  toUrls,
} from './urls'

const top = { root: '/', url: 'https://example.com', ...ROUTE_DIRS }
const below = { root: '/blog/', url: 'https://example.com/blog', ...ROUTE_DIRS }

describe('encodePath', () => {
  it.each([
    ['', ''],
    ['2024/08/31/hello-world_1.0~/', '2024/08/31/hello-world_1.0~/'],
    ['2024/你好 C#/', '2024/%E4%BD%A0%E5%A5%BD%20C%23/'],
    ['100%.html', '100%25.html'],
    ['%E4%BD%A0/', '%25E4%25BD%25A0/'],
    ['a?b#c"d<e>f\\g', 'a%3Fb%23c%22d%3Ce%3Ef%5Cg'],
    ['你：，。', '%E4%BD%A0%EF%BC%9A%EF%BC%8C%E3%80%82'],
    ["a:@,;+=&$b!*'()", "a:@,;+=&$b!*'()"],
    ['𠮷😀', '%F0%A0%AE%B7%F0%9F%98%80'],
  ])('%j => %j', (raw, path) => {
    expect(encodePath(raw)).toBe(path)
  })

  it.each(['a%b', '100%25', '你好 ?#&+/x', "'()*!", '%2F', '\u0000\u007f'])(
    'is undone by decoding: %j',
    (raw) => {
      expect(decodeURIComponent(encodePath(raw))).toBe(raw)
      expect(new URL(encodePath(raw), 'https://example.com/').pathname).toBe(`/${encodePath(raw)}`)
    },
  )
})

describe('paths of the site', () => {
  const urls = toUrls(below)
  it.each<[string, string, string]>([
    ['home', urls.home(), '/blog/'],
    ['home, page 1', urls.home(1), '/blog/'],
    ['home, page 2', urls.home(2), '/blog/page/2/'],
    ['a document', urls.document('2024/你好/'), '/blog/2024/%E4%BD%A0%E5%A5%BD/'],
    ['a document that is a file', urls.document('886.html'), '/blog/886.html'],
    ['tags', urls.tags(), '/blog/tags/'],
    ['a tag', urls.tag('C#'), '/blog/tags/C%23/'],
    ['a tag, page 3', urls.tag('读书', 3), '/blog/tags/%E8%AF%BB%E4%B9%A6/page/3/'],
    ['categories', urls.categories(), '/blog/categories/'],
    ['a category', urls.category(['技术', 'C']), '/blog/categories/%E6%8A%80%E6%9C%AF/C/'],
    ['a category, page 2', urls.category(['a'], 2), '/blog/categories/a/page/2/'],
    ['archives', urls.archives(), '/blog/archives/'],
    ['archives, page 2', urls.archives(2), '/blog/archives/page/2/'],
    ['a year', urls.year('2024'), '/blog/archives/2024/'],
    ['a month, page 2', urls.month('2024', '08', 2), '/blog/archives/2024/08/page/2/'],
    ['the feed', urls.feed(), '/blog/atom.xml'],
    ['the feed, in another format', urls.feed('json'), '/blog/feed.json'],
    ['the feed of a tag', urls.tagFeed('C#'), '/blog/tags/C%23/atom.xml'],
    [
      'the feed of a category',
      urls.categoryFeed(['a', '砚'], 'json'),
      '/blog/categories/a/%E7%A0%9A/feed.json',
    ],
    ['the sitemap', urls.sitemap(), '/blog/sitemap.xml'],
  ])('%s', (_, path, expected) => {
    expect(path).toBe(expected)
  })

  it('are the same below every root', () => {
    expect(toUrls(top).tag('C#', 2)).toBe('/tags/C%23/page/2/')
    expect(toUrls(top).home()).toBe('/')
    expect(Object.keys(toUrls(top))).toEqual(Object.keys(toRawPaths(top)))
  })

  it('are raw for those that ask which paths exist', () => {
    expect(toRawPaths(top).tag('读书', 2)).toBe('tags/读书/page/2/')
    expect(toRawPaths(top).home()).toBe('')
    expect(toRawPaths(top).feeds()).toEqual(['atom.xml', 'rss.xml', 'feed.json'])
    expect(toUrls(below).feeds()).toEqual(['/blog/atom.xml', '/blog/rss.xml', '/blog/feed.json'])
  })

  const renamed = toRawPaths({
    tag_dir: '标签',
    category_dir: 'c',
    archive_dir: 'blog/archive',
    pagination_dir: '第/页',
  })
  it.each([
    [renamed.home(2), '第/页/2/'],
    [renamed.tags(), '标签/'],
    [renamed.tag('读书', 3), '标签/读书/第/页/3/'],
    [renamed.categories(), 'c/'],
    [renamed.category(['a', 'b']), 'c/a/b/'],
    [renamed.archives(2), 'blog/archive/第/页/2/'],
    [renamed.month('2024', '08'), 'blog/archive/2024/08/'],
  ])('stand where _config.yml puts them: %s', (path, expected) => {
    expect(path).toBe(expected)
  })
})

describe('toRewrites', () => {
  it.each([
    ['nothing renamed', {}, []],
    ['Chinese', { tag_dir: '标签' }, [{ source: '/%E6%A0%87%E7%AD%BE/:path*', destination: '/tags/:path*' }]],
    [
      'nested, and with signs of a pattern',
      { category_dir: 'a/b(c)', archive_dir: 'x+y' },
      [
        { source: '/a/b\\(c\\)/:path*', destination: '/categories/:path*' },
        { source: '/x\\+y/:path*', destination: '/archives/:path*' },
      ],
    ],
    ['pages', { pagination_dir: 'p' }, [{ source: '/p/:n(\\d+)', destination: '/page/:n' }]],
  ])('%s', (_, dirs, rewrites) => {
    const given = toRewrites({ ...ROUTE_DIRS, ...dirs })
    // Before the lists, for the first that fits is taken: what is no page.
    expect(given.slice(0, 4).every(({ destination }) => destination.startsWith('/api/'))).toBe(true)
    expect(given.slice(4)).toEqual(rewrites)
  })

  it('what is no page has a route of its own', () => {
    const file = ':file(atom\\.xml|rss\\.xml|feed\\.json)'
    expect(toRewrites({ ...ROUTE_DIRS, category_dir: '类(别)' }).slice(0, 4)).toEqual([
      { source: `/tags/:path+/${file}`, destination: '/api/feed/tags/:path+/:file' },
      {
        source: `/%E7%B1%BB\\(%E5%88%AB\\)/:path+/${file}`,
        destination: '/api/feed/%E7%B1%BB\\(%E5%88%AB\\)/:path+/:file',
      },
      { source: '/:path(.+\\.md)', destination: '/api/markdown/:path' },
      { source: '/sitemap-:n(\\d+).xml', destination: '/api/sitemap/:n' },
    ])
  })
})

describe('toAbsolute', () => {
  it.each([
    [top, '/tags/a/', 'https://example.com/tags/a/'],
    [below, '/blog/tags/a/', 'https://example.com/blog/tags/a/'],
    [below, '/blog/%E4%BD%A0/', 'https://example.com/blog/%E4%BD%A0/'],
    [top, 'https://elsewhere.com/a', 'https://elsewhere.com/a'],
  ])('%o %s => %s', (site, path, address) => {
    expect(toAbsolute(site, path)).toBe(address)
  })
})

describe('toMenuHref', () => {
  it.each([
    [top, '/about/', '/about/'],
    [below, '/about/', '/blog/about/'],
    [below, 'about/', '/blog/about/'],
    [below, '/', '/blog/'],
    [below, '', '/blog/'],
    [below, 'https://github.com/x', 'https://github.com/x'],
    [below, 'mailto:a@b.c', 'mailto:a@b.c'],
    [below, '//cdn.example.com/x', '//cdn.example.com/x'],
    [below, '#top', '#top'],
  ])('%o %j => %j', (site, target, href) => {
    expect(toMenuHref(site, target)).toBe(href)
  })
})

describe('decodeSegments', () => {
  it.each([
    [
      ['%E4%BD%A0', 'C%23'],
      ['你', 'C#'],
    ],
    [['你好'], ['你好']],
    [['100%25'], ['100%']],
    // Once, not twice.
    [['%25E4'], ['%E4']],
    [
      ['e\u0301', 'e%CC%81'],
      ['é', 'é'],
    ],
    [
      ['100%', '%E4%', '%ff'],
      ['100%', '%E4%', '%ff'],
    ],
    [['a%2Fb'], ['a/b']],
    [[], []],
  ])('%j => %j', (segments, decoded) => {
    expect(decodeSegments(segments)).toEqual(decoded)
  })
})

describe('splitPage', () => {
  it.each<[string[], string[], number]>([
    [[], [], 1],
    [['a'], ['a'], 1],
    [['人工智能', 'page', '2'], ['人工智能'], 2],
    [['a', 'b', 'page', '10'], ['a', 'b'], 10],
    [['page', '2'], [], 2],
    [['page'], ['page'], 1],
    [['a', 'page'], ['a', 'page'], 1],
    [['a', 'page', '0'], ['a', 'page', '0'], 1],
    [['a', 'page', '1'], ['a', 'page', '1'], 1],
    [['a', 'page', '02'], ['a', 'page', '02'], 1],
    [['a', 'page', '2x'], ['a', 'page', '2x'], 1],
    [['a', 'page', '-1'], ['a', 'page', '-1'], 1],
    [['a', 'Page', '2'], ['a', 'Page', '2'], 1],
    [['2024', '2'], ['2024', '2'], 1],
  ])('%j => %j, page %i', (given, segments, page) => {
    expect(splitPage(given, 'page')).toEqual({ segments, page })
  })

  it.each<[string[], string, string[], number]>([
    [['a', '第', '2'], '第', ['a'], 2],
    [['a', 'page', '2'], '第', ['a', 'page', '2'], 1],
    [['a', 'x', 'y', '2'], 'x/y', ['a'], 2],
    [['y', '2'], 'x/y', ['y', '2'], 1],
  ])('%j with %s => %j, page %i', (given, dir, segments, page) => {
    expect(splitPage(given, dir)).toEqual({ segments, page })
  })
})

describe('toRoutePath', () => {
  const own = {
    tag_dir: '标签',
    category_dir: 'blog/分类',
    archive_dir: 'archives',
    pagination_dir: '页',
  }
  it.each([
    ['', ''],
    ['2024/砚/', '2024/砚/'],
    ['886.html', '886.html'],
    ['标签/', 'tags/'],
    ['标签/砚/页/2/', 'tags/砚/页/2/'],
    ['标签/foo.html', 'tags/foo.html'],
    ['标签集/砚/', '标签集/砚/'],
    ['blog/分类/技术/', 'categories/技术/'],
    ['blog/', 'blog/'],
    ['archives/2024/页/2/', 'archives/2024/页/2/'],
    ['页/2/', 'page/2/'],
    ['页/砚/', '页/砚/'],
    ['页/2/砚/', '页/2/砚/'],
    ['atom.xml', 'atom.xml/route'],
    ['feed.json', 'feed.json/route'],
    ['sitemap.xml', 'sitemap.xml/route'],
    ['a/atom.xml', 'a/atom.xml'],
    ['标签/砚/atom.xml', '标签/砚/atom.xml'],
    ['blog/分类/技术/feed.json', 'blog/分类/技术/feed.json'],
    ['feed.css', 'feed.css'],
    ['llms.txt', 'llms.txt/route'],
    ['sitemap-2.xml', 'sitemap-2.xml'],
    ['_not-found', '_not-found'],
  ])('%j is kept as %j', (raw, route) => {
    expect(toRoutePath(raw, own)).toBe(route)
  })

  it.each(['', 'tags/砚/', 'categories/a/page/2/', 'archives/2024/', 'page/2/', 'page/砚/'])(
    "with Hexo's own names %j is as it is",
    (raw) => {
      expect(toRoutePath(raw, ROUTE_DIRS)).toBe(raw)
    },
  )
})

describe('isRoutePath', () => {
  it.each([
    ...['atom.xml', 'rss.xml', 'feed.json', 'feed.css', 'sitemap.xml', 'robots.txt', 'llms.txt', 'seal.svg'],
    ...['manifest.webmanifest', '_next/static/a.js', '_next/image', '_ink/a.js', '__nextjs_font/a.woff2'],
    ...['media/any/%E7%A0%9A.png', 'og/3f9a1c2b/p/886.png', 'api/markdown/a.md', 'api/preview/a.b/'],
    ...['api/preview/file/a.b/', 'api/remake/', 'api/revalidate', 'api/search/'],
  ])('%s is a route', (path) => {
    expect(isRoutePath(path, ROUTE_DIRS)).toBe(true)
  })

  it.each([
    ...[
      '',
      'zz.php',
      'a/atom.xml',
      'sitemap-2.xml',
      'robots.txt/',
      'favicon.ico',
      'feed.css.map',
      'x/_next/a.js',
    ],
    ...['media/a.png', 'media/any/', 'og/a.png', 'api', 'api/', 'api/zz.php', 'api/searches/'],
    ...['api/feed/tags/a/atom.xml', 'api/sitemap/1', 'api/search/a.php'],
  ])('%j is none', (path) => {
    expect(isRoutePath(path, ROUTE_DIRS)).toBe(false)
  })
})

it.each([
  ['sitemap-1.xml', 1],
  ['sitemap-12.xml', 12],
  ['sitemap-0.xml', undefined],
  // Another spelling of a part, of which there is no end.
  ['sitemap-01.xml', undefined],
  ['sitemap.xml', undefined],
  ['a/sitemap-1.xml', undefined],
])('%s is part %s of the sitemap', (raw, n) => {
  expect(splitSitemapPart(raw)).toBe(n)
})

it.each<[string, string, string | undefined]>([
  ['/a/', '/', 'a/'],
  ['/blog/a/', '/blog/', 'a/'],
  ['/a/', '/blog/', undefined],
  ['/%E5%8D%9A/%E6%96%87/', '/%E5%8D%9A/', '%E6%96%87/'],
  ['/博/文/', '/%E5%8D%9A/', '文/'],
  ['/%e5%8d%9a/a//b', '/%E5%8D%9A/', 'a//b'],
  ['/blog', '/blog/', undefined],
  ['/a/b/c/', '/a/b/', 'c/'],
])('below the root, %s of %s is %s', (path, root, below) => {
  expect(toBelowRoot(path, root)).toBe(below)
})
