import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseConfig } from '../config/parse'
import { toArchive } from '../content/archive'
import { toCategoryTree } from '../content/category-tree'
import { isListPath, toListPaths } from '../content/list-paths'
import { readDocument } from '../content/read-document'
import { toTagIndex } from '../content/tag-index'
import { resolvePath } from '../serve/resolve-path'
import { buildOldPaths } from './old-paths'

let toldPaths = 0

/** A site of these files, each a front matter by its path. */
function toPaths(files: Record<string, string>, config = '') {
  const { site } = parseConfig(config)
  const documents = Object.entries(files).flatMap(
    ([source, keys]) => readDocument({ source, text: `---\n${keys}\n---\n`, site }).document ?? [],
  )
  const posts = documents.filter(({ kind }) => kind === 'post')
  const { tags } = toTagIndex(posts, site)
  const { roots: categories } = toCategoryTree(posts, site)
  const byAge = posts.toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1))
  const lists = toListPaths({ homePosts: posts, tags, categories, archive: toArchive(byAge) }, site)
  const permalinks = new Set(documents.map(({ permalink }) => permalink))
  const hasPath = (raw: string) => {
    toldPaths++
    return permalinks.has(raw) || isListPath(raw, lists, site)
  }
  return buildOldPaths({ documents, tags, categories, lists: lists.keys() }, site, hasPath)
}

/** `moved 2024/08/31/你好/`, decoded to be read. */
function ask(paths: ReturnType<typeof toPaths>, requested: string): string {
  const [path = '', query = ''] = requested.split(/\?(.*)/s)
  const resolution = resolvePath(path.replace(/[^!-~]+/g, encodeURIComponent), query, paths)
  if (resolution.kind === 'unknown') return 'unknown'
  return resolution.kind === 'away'
    ? `away ${resolution.address}`
    : `${resolution.kind} ${decodeURI(resolution.path)}`
}

const blog = toPaths(
  {
    '_posts/你好.md': 'date: 2024-08-31 00:30:00\nid: 886\ntags: [Java, "C&amp;C"]\ncategories: [技术, 前端]',
    '_posts/Hello World.md': 'date: 2024-09-02\nid: 900\ntags: [java]',
    '_posts/双.md': 'date: 2024-05-01',
    '_posts/又双.md': 'date: 2024-05-03\npermalink: 2024/05/03/双/',
    '_posts/file.md':
      'date: 2020-01-01\nid: 886\npermalink: notes/File.html\nalias: [/old/file/, "https://example.com/a b/"]',
    '_posts/word.md': 'permalink: word\nredirect_from: 旧词\naliases: /旧词二.html',
    '_posts/twin-a.md': 'permalink: Twin/',
    '_posts/twin-b.md': 'permalink: twin.html',
    '_posts/year.md': 'date: 2023-12-31\npermalink: 2023/12/31/year/',
    'about/index.md': 'alias: [/me, "/?page_id=2", "/2024/08/31/你好/"]',
  },
  `url: https://example.com
per_page: 1
redirects:
  /gone/: /about
  /chain: /gone/
  /file-of-mine: /files/a.pdf
  /part/: /about/?x=1#段
  /far/: https://elsewhere.com/砚
  //twice//: //about//
  /evil: //evil.com/
  /evil-too: /%2Fevil.com
  /ring-a: /ring-b
  /ring-b/: /ring-a/
  /self: /self/
  /tags/: /about/
inkstone:
  redirects:
    /ours: /word`,
)

describe('an old address', () => {
  it.each([
    // Spellings.
    ['2024/08/31/你好/', 'page 2024/08/31/你好/'],
    ['2024/08/31/你好', 'moved 2024/08/31/你好/'],
    ['2024/08/31/你好.html', 'moved 2024/08/31/你好/'],
    ['2024/08/31/你好/index.html', 'moved 2024/08/31/你好/'],
    ['2024/08/31/你好/index.htm', 'moved 2024/08/31/你好/'],
    ['2024/08/31/你好.html/', 'moved 2024/08/31/你好/'],
    ['2024/09/02/hello%20world/', 'moved 2024/09/02/Hello World/'],
    ['2024/09/02/HELLO%20WORLD.HTML', 'moved 2024/09/02/Hello World/'],
    ['notes/File', 'moved notes/File.html'],
    ['notes/file/', 'moved notes/File.html'],
    ['notes/File/index.html', 'moved notes/File.html'],
    ['word/', 'moved word'],
    ['word.html', 'moved word'],
    ['About', 'moved about/'],
    ['Twin', 'moved Twin/'],
    ['TWIN', 'unknown'],
    // Lists.
    ['tags/Java', 'moved tags/Java/'],
    ['tags/java', 'moved tags/java/'],
    ['tags/JAVA/', 'unknown'],
    ['TAGS/', 'moved tags/'],
    ['categories/技术/前端.html', 'moved categories/技术/前端/'],
    ['page/1/', 'moved '],
    ['Page/2', 'moved page/2/'],
    ['archives/page/1/index.html', 'moved archives/'],
    ['page/99/', 'unknown'],
    ['tags/C-amp-C/', 'moved tags/C-C/'],
    ['tags/c-amp-c', 'moved tags/C-C/'],
    // The neighbouring day, where one post alone can be meant.
    ['2024/08/30/你好/', 'moved 2024/08/31/你好/'],
    ['2024/09/01/你好', 'moved 2024/08/31/你好/'],
    ['2024/01/01/year/', 'moved 2023/12/31/year/'],
    ['2024/08/29/你好/', 'unknown'],
    ['2024/05/02/双/', 'unknown'],
    ['2024/05/04/双.html', 'moved 2024/05/03/双/'],
    // The id.
    ['?p=900', 'moved 2024/09/02/Hello World/'],
    ['?a=1&p=900&b=2', 'moved 2024/09/02/Hello World/?a=1&b=2'],
    ['index.php?p=900', 'moved 2024/09/02/Hello World/'],
    ['?p=1', 'page ?p=1'],
    ['?page=900', 'page ?page=900'],
    ['archives/900', 'moved 2024/09/02/Hello World/'],
    ['archives/900.html', 'moved 2024/09/02/Hello World/'],
    ['index.php/archives/900/', 'moved 2024/09/02/Hello World/'],
    ['post/900', 'moved 2024/09/02/Hello World/'],
    ['posts/900.html', 'moved 2024/09/02/Hello World/'],
    ['p/900/', 'moved 2024/09/02/Hello World/'],
    ['p/900?x=1', 'moved 2024/09/02/Hello World/?x=1'],
    // Of two posts the older has it.
    ['p/886/', 'moved notes/File.html'],
    ['p/1/', 'unknown'],
    // What authors declare.
    ['old/file', 'moved notes/File.html'],
    ['OLD/FILE/', 'moved notes/File.html'],
    ['a%20b/', 'moved notes/File.html'],
    ['旧词', 'moved word'],
    ['旧词二.html?a=1', 'moved word?a=1'],
    ['旧词二/', 'moved word'],
    ['me/', 'moved about/'],
    ['?page_id=2', 'moved about/'],
    ['gone', 'moved about/'],
    ['chain/', 'moved about/'],
    ['ours', 'moved word'],
    ['part?y=2', 'moved about/?x=1&y=2#段'],
    ['file-of-mine', 'moved files/a.pdf'],
    ['far?a=1', 'away https://elsewhere.com/%E7%A0%9A?a=1'],
    ['twice', 'moved about/'],
    // Not of this site, unless the owner says so in full.
    ['evil', 'moved evil.com/'],
    ['evil-too', 'moved evil.com'],
    // A circle is nothing, and a page that is there goes before all.
    ['ring-a', 'unknown'],
    ['ring-b/', 'unknown'],
    ['self', 'unknown'],
    ['tags/', 'page tags/'],
  ])('%s: %s', (requested, expected) => {
    expect(ask(blog, requested)).toBe(expected)
  })

  it('is told to its author where it cannot be', () => {
    expect(blog.problems.map(({ file, code, values }) => [file, code, values])).toEqual([
      ['_config.yml', 'alias-hidden', { path: '/tags' }],
      ['about/index.md', 'alias-hidden', { path: '/2024/08/31/你好' }],
      ['_config.yml', 'redirect-loop', { path: '/ring-a' }],
      ['_config.yml', 'redirect-loop', { path: '/ring-b' }],
      ['_config.yml', 'redirect-loop', { path: '/self' }],
    ])
  })

  it('leads to where it stays, in one hop', () => {
    const addresses = [
      'gone',
      'chain',
      'p/900',
      'tags/c-amp-c',
      'evil',
      'evil-too',
      'file-of-mine',
      'TAGS',
      'me',
    ]
    for (const address of addresses) {
      const [kind = '', path = ''] = ask(blog, address).split(' ')
      expect(kind).toBe('moved')
      expect(path).not.toMatch(/^[/\\]/)
      expect(ask(blog, path)).not.toMatch(/^moved/)
    }
  })
})

it('sends nobody off the site, nor round, whatever is asked', () => {
  const part = fc.constantFrom(
    ...[
      '/',
      '//',
      '\\',
      '%2F',
      '%5C',
      '%252F',
      '.',
      '..',
      '%00',
      '%',
      '%E4',
      'evil.com',
      'https:',
      'index.html',
    ],
    ...[
      '.html',
      'about',
      'ABOUT',
      '2024',
      '08',
      '30',
      '你好',
      'page',
      '1',
      '2',
      'p',
      '900',
      'ring-a',
      'gone',
      'tags',
    ],
  )
  const request = fc.array(part, { maxLength: 8 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(request, fc.constantFrom('', 'p=900', 'p=//evil.com', 'a'), (path, query) => {
      const first = resolvePath(path.replace(/[^!-~]+/g, encodeURIComponent), query, blog)
      expect(first.kind).not.toBe('away')
      if (first.kind !== 'moved') return
      expect(first.path).not.toMatch(/^[/\\]/)
      const [next = '', rest = ''] = first.path.split(/\?(.*)/s)
      expect(resolvePath(next, rest, blog)).toEqual({ kind: 'page', path: first.path })
    }),
    { numRuns: 3000, seed: 886 },
  )
})

describe('a site with folders of its own', () => {
  const renamed = toPaths(
    {
      '_posts/a.md': 'date: 2024-08-31\ntags: 读书\ncategories: [技术]',
      '_posts/b.md': 'date: 2024-08-30\ntags: 读书',
      '_posts/c.md': 'permalink: tags/c.html',
    },
    'tag_dir: 标签\narchive_dir: blog/archive\npagination_dir: 第\nper_page: 1\nroot: /x/',
  )
  it.each([
    ['标签/读书/', 'page 标签/读书/'],
    ['标签/读书/第/2/', 'page 标签/读书/第/2/'],
    ['第/2/', 'page 第/2/'],
    ['blog/archive/2024/08/', 'page blog/archive/2024/08/'],
    ['tags/', 'moved 标签/'],
    ['tags/读书', 'moved 标签/读书/'],
    ['Tags/读书.html', 'moved 标签/读书/'],
    ['tags/读书/page/2/', 'moved 标签/读书/第/2/'],
    ['标签/读书/page/2', 'moved 标签/读书/第/2/'],
    ['标签/读书/第/1/', 'moved 标签/读书/'],
    ['page/2/', 'moved 第/2/'],
    ['page/1', 'moved '],
    ['archives/2024/08/', 'moved blog/archive/2024/08/'],
    ['archives/2024/08/page/2', 'moved blog/archive/2024/08/第/2/'],
    ['tags/c.html', 'page tags/c.html'],
    ['tags/nothing/', 'unknown'],
    ['标签/', 'page 标签/'],
  ])('%s: %s', (requested, expected) => {
    expect(ask(renamed, requested)).toBe(expected)
  })
})

it('asks for no more paths where there are more posts', () => {
  const count = (length: number) => {
    const posts = Array.from({ length }, (_, n) => [`_posts/${n}.md`, `date: 2024-08-31\ntags: t${n}`])
    const paths = toPaths(Object.fromEntries(posts))
    toldPaths = 0
    ask(paths, '2024/08/30/nowhere/page/2')
    return toldPaths
  }
  expect(count(200)).toBe(count(2))
  expect(toldPaths).toBeLessThan(50)
})
