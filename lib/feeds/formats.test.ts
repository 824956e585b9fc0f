import { describe, expect, it } from 'vitest'
import { xml2js } from 'xml-js'
import type { SiteFeed } from './feed'
import { toAtom } from './to-atom'
import { toJsonFeed } from './to-json-feed'
import { toRss } from './to-rss'

/** Every sign that an author may type and a format may stumble over. */
const FEED: SiteFeed = {
  title: '砚 & <边> &amp;',
  description: '一句 ]]> 话',
  language: 'zh-CN',
  author: '王 <b>',
  url: 'https://example.com/',
  styleUrl: '/feed.css',
  feedUrls: {
    atom: 'https://example.com/atom.xml',
    rss: 'https://example.com/rss.xml',
    json: 'https://example.com/feed.json',
  },
  updated: '2024-09-02T08:00:00+08:00',
  entries: [
    {
      title: '<b>不是粗体</b> & {x} ]]> ]]>',
      url: "https://example.com/a&b/'c'/",
      published: '2024-08-31T18:44:55+08:00',
      updated: '2024-09-02T08:00:00+08:00',
      summary: '摘 & <要>\u0008',
      content: '<p title="html">甲 &amp; ]]> ]]> &#x3C;乙></p>',
      author: '李',
      language: 'en',
      categories: [
        { name: 'List<T> "x"', url: 'https://example.com/categories/R&D/' },
        { name: 'C&amp;C', url: 'https://example.com/tags/C/' },
      ],
      cover: { url: 'https://example.com/a&b.JPG', type: 'image/jpeg', bytes: 1234 },
    },
    {
      title: '只有摘要',
      url: 'https://example.com/b/',
      updated: '2024-01-01T00:00:00-05:00',
      summary: '',
      categories: [],
    },
  ],
}

type Node = {
  name?: string
  text?: string
  cdata?: string
  attributes?: Record<string, string>
  elements?: Node[]
}

/** What a reader of XML sees: names, attributes and texts, in order. */
function read(xml: string): unknown {
  const toSeen = ({ name = '', attributes = {}, elements = [] }: Node): unknown => {
    const text = elements.map((one) => one.text ?? one.cdata ?? '').join('')
    const children = elements.filter((one) => one.name).map(toSeen)
    return [
      name,
      ...Object.entries(attributes).map(([key, value]) => `${key}=${value}`),
      ...(text ? [text] : []),
      ...children,
    ]
  }
  const { elements = [] } = xml2js(xml) as Node
  // Without what says how it looks.
  return elements.filter(({ name }) => name !== 'xml-stylesheet').map(toSeen)
}
const HTML = FEED.entries[0]?.content
const TITLE = FEED.entries[0]?.title
const URL = FEED.entries[0]?.url

it('Atom', () => {
  expect(read(toAtom(FEED))).toEqual([
    [
      'feed',
      'xml:lang=zh-CN',
      'xmlns=http://www.w3.org/2005/Atom',
      ['id', 'https://example.com/'],
      ['title', FEED.title],
      ['updated', FEED.updated],
      ['generator', 'Inkstone'],
      ['author', ['name', '王 <b>']],
      ['link', 'rel=alternate', 'href=https://example.com/'],
      ['link', 'rel=self', 'href=https://example.com/atom.xml'],
      ['subtitle', FEED.description],
      [
        'entry',
        ['title', TITLE],
        ['id', URL],
        ['link', `href=${URL}`],
        ['link', 'rel=enclosure', 'href=https://example.com/a&b.JPG', 'type=image/jpeg', 'length=1234'],
        ['updated', '2024-09-02T08:00:00+08:00'],
        ['summary', '摘 & <要>'],
        ['content', 'type=html', HTML],
        ['author', ['name', '李']],
        ['category', 'scheme=https://example.com/categories/R&D/', 'term=List<T> "x"'],
        ['category', 'scheme=https://example.com/tags/C/', 'term=C&amp;C'],
        ['published', '2024-08-31T18:44:55+08:00'],
      ],
      [
        'entry',
        ['title', '只有摘要'],
        ['id', 'https://example.com/b/'],
        ['link', 'href=https://example.com/b/'],
        ['updated', '2024-01-01T00:00:00-05:00'],
      ],
    ],
  ])
})

it('RSS', () => {
  expect(read(toRss(FEED))).toEqual([
    [
      'rss',
      'version=2.0',
      'xmlns:dc=http://purl.org/dc/elements/1.1/',
      'xmlns:content=http://purl.org/rss/1.0/modules/content/',
      'xmlns:atom=http://www.w3.org/2005/Atom',
      [
        'channel',
        ['title', FEED.title],
        ['link', 'https://example.com/'],
        ['description', FEED.description],
        ['lastBuildDate', 'Mon, 02 Sep 2024 08:00:00 +0800'],
        ['docs', 'https://validator.w3.org/feed/docs/rss2.html'],
        ['generator', 'Inkstone'],
        ['language', 'zh-CN'],
        ['atom:link', 'href=https://example.com/rss.xml', 'rel=self', 'type=application/rss+xml'],
        [
          'item',
          ['title', TITLE],
          ['link', URL],
          ['guid', 'isPermaLink=true', URL],
          ['pubDate', 'Sat, 31 Aug 2024 18:44:55 +0800'],
          ['description', '摘 & <要>'],
          ['content:encoded', HTML],
          ['category', 'domain=https://example.com/categories/R&D/', 'List<T> "x"'],
          ['category', 'domain=https://example.com/tags/C/', 'C&amp;C'],
          ['enclosure', 'length=1234', 'type=image/jpeg', 'url=https://example.com/a&b.JPG'],
          ['dc:creator', '李'],
        ],
        [
          'item',
          ['title', '只有摘要'],
          ['link', 'https://example.com/b/'],
          ['guid', 'isPermaLink=true', 'https://example.com/b/'],
          ['pubDate', 'Mon, 01 Jan 2024 00:00:00 -0500'],
          ['dc:creator', '王 <b>'],
        ],
      ],
    ],
  ])
})

it('JSON Feed', () => {
  expect(JSON.parse(toJsonFeed(FEED))).toEqual({
    version: 'https://jsonfeed.org/version/1.1',
    title: FEED.title,
    home_page_url: 'https://example.com/',
    feed_url: 'https://example.com/feed.json',
    description: FEED.description,
    language: 'zh-CN',
    authors: [{ name: '王 <b>' }],
    items: [
      {
        id: URL,
        url: URL,
        title: TITLE,
        content_html: HTML,
        summary: FEED.entries[0]?.summary,
        image: 'https://example.com/a&b.JPG',
        date_published: '2024-08-31T18:44:55+08:00',
        date_modified: '2024-09-02T08:00:00+08:00',
        authors: [{ name: '李' }],
        language: 'en',
        tags: ['List<T> "x"', 'C&amp;C'],
      },
      {
        id: 'https://example.com/b/',
        url: 'https://example.com/b/',
        title: '只有摘要',
        content_text: '',
        date_modified: '2024-01-01T00:00:00-05:00',
      },
    ],
  })
})

describe('XML', () => {
  it.each([
    ['Atom', toAtom],
    ['RSS', toRss],
  ])('%s has no sign out of its place', (_, write) => {
    const xml = write(FEED)
    expect(xml).toContain('<?xml-stylesheet href="/feed.css" type="text/css"?>')
    expect(xml).not.toMatch(/CDATA|\uE000|\uE001/)
    expect(xml).not.toContain('\u0008')
    // `<` in an attribute, a bare `&`: the parser of the tests lets both pass.
    expect(xml).not.toMatch(/"[^"<>]*<[^"<>]*"/)
    expect(xml).not.toMatch(/&(?!(?:amp|lt|gt|quot);)/)
  })

  it('RSS names whom it quotes where no item has its content', () => {
    const entries = FEED.entries.slice(1)
    expect(toRss({ ...FEED, entries })).toContain('<rss xmlns:dc="http://purl.org/dc/elements/1.1/" version')
  })
})
