import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { parseConfig } from '../config/parse'
import { readDocument } from '../content/read-document'
import { fillStore } from '../content/store'
import { toRawPaths } from '../urls'
import { findMarkdown, toMarkdown } from './markdown-source'

const { site } = parseConfig('updated_option: empty\n')
const URL = 'https://example.com/2024/08/31/x/'

const read = (text: string, source = '_posts/x.md') => {
  const { document } = readDocument({ source, text, site })
  if (!document) throw new Error(source)
  return document
}

describe('toMarkdown', () => {
  it('says what it is and where it stands, and then what the author wrote, to the letter', () => {
    const body = '甲 {% note %}乙{% endnote %}\n\n![图](/a.png)\n\n```js\n---\n```'
    const text = `---\ntitle: "引号: \\"内\\""\ndate: 2024-08-31 18:44:55\ntags: [C#, 灯]\ncategories: [技术, 前端]\npassword: 秘\n---\n\n${body}\n`
    const markdown = toMarkdown(read(text), text, URL)
    const [, keys = '', rest] = /^---\n(.*?)\n---\n\n(.*)\n$/s.exec(markdown) ?? []
    expect(parse(keys)).toEqual({
      title: '引号: "内"',
      date: '2024-08-31T18:44:55+08:00',
      url: URL,
      categories: [['技术', '前端']],
      tags: ['C#', '灯'],
    })
    expect(rest).toBe(body)
  })

  it('of a bare file there is its name and its text', () => {
    expect(toMarkdown(read('甲'), '甲', URL)).toBe(`---\ntitle: x\nurl: ${URL}\n---\n\n甲\n`)
  })
})

describe('findMarkdown', () => {
  fillStore([
    read('---\npermalink: 2024/08/31/灯/\n---\n', '_posts/灯.md'),
    read('---\npermalink: 886.html\n---\n', '_posts/886.md'),
    read('---\npermalink: 没有斜杠\n---\n', '_posts/b.md'),
    read('---\npermalink: hidden/\npublished: false\n---\n', '_posts/c.md'),
    read('', 'about/index.md'),
  ])
  it.each([
    ['2024/08/31/灯.md', '2024/08/31/灯/'],
    ['886.md', '886.html'],
    ['没有斜杠.md', '没有斜杠'],
    ['about.md', 'about/'],
    ['hidden.md', undefined],
    ['2024/08/31/灯/', undefined],
    ['2024/08/31.md', undefined],
    ['886.html.md', undefined],
    ['.md', undefined],
  ])('%s', (raw, permalink) => {
    expect(findMarkdown(raw)?.permalink).toBe(permalink)
    if (permalink) expect(toRawPaths(site).markdown(permalink)).toBe(raw)
  })
})
