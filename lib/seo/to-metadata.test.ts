import { describe, expect, it } from 'vitest'
import { parseConfig } from '../config/parse'
import type { Document } from '../content/document'
import { readDocument } from '../content/read-document'
import { toDocumentMetadata, toPageMetadata } from './to-metadata'
import { toDocumentThings, toSiteThings } from './to-things'

const { site } = parseConfig(
  'title: 试纸\nsubtitle: 一页\nauthor: 王\nurl: https://example.com/blog\nupdated_option: empty\n',
)

function read(keys: string, source = '_posts/灯.md'): Document {
  const { document } = readDocument({ source, text: `---\n${keys}\n---\n`, site })
  if (!document) throw new Error(source)
  return document
}

const LAMP = 'https://example.com/blog/2024/08/31/%E7%81%AF/'
const post = read(
  'date: 2024-08-31 18:44:55\nupdated: 2024-09-02 08:00:00\ntags: [C++, 灯]\nauthor: [李, 赵]\nlang: en\nnoindex: true',
)
const plain = read('date: 2024-08-31 18:44:55')
const page = read('title: 关于\ndate: 2020-01-01', 'about/index.md')
const image = { url: 'https://example.com/blog/a.png', width: 800, height: 400 }
const NONE = { description: '', tags: [], translations: [] }

describe('toDocumentMetadata', () => {
  it('says of an article all that is known', () => {
    const translations = [
      { tag: 'en', permalink: post.permalink },
      { tag: 'zh-CN', permalink: 'x/' },
    ]
    const facts = { description: '甲', tags: post.tags, image, translations }
    expect(toDocumentMetadata(site, post, facts)).toEqual({
      title: '灯',
      description: '甲',
      keywords: undefined,
      authors: [{ name: '李' }, { name: '赵' }],
      alternates: {
        canonical: LAMP,
        languages: { en: LAMP, 'zh-CN': 'https://example.com/blog/x/' },
        types: { 'application/atom+xml': 'https://example.com/blog/atom.xml' },
      },
      robots: { index: false },
      openGraph: {
        type: 'article',
        url: LAMP,
        siteName: '试纸',
        locale: 'en_US',
        title: '灯',
        images: image,
        publishedTime: '2024-08-31T18:44:55+08:00',
        modifiedTime: '2024-09-02T08:00:00+08:00',
        authors: ['李', '赵'],
        tags: ['C++', '灯'],
      },
    })
  })

  it('says of a bare one what the site says, and nothing of what is not there', () => {
    const { openGraph, ...rest } = toDocumentMetadata(site, plain, NONE)
    expect(openGraph).toEqual({
      type: 'article',
      url: LAMP,
      siteName: '试纸',
      locale: 'zh_CN',
      title: '灯',
      publishedTime: '2024-08-31T18:44:55+08:00',
      authors: ['王'],
      tags: [],
    })
    expect(rest).toMatchObject({ description: undefined, authors: undefined, robots: undefined })
    expect(rest.alternates).not.toHaveProperty('languages')
  })

  it('calls a page of the author’s no article', () => {
    const { openGraph } = toDocumentMetadata(site, page, NONE)
    expect(openGraph).toMatchObject({
      type: 'website',
      title: '关于',
      url: 'https://example.com/blog/about/',
    })
    expect(openGraph).not.toHaveProperty('publishedTime')
  })
})

it('toPageMetadata: a list has its own address and feed, the home page the title of the layout', () => {
  const feed = { title: '标签：灯', path: '/blog/tags/x/atom.xml' }
  expect(toPageMetadata(site, { path: '/blog/tags/x/', title: '标签：灯', feed })).toEqual({
    title: '标签：灯',
    alternates: {
      canonical: 'https://example.com/blog/tags/x/',
      types: {
        'application/atom+xml': [
          { url: 'https://example.com/blog/tags/x/atom.xml', title: '标签：灯' },
          { url: 'https://example.com/blog/atom.xml', title: '试纸' },
        ],
      },
    },
    openGraph: {
      type: 'website',
      url: 'https://example.com/blog/tags/x/',
      siteName: '试纸',
      locale: 'zh_CN',
      title: '标签：灯',
      images: { url: expect.stringContaining('/og/'), width: 1200, height: 630 },
    },
  })
  expect(toPageMetadata(site, { path: '/blog/' })).not.toHaveProperty('title')
})

describe('things', () => {
  const trail = [
    { name: '技术', slugs: ['技术'] },
    { name: '前端', slugs: ['技术', '前端'] },
  ]

  it('an article, and each way to it', () => {
    expect(toDocumentThings(post, [trail, []], image, site)).toEqual([
      {
        '@type': 'BlogPosting',
        headline: '灯',
        url: LAMP,
        datePublished: '2024-08-31T18:44:55+08:00',
        dateModified: '2024-09-02T08:00:00+08:00',
        inLanguage: 'en',
        image: 'https://example.com/blog/a.png',
        author: [
          { '@type': 'Person', name: '李' },
          { '@type': 'Person', name: '赵' },
        ],
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          {
            '@type': 'ListItem',
            position: 1,
            name: '技术',
            item: 'https://example.com/blog/categories/%E6%8A%80%E6%9C%AF/',
          },
          {
            '@type': 'ListItem',
            position: 2,
            name: '前端',
            item: 'https://example.com/blog/categories/%E6%8A%80%E6%9C%AF/%E5%89%8D%E7%AB%AF/',
          },
          { '@type': 'ListItem', position: 3, name: '灯' },
        ],
      },
    ])
  })

  it('no date but the author’s, no article where there is none', () => {
    expect(toDocumentThings(plain, [], undefined, site)).toMatchObject([
      { dateModified: undefined, image: undefined, inLanguage: 'zh-CN', author: [{ name: '王' }] },
    ])
    expect(toDocumentThings(page, [], image, site)).toEqual([])
  })

  it('the site and its search', () => {
    expect(toSiteThings(site)).toMatchObject([
      {
        '@type': 'WebSite',
        name: '试纸',
        alternateName: '一页',
        url: 'https://example.com/blog/',
        potentialAction: { target: 'https://example.com/blog/search/?q={q}' },
      },
    ])
  })
})
