import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseFrontMatter } from '../content/front-matter'
import { addDate } from './add-date'

const DATE = '2024-08-31 18:44:55'

describe('a date is added', () => {
  it.each<[string, string, string]>([
    [
      'after the title',
      '---\ntitle: 甲\ntags:\n  - a\n---\n字',
      `---\ntitle: 甲\ndate: ${DATE}\ntags:\n  - a\n---\n字`,
    ],
    [
      'after a title that is last',
      '---\ntags: a\ntitle: 甲\n---\n',
      `---\ntags: a\ntitle: 甲\ndate: ${DATE}\n---\n`,
    ],
    [
      'before a title of several lines',
      '---\ntitle: |\n  甲\n  乙\n---\n',
      `---\ndate: ${DATE}\ntitle: |\n  甲\n  乙\n---\n`,
    ],
    ['where there is no title', '---\ntags: a\n---\n', `---\ndate: ${DATE}\ntags: a\n---\n`],
    ['to an empty block', '---\n---\n字', `---\ndate: ${DATE}\n---\n字`],
    ['in place of nothing', '---\ndate:\ntitle: 甲\n---\n', `---\ndate: ${DATE}\ntitle: 甲\n---\n`],
    [
      'before a comment',
      '---\ndate: # 发布时补\ntitle: 甲\n---\n',
      `---\ndate: ${DATE} # 发布时补\ntitle: 甲\n---\n`,
    ],
    ['with CRLF', '---\r\ntitle: 甲\r\n---\r\n字', `---\r\ntitle: 甲\r\ndate: ${DATE}\r\n---\r\n字`],
    ['with a BOM', '\uFEFF---\ntitle: 甲\n---\n', `\uFEFF---\ntitle: 甲\ndate: ${DATE}\n---\n`],
    ['without an opening fence', '\uFEFFtitle: 甲\n---\n字', `\uFEFFtitle: 甲\ndate: ${DATE}\n---\n字`],
    ['without an opening fence and a title', 'tags: a\n---\n字', `date: ${DATE}\ntags: a\n---\n字`],
    ['in place of a word for nothing', '---\ndate: null\n---\n', `---\ndate: ${DATE}\n---\n`],
    [
      'with indented keys',
      '---\n  title: 甲\n  tags: a\n---\n',
      `---\n  title: 甲\n  date: ${DATE}\n  tags: a\n---\n`,
    ],
    [
      'beside other slips',
      '---\ntitle:甲\ntags: [a\n---\n字',
      `---\ntitle:甲\ndate: ${DATE}\ntags: [a\n---\n字`,
    ],
    [
      'to an unclosed block',
      '---\ntitle: 甲\n\n正文在此。\n',
      `---\ntitle: 甲\ndate: ${DATE}\n\n正文在此。\n`,
    ],
    ['to what has no front matter', '正文在此。\n', `---\ndate: ${DATE}\n---\n正文在此。\n`],
    [
      'to what begins with a rule',
      '---\n\n正文\n\n---\n又',
      `---\ndate: ${DATE}\n---\n---\n\n正文\n\n---\n又`,
    ],
    ['to nothing', '', `---\ndate: ${DATE}\n---\n`],
    ['to JSON', ';;;\n"title": "甲"\n;;;\n字', `;;;\n"date": "${DATE}",\n"title": "甲"\n;;;\n字`],
    ['to JSON without a fence', '"title": "甲"\n;;;\n字', `"date": "${DATE}",\n"title": "甲"\n;;;\n字`],
    [
      'to JSON in braces',
      '{\r\n  "title": "甲"\r\n}\r\n;;;\r\n',
      `{\r\n  "date": "${DATE}",\r\n  "title": "甲"\r\n}\r\n;;;\r\n`,
    ],
    ['to JSON on one line', '{"title": "甲"}\n;;;\n', `{ "date": "${DATE}", "title": "甲"}\n;;;\n`],
    ['to empty JSON', ';;;\n;;;\n', `;;;\n"date": "${DATE}"\n;;;\n`],
  ])('%s', (_, text, dated) => {
    expect(addDate(text, DATE)).toBe(dated)
    expect(parseFrontMatter(dated, '').data.date).toBe(DATE)
  })
})

it.each([
  ['a date', '---\ndate: 2020-01-01\n---\n'],
  ['a date that is none', '---\ntitle: 甲\ndate: 明天\n---\n'],
  ['a date in JSON', '{"date": "2020-01-01"}\n;;;\n'],
])('%s stays', (_, text) => expect(addDate(text, DATE)).toBe(text))

it('all else stays as it was, or nothing is done', () => {
  const line = fc.constantFrom(
    ...[
      '---',
      ';;;',
      '{',
      '}',
      '',
      'title: 甲',
      'title:甲',
      'title: "甲',
      'title: |',
      '  乙',
      'tags:',
      '- a',
      '  - b',
    ],
    ...[
      'date:',
      '"title": "甲",',
      '"a": 1',
      'Note: 注',
      '# 标题',
      '正文',
      '\t',
      'a: &x',
      'b: *x',
      '```',
      'published: false',
    ],
  )
  const text = fc
    .tuple(fc.array(line, { maxLength: 9 }), fc.constantFrom('\n', '\r\n'), fc.constantFrom('', '\uFEFF'))
    .map(([lines, end, bom]) => bom + lines.join(end))
  let added = 0
  const run = (draft: string) => {
    const dated = addDate(draft, DATE)
    if (dated === undefined || dated === draft) return
    added++
    const [before, after] = [draft, dated].map((one) => parseFrontMatter(one, ''))
    expect(after?.body).toBe(before?.body)
    expect(after?.data).toEqual({ ...before?.data, date: DATE })
  }
  fc.assert(fc.property(text, run), { numRuns: 3000, seed: 4 })
  expect(added).toBeGreaterThan(2700)
})
