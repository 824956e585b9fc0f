import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parseConfig } from '../config/parse'
import { readFolder } from './read-folder'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'inkstone-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const { site } = parseConfig('')
const write = (files: Record<string, string | Uint8Array>) => {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), text)
  }
}
const read = (config = '') => {
  const { documents, problems } = readFolder(folder, config ? parseConfig(config).site : site)
  return { sources: documents.map(({ source }) => source), documents, problems }
}

describe('addresses', () => {
  const toPermalinks = (config?: string) => {
    const { documents, problems } = read(config)
    return {
      permalinks: documents.map(({ permalink }) => permalink),
      told: problems.map(({ file, code }) => [file, code]),
    }
  }

  it.each<[string, string, string, boolean]>([
    ['page 2 of it', 'per_page: 1', 'page/2/', true],
    ['page 3, which is not there', 'per_page: 1', 'page/3/', false],
    ['the tags', '', 'tags/', true],
    ['a tag', '', 'tags/C/', true],
    ['no tag', '', 'tags/C.html', false],
    ['a tag, where tags are elsewhere, but whose route it is', 'tag_dir: 标签', 'tags/C/', true],
    ['another path below the usual folder', 'tag_dir: 标签', 'tags/D/', false],
    ['a tag elsewhere', 'tag_dir: 标签', '标签/C/', true],
    ['a category', '', 'categories/技术/前端/', true],
    ['a month', '', 'archives/2024/08/', true],
    ['a month without posts', '', 'archives/2024/07/', false],
  ])('a post that asks for %s', (_, config, permalink, isMoved) => {
    write({
      '_posts/a.md': '---\ndate: 2024-08-31\ntags: C++\ncategories: [技术, 前端]\n---\n',
      '_posts/b.md': `---\npermalink: ${permalink}\n---\n`,
    })
    const { permalinks, told } = toPermalinks(config)
    expect(told).toEqual(isMoved ? [['_posts/b.md', 'permalink-list']] : [])
    if (isMoved) expect(permalinks[1]).toMatch(/-[\da-f]{6}\/$/)
    else expect(permalinks[1]).toBe(permalink)
  })

  it('leaves a page where a list is, as the themes of Hexo have it', () => {
    write({
      'tags/index.md': '---\ntype: tags\n---\n',
      'search/index.md': '---\nlayout: search\n---\n',
      '_posts/a.md': '---\ntags: a\n---\n',
    })
    expect(toPermalinks().permalinks).toEqual(['a/', 'search/', 'tags/'])
    expect(toPermalinks().told).toEqual([])
  })

  it('moves a page that asks for the home page', () => {
    write({ 'index.md': 'text', '_posts/a.md': 'text' })
    const { permalinks, told } = toPermalinks()
    expect(permalinks[1]).toMatch(/^index-[\da-f]{6}\/$/)
    expect(told).toEqual([['index.md', 'permalink-list']])
  })

  it('gives none to what is not published before what is', () => {
    write({
      '_posts/a.md': '---\ndate: 2020-01-01\npublished: false\npermalink: x/\n---\n',
      '_posts/b.md': '---\ndate: 2024-01-01\npermalink: x/\n---\n',
    })
    expect(toPermalinks().permalinks[1]).toBe('x/')
  })

  it('tells of old addresses that lead nowhere', () => {
    write({ '_posts/a.md': '---\nalias: /tags/\n---\n' })
    expect(toPermalinks('redirects:\n  /x: /y\n  /y: /x').told).toEqual([
      ['_posts/a.md', 'alias-hidden'],
      ['_config.yml', 'redirect-loop'],
      ['_config.yml', 'redirect-loop'],
    ])
  })
})

describe('readFolder', () => {
  it.each<[string, string[], string[]]>([
    ['an empty folder', [], []],
    [
      'posts, drafts and pages',
      ['_posts/a.md', '_drafts/b.md', 'about/index.md', 'c.markdown'],
      ['_drafts/b.md', '_posts/a.md', 'about/index.md', 'c.markdown'],
    ],
    ['sub-folders', ['_posts/技术/前端/a.md', '_posts/b.mdx'], ['_posts/b.mdx', '_posts/技术/前端/a.md']],
    [
      'hidden folders and files',
      [
        '_posts/_c/a.md',
        '_posts/.c/a.md',
        '_posts/_a.md',
        '_data/a.md',
        '.git/a.md',
        'a/.b/c.md',
        'node_modules/p/README.md',
      ],
      [],
    ],
    [
      'files that are no text',
      ['_posts/a.png', 'CNAME', 'a.html', '_posts/a.md~', '_posts/a.md%', '_posts/.a.md'],
      [],
    ],
    [
      'names with signs',
      ['_posts/100%.md', '_posts/C#.md', '_posts/a b?.md'],
      ['_posts/100%.md', '_posts/C#.md', '_posts/a b?.md'],
    ],
    ['a folder with the name of a file', ['_posts/a.md/b.md'], ['_posts/a.md/b.md']],
    [
      'a plain folder, which has drafts and pages too',
      ['a.md', 'b/c.md', '_drafts/d.md', 'about/index.md', '_data/e.md'],
      ['_drafts/d.md', '_posts/a.md', 'about/index.md', '_posts/b/c.md'],
    ],
  ])('%s', (_, files, sources) => {
    write(Object.fromEntries(files.map((file) => [file, 'text'])))
    expect(read()).toMatchObject({ sources, problems: [] })
  })

  it('lists files by code point, in whatever order they were written', () => {
    const names = [
      '_posts/b.md',
      '_posts/中.md',
      '_posts/B.md',
      '_posts/a/z.md',
      '_posts/a.md',
      '_posts/10.md',
      '_posts/9.md',
    ]
    for (const name of names) write({ [name]: '' })
    const first = read().sources
    rmSync(path.join(folder, '_posts'), { recursive: true })
    for (const name of names.toReversed()) write({ [name]: '' })
    expect(read().sources).toEqual(first)
    expect(first).toEqual(names.toSorted((a, b) => (a < b ? -1 : 1)))
  })

  it('knows a file by its composed name and finds it by the one on disk', () => {
    write({ '_posts/cafe\u0301.md': 'text' })
    expect(read().documents).toMatchObject([
      {
        source: '_posts/caf\u00e9.md',
        file: '_posts/cafe\u0301.md',
        slug: 'caf\u00e9',
        permalink: 'caf\u00e9/',
      },
    ])
  })

  it('hides no file because of a bad one', () => {
    write({
      '_posts/a.md': '---\ntitle: "a\ndate: 2024-01-01\n---\ntext',
      '_posts/b.md': '---\ntitle: b\ndate: 2024年1月1日\n---\ntext',
      '_posts/c.md': Buffer.from([0xff, 0xfe, 0x00, 0x80]),
      '_posts/d.md': '',
      '_posts/good.md': '---\ntitle: 好\ndate: 2024-01-01\n---\ntext',
    })
    symlinkSync('nowhere.md', path.join(folder, '_posts', 'gone.md'))
    symlinkSync('.', path.join(folder, '_posts', 'loop.md'))
    const { sources, documents, problems } = read()
    expect(sources).toEqual(['a', 'b', 'c', 'd', 'good'].map((name) => `_posts/${name}.md`))
    expect(documents.at(-1)).toMatchObject({ title: '好', permalink: '2024/01/01/good/' })
    expect(problems.map(({ file, code }) => `${file} ${code}`)).toEqual([
      '_posts/a.md front-matter-yaml',
      '_posts/b.md date-invalid',
      '_posts/gone.md file-unreadable',
      '_posts/loop.md file-unreadable',
    ])
    for (const { line, column } of problems) expect(Math.min(line, column)).toBeGreaterThan(0)
  })

  it.runIf(process.platform === 'linux')('passes over a folder whose name is not UTF-8', () => {
    write({ '_posts/good.md': '' })
    // 技术 in GBK, as an archive from Windows unpacks.
    mkdirSync(Buffer.concat([Buffer.from(`${folder}/_posts/`), Buffer.from([0xbc, 0xbc, 0xca, 0xf5])]))
    const { sources, problems } = read()
    expect(sources).toEqual(['_posts/good.md'])
    expect(problems).toMatchObject([{ code: 'file-unreadable', file: expect.stringMatching(/^_posts\/.+/) }])
  })

  it('gives every file an address of its own', () => {
    write({
      '_posts/a.md': '---\npermalink: x/\ndate: 2024-02-01\n---\n',
      '_posts/b.md': '---\npermalink: x/\ndate: 2024-01-01\n---\n',
      'x/index.md': '',
    })
    const { documents, problems } = read()
    expect(new Set(documents.map(({ permalink }) => permalink)).size).toBe(3)
    expect(documents.find(({ permalink }) => permalink === 'x/')?.source).toBe('_posts/b.md')
    expect(problems.map(({ file, code }) => `${file} ${code}`)).toEqual([
      '_posts/a.md permalink-collision',
      'x/index.md permalink-collision',
    ])
  })

  it('throws where the folder is not there', () => {
    expect(() => readFolder(path.join(folder, 'nowhere'), site)).toThrow(/ENOENT/)
  })
})
