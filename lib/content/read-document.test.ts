import { describe, expect, it } from 'vitest'
import { parseConfig } from '../config/parse'
import type { Document } from './document'
import { readDocument } from './read-document'

const siteOf = (yaml = '') => parseConfig(yaml).site
const read = (source: string, text: string, config = '') =>
  readDocument({ source, text, site: siteOf(config) })
const post = (yaml: string, config = '') => read('_posts/a.md', `---\n${yaml}\n---\nbody`, config)

it('reads a whole post', () => {
  const text = `---
title: 你好 &amp; 世界
date: 2024-08-31 18:44:55
updated: 2024/9/1
id: 886
tags: [Next.js, 1.10]
categories:
  - [技术, 前端]
  - 随笔
sticky: 3
lang: zh-CN
keywords: 静态站点，博客
cover: /images/a.png
toc: { enable: false }
abbrlink: 4a17b156
---

正文`
  expect(read('_posts/笔记/你好.md', text)).toEqual({
    document: {
      kind: 'post',
      source: '_posts/笔记/你好.md',
      file: '_posts/笔记/你好.md',
      format: 'md',
      slug: '笔记/你好',
      title: '你好 & 世界',
      date: '2024-08-31T18:44:55+08:00',
      updated: '2024-09-01T00:00:00+08:00',
      id: '886',
      tags: ['Next.js', '1.10'],
      categories: [['技术', '前端'], ['随笔']],
      permalink: '2024/08/31/笔记/你好/',
      layout: 'post',
      published: true,
      sticky: 3,
      hidden: false,
      comments: true,
      lang: 'zh-CN',
      keywords: ['静态站点', '博客'],
      cover: '/images/a.png',
      toc: false,
      noindex: false,
      disableNunjucks: false,
      extra: { abbrlink: '4a17b156' },
    } satisfies Document,
    body: '\n正文',
    linesBefore: 16,
    problems: [],
  })
})

describe('what a file without front matter is', () => {
  it.each<[string, Partial<Document>]>([
    [
      '_posts/2024-08-31-你好.md',
      {
        kind: 'post',
        title: '你好',
        date: '2024-08-31T00:00:00+08:00',
        permalink: '2024/08/31/2024-08-31-你好/',
      },
    ],
    ['_posts/你好.MD', { kind: 'post', format: 'md', title: '你好', date: undefined, permalink: '你好/' }],
    ['_posts/a.mdx', { kind: 'post', format: 'mdx' }],
    ['_drafts/a.md', { kind: 'draft', slug: 'a', published: true }],
    [
      'about/index.md',
      { kind: 'page', title: 'about', layout: 'page', slug: 'about/index', permalink: 'about/' },
    ],
    ['index.md', { kind: 'page', title: 'index', permalink: '' }],
    ['foo/bar.markdown', { kind: 'page', title: 'bar', permalink: 'foo/bar.html' }],
  ])('%s', (source, document) => expect(read(source, 'body').document).toMatchObject(document))

  it('is no document outside of the content', () => {
    expect(read('_data/a.md', '').document).toBeUndefined()
    expect(read('_posts/a.png', '').document).toBeUndefined()
  })

  it('keeps the name that the disk has beside the one that all systems share', () => {
    const file = '_posts/ガ.md'.normalize('NFD')
    expect(read(file, '').document).toMatchObject({ source: '_posts/ガ.md', file, slug: 'ガ' })
  })
})

describe('keys', () => {
  it.each<[string, Partial<Document>]>([
    ['tag: a', { tags: ['a'] }],
    ['tags:\ntag: [a, b]', { tags: ['a', 'b'] }],
    ['category: [a, b]', { categories: [['a', 'b']] }],
    ['language: en', { lang: 'en' }],
    ['top: true', { sticky: 1 }],
    ['top: false', { sticky: 0 }],
    ['sticky: 2\ntop: 9', { sticky: 9 }],
    ["published: 'false'", { published: false }],
    ['published: no', { published: false }],
    ['comments: false', { comments: false }],
    ['hidden: yes', { hidden: true }],
    ['layout: false', { layout: 'false' }],
    ['layout:', { layout: 'post' }],
    ['toc: true', { toc: true }],
    ['toc:', { toc: undefined, tocNumber: undefined, tocDepth: undefined }],
    ['toc: { number: true, max_depth: 2 }', { toc: undefined, tocNumber: true, tocDepth: 2 }],
    ['toc: { enable: true, number: no, max_depth: "4" }', { toc: true, tocNumber: false, tocDepth: 4 }],
    ['toc: true\ntoc_number: true\ntoc_max_depth: 1', { toc: true, tocNumber: true, tocDepth: 1 }],
    ['toc: { max_depth: many }', { tocDepth: undefined }],
    ['cover: false\ntop_img: /a.png', { cover: '/a.png', extra: { top_img: '/a.png' } }],
    ['author: [甲, 乙]', { author: '甲, 乙' }],
    ['disableNunjucks: true', { disableNunjucks: true }],
    ['noindex: true', { noindex: true }],
    ["id: '007'", { id: '007' }],
    ['permalink: 1/2.html', { permalink: '1/2.html', extra: {} }],
    ['password: ', { extra: { password: null } }],
    ['title: 1.10', { title: '1.10' }],
    ['title:', { title: 'a' }],
  ])('%j', (yaml, document) => expect(post(yaml).document).toMatchObject(document))

  it('takes keys from the file name over those of the front matter', () => {
    const config = 'new_post_name: :lang/:title.md\npermalink: :lang/:title/'
    expect(read('_posts/en/a.md', '---\nlang: zh\n---', config).document).toMatchObject({
      lang: 'en',
      permalink: 'en/a/',
    })
  })
})

describe('dates', () => {
  it('tells a date that is none where it stands, and takes the one of the file name', () => {
    const { document, problems } = read('_posts/2024-08-31-a.md', '---\ntitle: a\ndate: 2024年8月31日\n---\n')
    expect(document?.date).toBe('2024-08-31T00:00:00+08:00')
    expect(problems).toEqual([
      {
        ...{ file: '_posts/2024-08-31-a.md', line: 3, column: 1, severity: 'error', code: 'date-invalid' },
        values: { key: 'date', value: '2024年8月31日', used: '2024-08-31T00:00:00+08:00' },
      },
    ])
  })

  it.each<[string, string, string | undefined, string | undefined]>([
    ['date: 2024-03-39', '', undefined, undefined],
    ['date:', '', undefined, undefined],
    ['date: 2024-08-31', 'timezone: UTC', '2024-08-31T00:00:00+00:00', undefined],
    ['date: 2024-08-31', 'updated_option: date', '2024-08-31T00:00:00+08:00', '2024-08-31T00:00:00+08:00'],
    ['updated: 20:23:2#4', '', undefined, undefined],
  ])('%j with %j', (yaml, config, date, updated) => {
    const { document } = post(yaml, config)
    expect([document?.date, document?.updated]).toEqual([date, updated])
  })

  it('takes the birth of a post that has no other date, and never of a page', () => {
    const birth = '2024-08-31T10:44:55Z'
    const dateOf = (source: string, text = '') =>
      readDocument({ source, text, site: siteOf(), birth }).document?.date
    expect(dateOf('_posts/a.md')).toBe('2024-08-31T18:44:55+08:00')
    expect(dateOf('_posts/2023-01-01-a.md')).toBe('2023-01-01T00:00:00+08:00')
    expect(dateOf('_posts/a.md', '---\ndate: 2022-01-01\n---')).toBe('2022-01-01T00:00:00+08:00')
    expect(dateOf('about/index.md')).toBeUndefined()
  })
})

it('throws for no input', () => {
  const pieces = [
    '---\n',
    '\n',
    'title: ',
    'date: ',
    'tags:',
    'categories:',
    '- ',
    '[',
    ']',
    '{',
    '&a ',
    '*a',
    '2024-01-01',
    '\t',
    '"',
    ': ',
    'null',
    '\0',
    '你',
  ]
  let seed = 11
  const next = () => {
    seed = (seed * 48271) % 2147483647
    return seed
  }
  for (let i = 0; i < 2000; i++) {
    const text = Array.from({ length: next() % 24 }, () => pieces[next() % pieces.length]).join('')
    expect(() => read('_posts/a.md', text), JSON.stringify(text)).not.toThrow()
  }
})
