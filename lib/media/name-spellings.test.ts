import { expect, it } from 'vitest'
import { toFileNames } from './name-spellings'

const site = { url: 'https://www.my.site/blog', root: '/blog/', source_dir: 'source' }

it.each<[string, string[]]>([
  ['a.png', ['a.png']],
  [' a b.png ', ['a b.png']],
  ['a.png?v=2#x', ['a.png ?v=2#x', 'a.png?v=2#x']],
  ['C#.png', ['C #.png', 'C#.png']],
  ['a%20b.png', ['a b.png', 'a%20b.png']],
  ['%25E5%259B%25BE.png', ['%E5%9B%BE.png', '%25E5%259B%25BE.png', '图.png']],
  ['100%.png', ['100%.png']],
  ['images\\a.png', ['images/a.png']],
  ['/images/a.png', ['/images/a.png']],
  ['/blog/images/a.png', ['/images/a.png', '/blog/images/a.png']],
  ['https://my.site/blog/a.png', ['/a.png', '/blog/a.png']],
  ['http://WWW.my.site/a.png', ['/a.png']],
  ['//my.site/a.png?x', ['/a.png ?x', '/a.png?x']],
  ['../source/images/a.png', ['../source/images/a.png', '/images/a.png']],
  [
    'C:\\blog\\source\\b\\a.png',
    ['C:/blog/source/b/a.png', '/b/a.png', 'blog/source/b/a.png', 'source/b/a.png', 'b/a.png', 'a.png'],
  ],
  ['d:/a.png', ['d:/a.png', 'a.png']],
  ['file:///C:/x/a.png', ['file:///C:/x/a.png', 'C:/x/a.png', 'x/a.png', 'a.png']],
  ['/Users/me/a.png', ['/Users/me/a.png', 'me/a.png', 'a.png']],
  ['', []],
  ['/', []],
  ['about/', []],
  ['#part', []],
  ['?page=2', []],
  ['https://elsewhere.site/a.png', []],
  ['//elsewhere.site/a.png', []],
  ['data:image/png;base64,AAAA', []],
  ['mailto:me@my.site', []],
  [`a${'A'.repeat(3000)}.png`, []],
])('%j', (name, expected) => {
  const names = toFileNames(name, site).map(({ path, suffix }) => (suffix ? `${path} ${suffix}` : path))
  expect(names).toEqual(expected)
})
