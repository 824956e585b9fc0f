import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { parseConfig } from '../config/parse'
import { type PermalinkFields, toPagePermalink, toPermalink } from './permalink'

const siteOf = (yaml: string) => parseConfig(yaml).site
const post: PermalinkFields = {
  slug: 'notes/你好 world',
  title: 'Héllo, C++ 世界',
  date: '2024-08-01T08:04:05+08:00',
  categories: [['技术', 'C++'], ['生活']],
  data: { id: 886, slug: '别的', abbrlink: 'a1b2', lang: 'en', empty: null, list: [1] },
}
const seconds = String(Date.UTC(2024, 7, 1, 0, 4, 5) / 1000)
const sha1 = (text: string) => createHash('sha1').update(text).digest('hex').slice(0, 12)

describe('toPermalink', () => {
  it.each([
    [':year/:month/:day/:title/', '2024/08/01/notes/你好 world/'],
    [':year/:i_month/:i_day/:hour-:minute-:second/:name.html', '2024/8/1/08-04-05/你好 world.html'],
    [':year_:month/:name/', '2024_08/你好 world/'],
    ['posts/:slug/', 'posts/notes/你好 world/'],
    ['posts/:timestamp/', `posts/${seconds}/`],
    [':post_title/', 'hello-c-世界/'],
    [':id.html', '886.html'],
    ['p/:abbrlink', 'p/a1b2'],
    [':lang/:name/', 'en/你好 world/'],
    [':category/:name/', '生活/你好 world/'],
    [':hash/', `${sha1(`notes/你好 world${seconds}`)}/`],
    // What nothing fills leaves no trace.
    [':empty/:nothing/:list/:name/', '你好 world/'],
    [':nothing/', 'notes/你好 world/'],
    ['/:year//:name/', '2024/你好 world/'],
    ['../:name/', '你好 world/'],
  ])('%s => %s', (permalink, path) => {
    expect(toPermalink(post, siteOf(`permalink: ${permalink}`))).toBe(path)
  })

  it.each<[string, string, Partial<PermalinkFields>, string]>([
    ['no date', '', { date: undefined }, 'notes/你好 world/'],
    [
      'no date, and the hash of the slug alone',
      'permalink: :hash/',
      { date: undefined },
      `${sha1(post.slug)}/`,
    ],
    ['no category', 'permalink: :category/:name/', { categories: [] }, 'uncategorized/你好 world/'],
    [
      'another default',
      'permalink: :category/:name/\ndefault_category: misc',
      { categories: [] },
      'misc/你好 world/',
    ],
    ['one path', 'permalink: :category/:name/', { categories: [['技术', 'C++']] }, '技术/C/你好 world/'],
    [
      'category_map',
      'permalink: :category/\ncategory_map: { 技术: Tech, C++: cpp }',
      { categories: [['技术', 'C++']] },
      'Tech/cpp/',
    ],
    ['filename_case', 'permalink: :category/\nfilename_case: 1', { categories: [['Java']] }, 'java/'],
    ['an id in the defaults', 'permalink: :id/\npermalink_defaults: { id: x }', { data: {} }, 'x/'],
    ['no id', 'permalink: :id/', { data: {} }, `${sha1(post.slug + seconds)}/`],
    [
      'a default',
      'permalink: :lang/:name/\npermalink_defaults: { lang: zh }',
      { data: {} },
      'zh/你好 world/',
    ],
    ['a key over its default', 'permalink: :lang/\npermalink_defaults: { lang: zh }', {}, 'en/'],
    ['its own', '', { data: { permalink: '/a/你好.html' } }, 'a/你好.html'],
    ['its own, a word', '', { data: { permalink: 'a' } }, 'a'],
    ['its own, a number', '', { data: { permalink: 886 } }, '886'],
    [
      'its own, a word, with a folder of files',
      'post_asset_folder: true',
      { data: { permalink: 'a' } },
      'a/',
    ],
    [
      'its own, a file, with a folder of files',
      'post_asset_folder: true',
      { data: { permalink: '/a.html' } },
      'a.html',
    ],
    [
      'its own, a full address',
      'url: https://example.com/blog',
      { data: { permalink: 'https://Example.com/blog/你好/?a#b' } },
      '你好/',
    ],
    [
      'its own, an address of the host that it left',
      'url: https://example.com/blog',
      { data: { permalink: 'http://old.example.com/blog/a/' } },
      'blog/a/',
    ],
    [
      'its own, a bare host',
      '',
      { data: { permalink: 'https://example.com' } },
      '2024/08/01/notes/你好 world/',
    ],
    ['its own, from an address bar', '', { data: { permalink: '/%E4%BD%A0/100%25/' } }, '你/100%/'],
    ['its own with signs', '', { data: { permalink: 'a b#c?d"e”！/' } }, 'a b#c?d"e”！/'],
    ['a title with entities', 'permalink: :post_title/', { title: 'C&amp;C' }, 'c-amp-c/'],
    ['the layout', 'permalink: :layout/:name/', { data: { layout: 'note' } }, 'note/你好 world/'],
    ['the layout that every post has', 'permalink: :layout/:name/', { data: {} }, 'post/你好 world/'],
    ['its own in NFD', '', { data: { permalink: 'ガ/'.normalize('NFD') } }, 'ガ/'],
    ['its own index.html', '', { data: { permalink: 'a/index.html' } }, 'a/index.html'],
    [
      'trailing_index',
      'pretty_urls: { trailing_index: false }',
      { data: { permalink: 'a/index.html' } },
      'a/',
    ],
    ['trailing_html', 'permalink: :name.html\npretty_urls: { trailing_html: false }', {}, '你好 world'],
    ['the object prototype', 'permalink: :constructor/:name/', {}, '你好 world/'],
  ])('%s', (_, config, fields, path) =>
    expect(toPermalink({ ...post, ...fields }, siteOf(config))).toBe(path),
  )
})

// The example of hexo.io/docs/permalinks, whose hash is of a date in UTC.
it.each([
  [':year/:month/:day/:title/', '2013/07/14/hello-world/'],
  [':year-:month-:day-:title.html', '2013-07-14-hello-world.html'],
  [':category/:title/', 'foo/bar/hello-world/'],
  [':title-:hash/', 'hello-world-a2c8ac003b43/'],
])('as documented: %s => %s', (permalink, path) => {
  const example = { slug: 'hello-world', title: 'Hello World', date: '2013-07-14T17:01:34+00:00' }
  const fields = { ...example, categories: [['foo', 'bar']], data: {} }
  expect(toPermalink(fields, siteOf(`permalink: ${permalink}`))).toBe(path)
})

describe('toPagePermalink', () => {
  it.each([
    ['index.md', undefined, ''],
    ['about/index.md', undefined, 'about/'],
    ['about/INDEX.md', undefined, 'about/INDEX.html'],
    ['foo/bar.md', undefined, 'foo/bar.html'],
    ['404.md', undefined, '404.html'],
    ['v1.2/a.b.md', undefined, 'v1.2/a.b.html'],
    ['foo/bar.md', 'x/', 'x/'],
    ['foo/bar.md', '/x', 'x.html'],
    ['foo/bar.md', 'x/index.html', 'x/'],
    ['foo/bar.md', 'x.txt', 'x.txt'],
    ['foo/bar.md', 'https://example.com/%E4%BD%A0/', '你/'],
  ])('%s with %s => %s', (source, permalink, path) => {
    expect(toPagePermalink(source, siteOf(''), permalink)).toBe(path)
  })

  it('drops .html where _config.yml says so', () => {
    expect(toPagePermalink('foo/bar.md', siteOf('pretty_urls: { trailing_html: false }'))).toBe('foo/bar')
  })
})
