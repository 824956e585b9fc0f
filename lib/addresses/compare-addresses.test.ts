import { expect, it } from 'vitest'
import { parseConfig } from '../config/parse'
import { readDocument } from '../content/read-document'
import { collectAddresses } from './collect-addresses'
import { compareAddresses, toDifferenceLine } from './compare-addresses'

const FILES: Record<string, string> = {
  '_posts/你好.md': 'date: 2024-08-31\ntags: C++\ncategories: 技术',
  '_posts/C#.md': 'permalink: C#.html\nalias: /c-sharp/',
  '_posts/没写好.md': 'published: false',
  '_drafts/草稿.md': 'title: 草稿',
  'about/index.md': 'title: 关于',
}
// What Hexo makes of them, and what a sitemap names.
const FOLDER = [
  'index.html',
  'page/2/index.html',
  '2024/08/31/你好/index.html',
  'C#.html',
  'about/index.html',
  'tags/C/index.html',
  'categories/技术/index.html',
  'archives/index.html',
  'archives/page/2/index.html',
  'archives/2024/index.html',
  'archives/2024/08/index.html',
]

const compare = (before: string[], config = '') => {
  const { site } = parseConfig(config)
  const documents = Object.entries(FILES).flatMap(
    ([source, keys]) => readDocument({ source, text: `---\n${keys}\n---\n`, site }).document ?? [],
  )
  const addresses = collectAddresses(documents, site, 0)
  const { alike, differences } = compareAddresses(before, addresses, site, (raw) => raw === 'game.html')
  return { alike, lines: differences.map((difference) => toDifferenceLine(difference, site.root)) }
}
const without = (...paths: string[]) => FOLDER.filter((path) => !paths.includes(path))

it.each<[string, string[], string[]]>([
  ['nothing', FOLDER, []],
  ['a file that is copied as it is', [...FOLDER, 'game.html'], []],
  ['the index of tags, which we have', [...FOLDER, 'tags/index.html'], []],
  ['what is gone', [...FOLDER, '2020/01/01/a/', 'b.html'], ['missing /2020/01/01/a/', 'missing /b.html']],
  ['what is new', without('C#.html'), ['extra /C%23.html ← _posts/C#.md']],
  [
    'a tag that is new',
    [...without('tags/C/index.html'), 'tags/page/index.html'],
    ['extra /tags/C/', 'missing /tags/page/'],
  ],
  [
    'lists of a kind that the old site does not name',
    without(
      'tags/C/index.html',
      'archives/index.html',
      'archives/2024/index.html',
      'archives/2024/08/index.html',
      'index.html',
    ),
    [],
  ],
  [
    'a day beside it',
    [...without('2024/08/31/你好/index.html'), '2024/08/30/你好/index.html'],
    ['moved /2024/08/30/你好/ → /2024/08/31/你好/'],
  ],
  ['an alias that was a page beside its post', [...FOLDER, 'c-sharp/'], []],
  ['what is not published any more', [...FOLDER, '没写好/'], ['missing /没写好/']],
  ['the same twice', [...FOLDER, 'x/', 'x/index.html'], ['missing /x/']],
])('%s', (_, before, lines) => {
  expect(compare(before).lines).toEqual(lines)
})

it('counts what is alike', () => {
  expect(compare(FOLDER).alike).toBe(FOLDER.length - 2)
})

it('knows that Hexo writes .html where its links have none', () => {
  expect(compare(FOLDER, 'pretty_urls: { trailing_html: false }').lines).toEqual([])
})

it('shows addresses with their root', () => {
  expect(compare([...FOLDER, 'x/'], 'root: /blog/').lines).toEqual(['missing /blog/x/'])
})
