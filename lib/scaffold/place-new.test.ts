import { describe, expect, it } from 'vitest'
import { parseConfig } from '../config/parse'
import { type NewArticle, type Place, placeNew, type Refusal } from './place-new'

const article = (given: Partial<NewArticle>): NewArticle => ({
  layout: 'post',
  title: '你好',
  date: '2024-08-01T18:44:55+08:00',
  getValue: () => undefined,
  ...given,
})
const place = (given: Partial<NewArticle>, config = '', isPlain = false, attempt = 0) =>
  placeNew(article(given), parseConfig(config).site, { isPlain, attempt })

const DATED = 'new_post_name: :year-:month-:day-:title.md'

describe('the place', () => {
  it.each<[Partial<NewArticle>, string, string]>([
    [{}, '', '_posts/你好.md'],
    [{ title: 'C++ 与 C#: 谁' }, '', '_posts/C-与-C-谁.md'],
    [{}, DATED, '_posts/2024-08-01-你好.md'],
    [{}, 'new_post_name: :year/:title.md', '_posts/2024/你好.md'],
    [{ title: 'Hello World' }, 'filename_case: 1', '_posts/hello-world.md'],
    [{ slug: 'Hi There' }, DATED, '_posts/2024-08-01-Hi-There.md'],
    [{ layout: 'photo' }, '', '_posts/你好.md'],
    [{ layout: 'draft' }, DATED, '_drafts/你好.md'],
    [{ layout: 'page', title: '关于' }, DATED, '关于/index.md'],
    [{ path: '笔记/一' }, DATED, '_posts/笔记/一.md'],
    [{ path: './笔记//一.mdx' }, '', '_posts/笔记/一.mdx'],
    [{ path: 'about/me', layout: 'page' }, '', 'about/me.md'],
    [{ path: 'v1.2' }, '', '_posts/v1.2.md'],
    // Hostile titles: none has a slash, a dot at its start or a name of the system.
    [{ title: '../../etc/passwd' }, '', '_posts/etc-passwd.md'],
    [{ title: 'a/b\\c' }, '', '_posts/a-b-c.md'],
    [{ title: '_x' }, '', '_posts/x.md'],
    [{ title: '.git' }, '', '_posts/git.md'],
    [{ title: 'x~' }, '', '_posts/x.md'],
    [{ title: 'a\0b\u202e' }, '', '_posts/ab\u202e.md'],
    [{ title: '+++' }, '', '_posts/untitled.md'],
    [{ title: 'e\u0301' }, '', '_posts/e.md'],
    [{ title: '長'.repeat(100) }, '', `_posts/${'長'.repeat(60)}.md`],
    [{ title: `${'长'.repeat(59)}ab😀` }, '', `_posts/${'长'.repeat(59)}ab.md`],
    [{ slug: '../x' }, '', '_posts/x.md'],
  ])('%j by %j is %s', (given, config, file) => expect(place(given, config)).toEqual({ file, source: file }))

  it.each<[Partial<NewArticle>, Place]>([
    [{}, { file: '你好.md', source: '_posts/你好.md' }],
    [{ path: '笔记/一' }, { file: '笔记/一.md', source: '_posts/笔记/一.md' }],
    [{ layout: 'page' }, { file: '你好/index.md', source: '你好/index.md' }],
    [{ layout: 'draft' }, { file: '_drafts/你好.md', source: '_drafts/你好.md' }],
  ])('%j in a plain folder is %j', (given, expected) => expect(place(given, '', true)).toEqual(expected))

  it.each<[Partial<NewArticle>, string, string[]]>([
    [{}, '', ['_posts/你好.md', '_posts/你好-1.md', '_posts/你好-2.md']],
    [{}, 'new_post_name: :title-:year.md', ['_posts/你好-2024.md', '_posts/你好-1-2024.md']],
    [{}, 'new_post_name: :year.md', ['_posts/2024.md', '_posts/2024-1.md']],
    [{ layout: 'page' }, '', ['你好/index.md', '你好-1/index.md']],
    [{ path: 'a.b/c' }, '', ['_posts/a.b/c.md', '_posts/a.b/c-1.md']],
  ])('%j by %j, where names are taken, is %j', (given, config, files) => {
    const places = files.map((_, attempt) => place(given, config, false, attempt))
    expect(places).toEqual(files.map((file) => ({ file, source: file })))
  })
})

describe('there is no place', () => {
  it.each<[Partial<NewArticle>, string, Refusal]>([
    [{ path: '../x' }, '', { code: 'outside', name: '../x' }],
    [{ path: 'a/../../x' }, '', { code: 'outside', name: 'a/../../x' }],
    [{ path: '/etc/x' }, '', { code: 'outside', name: '/etc/x' }],
    [{ path: 'C:\\x' }, '', { code: 'outside', name: 'C:\\x' }],
    [{ path: '..\\x' }, '', { code: 'outside', name: '..\\x' }],
    [{ path: './' }, '', { code: 'outside', name: './' }],
    [{ path: '_a/b' }, '', { code: 'hidden', name: '_posts/_a/b.md' }],
    [{ path: '_posts/b', layout: 'page' }, 'skip_render: _posts/*', { code: 'hidden', name: '_posts/b.md' }],
    [{}, 'new_post_name: _:title.md', { code: 'hidden', name: '_posts/_你好.md' }],
    [{ title: 'b', layout: 'page' }, 'exclude: b/*', { code: 'hidden', name: 'b/index.md' }],
    [{}, 'new_post_name: :lang/:title.md', { code: 'missing-key', name: 'lang' }],
  ])('for %j by %j', (given, config, refusal) => expect(place(given, config)).toEqual(refusal))
})
