import { parseFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import { checkXmlFeed, type XmlFormat } from '../../e2e/feed-rules'
import { checkJsonFeed } from '../../e2e/json-feed-rules'
import type { SiteFeed } from './feed'
import { toAtom } from './to-atom'
import { toJsonFeed } from './to-json-feed'
import { toRss } from './to-rss'

const ADDRESSES = {
  atom: 'https://example.com/atom.xml',
  rss: 'https://example.com/rss.xml',
  json: 'https://example.com/feed.json',
}
/** Every sign that may stand in a text, and everything that an entry may have or lack. */
const FEED: SiteFeed = {
  title: '砚 & <边> ]]>',
  description: '',
  language: 'zh-CN',
  author: '王 <b>',
  url: 'https://example.com/',
  feedUrls: ADDRESSES,
  styleUrl: '/feed.css',
  hub: 'https://hub.example/?a=1&b=2',
  icon: 'https://example.com/icon.png',
  updated: '2024-09-02T08:00:00+08:00',
  entries: [
    {
      title: '<b>不是粗体</b> & {x}',
      url: "https://example.com/a&b/'c'/",
      published: '2024-08-31T18:44:55+08:00',
      updated: '2024-09-02T08:00:00+08:00',
      summary: '摘 & <要>\u0008',
      content:
        '<p>甲 &amp; <a href="https://example.com/">乙</a><br /><img src="https://example.com/a.png" alt="" /></p>',
      author: '李',
      language: 'en',
      categories: [{ name: 'C<T> "x"', url: 'https://example.com/tags/C/' }],
      cover: { url: 'https://example.com/a&b.JPG', type: 'image/jpeg', bytes: 1234 },
    },
    {
      title: '只有标题',
      url: 'https://example.com/b/',
      updated: '2024-01-01T00:00:00-05:00',
      summary: '',
      categories: [],
    },
  ],
}
const XML: Record<XmlFormat, string> = { atom: toAtom(FEED), rss: toRss(FEED) }
const JSON_FEED = toJsonFeed(FEED)

describe('ours are valid', () => {
  it.each(['atom', 'rss'] as const)('%s', (format) => {
    expect(checkXmlFeed(XML[format], format, ADDRESSES[format])).toEqual([])
  })

  it('json', () => {
    expect(checkJsonFeed(JSON_FEED, ADDRESSES.json)).toEqual([])
  })

  it.each(['atom', 'rss'] as const)('%s of a blog without a post', (format) => {
    const empty = { ...FEED, entries: [], hub: undefined, icon: undefined }
    const xml = format === 'atom' ? toAtom(empty) : toRss(empty)
    expect(checkXmlFeed(xml, format, ADDRESSES[format])).toEqual([])
  })
})

// Each breaks one thing, so that no rule is there which cannot fail.
describe('what is not valid is found', () => {
  it.each<[XmlFormat, string, RegExp | string, string]>([
    ['atom', 'well-formed', '</feed>', ''],
    ['atom', 'no-forbidden-characters', '只有', '\u0008'],
    ['atom', 'no-named-entities-but-xml-has', '只有', '&nbsp;'],
    ['atom', 'utf-8', 'encoding="utf-8"', 'encoding="gbk"'],
    [
      'atom',
      'no-relative-addresses-in-html',
      'href=&quot;https://example.com/&quot;',
      'href=&quot;/b/&quot;',
    ],
    ['atom', 'no-scripts-and-forms-in-html', '&lt;br /&gt;', '&lt;button&gt;x&lt;/button&gt;'],
    ['atom', 'nothing-for-our-pages-alone-in-html', 'alt=&quot;', 'onclick=&quot;'],
    ['atom', 'nothing-for-our-pages-alone-in-html', 'alt=&quot;', 'data-x=&quot;'],
    ['atom', 'nothing-for-our-pages-alone-in-html', 'alt=&quot;', 'class=&quot;'],
    ['atom', 'html-is-closed', '&lt;/a&gt;', ''],
    ['atom', 'feed-has-id-title-updated', /<title>砚.*?<\/title>/, ''],
    ['atom', 'entry-has-id-title-updated', '<title>只有标题</title>', '<title></title>'],
    ['atom', 'ids-are-full', '<id>https://example.com/b/</id>', '<id>/b/</id>'],
    ['atom', 'ids-are-unique', /<id>[^<]*c'\/<\/id>/, '<id>https://example.com/b/</id>'],
    ['atom', 'dates-are-rfc3339', '2024-01-01T00:00:00-05:00', '2024-01-01 00:00:00'],
    ['atom', 'feed-is-as-new-as-its-newest-entry', '<updated>2024-09-02', '<updated>2024-08-02'],
    ['atom', 'author-of-each-entry', /<author>\s*<name>王.*?<\/author>/s, ''],
    ['atom', 'self-link', 'https://example.com/atom.xml', 'https://example.com/index.xml'],
    ['atom', 'entry-has-alternate-link', '<link href="https://example.com/b/"/>', ''],
    [
      'atom',
      'links-are-full',
      '<link href="https://example.com/b/"/>',
      '<link href="https://example.com/乙/"/>',
    ],
    ['atom', 'enclosures-say-what-they-are', 'type="image/jpeg"', 'type="image"'],
    ['atom', 'categories-have-terms', /term="[^"]*"/, ''],
    ['atom', 'content-says-that-it-is-html', '<content type="html">', '<content>'],
    ['atom', 'language', 'xml:lang="zh-CN"', 'xml:lang="中文"'],
    ['rss', 'prefixes-are-declared', /xmlns:dc="[^"]*"/, ''],
    ['rss', 'version', 'version="2.0"', 'version="0.91"'],
    ['rss', 'channel-has-title-link-description', /<description>砚.*?<\/description>/, ''],
    ['rss', 'item-has-title-or-description', '<title>只有标题</title>', ''],
    ['rss', 'links-are-full', '<link>https://example.com/b/</link>', '<link>b/</link>'],
    ['rss', 'guids-are-unique', /c'\/<\/guid>/, "c'/</guid><guid>https://example.com/b/</guid>"],
    ['rss', 'guid-is-there-and-full', />https:\/\/example.com\/b\/<\/guid>/, '>7</guid>'],
    ['rss', 'dates-are-rfc822', 'Mon, 01 Jan 2024', 'Tue, 01 Jan 2024'],
    ['rss', 'dates-are-rfc822', '00:00:00 -0500', '00:00:00 EST5'],
    ['rss', 'item-has-date', /<pubDate>Mon, 01 Jan.*?<\/pubDate>/, ''],
    ['rss', 'self-link', 'rel="self"', 'rel="next"'],
    ['rss', 'authors-without-mail-are-dc', '<dc:creator>李</dc:creator>', '<author>李</author>'],
    ['rss', 'enclosures-say-what-they-are', 'length="1234"', ''],
    ['rss', 'one-enclosure-an-item', /<enclosure[^>]*>/, '$&$&'],
    ['rss', 'language', '<language>zh-CN</language>', ''],
  ])('%s %s', (format, rule, part, instead) => {
    const broken = XML[format].replace(part, instead)
    expect(broken).not.toBe(XML[format])
    const found = checkXmlFeed(broken, format, ADDRESSES[format]).map((breach) => breach.split(':')[0])
    expect(found).toContain(rule)
  })

  it.each<[string, string | RegExp, string, string]>([
    ['a version', 'version/1.1', 'version/9', '/version'],
    ['an item without content', '"content_text":"",', '', '/items/1'],
    ['a date', '2024-01-01T00:00:00-05:00', '2024-01-01', '/items/1/date_modified'],
    ['a relative address', '"url":"https://example.com/b/"', '"url":"/b/"', '/items/1/url'],
    ['a key of another format', '"content_text"', '"content"', '/items/1'],
    ['an author without a name', '"name":"李"', '"name":""', '/items/0/authors/0/name'],
    [
      'one id twice',
      `"id":"https://example.com/a&b/'c'/"`,
      '"id":"https://example.com/b/"',
      'ids-are-unique',
    ],
    ['another address', 'https://example.com/feed.json', 'https://example.com/x.json', 'self-link'],
  ])('json: %s', (_, part, instead, where) => {
    const broken = JSON_FEED.replace(part, instead)
    expect(broken).not.toBe(JSON_FEED)
    expect(checkJsonFeed(broken, ADDRESSES.json).map((breach) => breach.split(':')[0])).toContain(where)
  })
})

it.each([
  ['atom', XML.atom],
  ['rss', XML.rss],
  ['json', JSON_FEED],
] as const)('a reader’s library reads %s', (format, text) => {
  const parsed = parseFeed(text)
  expect(parsed.format).toBe(format)
  const seen = JSON.stringify(parsed.feed)
  expect(seen).toContain('<b>不是粗体</b> & {x}')
  expect(seen).toContain('<p>甲 &amp; <a href=\\"https://example.com/\\">乙</a>')
  expect(seen).toContain('https://example.com/a&b.JPG')
  expect(seen).toContain('李')
})
