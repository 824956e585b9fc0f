import { expect, it } from 'vitest'
import { readFileName } from '../content/read-file-name'
import { type PostName, toPostName } from './to-post-name'

const DATE = '2024-08-01T18:44:55+08:00'
const VALUES: Record<string, string> = { lang: 'en', up: '../..', nothing: '' }
const getValue = (key: string) => VALUES[key]

it.each<[string, string, PostName]>([
  [':title.md', '你好', { name: '你好.md' }],
  [':year-:month-:day-:title.md', '你好', { name: '2024-08-01-你好.md' }],
  [':year/:i_month/:i_day/:title.md', '你好', { name: '2024/8/1/你好.md' }],
  [':title', 'a', { name: 'a.md' }],
  [':title.mdx', 'a', { name: 'a.mdx' }],
  [':title.MD', 'a', { name: 'a.MD' }],
  [':lang/:title.md', 'a', { name: 'en/a.md' }],
  [':year_:title.md', 'a', { name: '2024_a.md' }],
  [':title-:hash.md', 'a', { name: 'a-5d3f22f216c0.md' }],
  // No pattern and no value leads out of the folder.
  ['../:title.md', 'a', { name: 'a.md' }],
  ['/etc/:title.md', 'a', { name: 'etc/a.md' }],
  ['..\\:title.md', 'a', { name: 'a.md' }],
  [':up/:title.md', 'a', { name: 'a.md' }],
  [':series/:title.md', 'a', { missing: 'series' }],
  [':nothing/:title.md', 'a', { missing: 'nothing' }],
])('%s of %s', (pattern, slug, name) =>
  expect(toPostName(pattern, { slug, date: DATE, getValue })).toEqual(name),
)

it.each([
  ':title.md',
  ':year-:month-:day-:title.md',
  ':year/:month/:title.md',
  ':year/:i_month/:i_day/:title.md',
  ':title-:hash.md',
  ':lang/:title.md',
  '笔记/:year(:title).md',
])('%s is read back as it was given', (pattern) => {
  for (const slug of ['你好', 'C-与-C', 'a-1', '2024-08-31-b', 'notes/x', '100']) {
    const made = toPostName(pattern, { slug, date: DATE, getValue })
    const read = readFileName('name' in made ? made.name : '', pattern)
    expect(read.slug).toBe(slug)
    if (pattern.includes('day')) expect(read.date).toMatch(/^2024-0?8-0?1$/)
  }
})
