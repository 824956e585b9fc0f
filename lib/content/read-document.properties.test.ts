import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseConfig } from '../config/parse'
import { readDocument } from './read-document'

// Whatever stands in the front matter: nothing throws, nothing hangs, and the article is there with all its text.

const site = parseConfig('timezone: Asia/Shanghai').site
const RUNS = { numRuns: 500, seed: 20240831, interruptAfterTimeLimit: 50_000, markInterruptAsFailure: true }

const key = fc.constantFrom(
  ...[
    'title',
    'date',
    'updated',
    'tags',
    'tag',
    'categories',
    'category',
    'id',
    'permalink',
    'published',
    'top',
  ],
  ...[
    'sticky',
    'toc',
    'cover',
    'keywords',
    'excerpt',
    'layout',
    'lang',
    'password',
    '标题',
    'constructor',
    '__proto__',
  ],
)
const scalar = fc.oneof(
  fc.constantFrom(
    ...[
      '',
      'null',
      '~',
      'true',
      'no',
      '.inf',
      '0x1F',
      '1e999',
      '007',
      '2024-08-31',
      '2024-03-39',
      '2024年8月31日',
    ],
    ...[
      '20:23:2#4',
      "'886'",
      '"未完',
      "'未完",
      '&锚',
      '*锚',
      '&>/dev/null',
      '!!binary x',
      '!标签 x',
      '# 井号',
      '@甲',
      '`乙`',
    ],
    ...[
      '[甲, 乙',
      '{甲: 乙',
      '[[甲, 乙], 丙]',
      '甲: 乙: 丙',
      '甲 - 乙',
      '- 甲',
      '? 甲',
      '|',
      '>-',
      '%',
      '：全角',
      '\t制表',
      '\u3000',
    ],
  ),
  fc.string({ unit: fc.constantFrom(...'甲乙ab01:：-–—#&*!|>\'"%@`{}[],? \t\\'), maxLength: 24 }),
  fc.integer().map(String),
)
const separator = fc.constantFrom(': ', ':', '：', ' : ', ':\t', '  ', '')
const line = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(key, separator, scalar).map((parts) => parts.join('')) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom('- ', '-', '  - ', '\t- ', '- - ', '  - - '), scalar)
      .map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: scalar },
)
// A line that closes the block would make the rest of it the article.
const block = fc
  .array(line, { maxLength: 12 })
  .map((lines) => lines.filter((one) => !/^(?:-{3,}|;{3,})\s*$/.test(one)))
const fence = fc.constantFrom('---', '----', '--- ', '-----')
const newline = fc.constantFrom('\n', '\r\n', '\r')
const start = fc.constantFrom('', '\uFEFF', '\n', ' \n\n')

const TEXT = '第一段：山高水长。\n\n第二段，{{ 原样 }}。'

describe('readDocument', () => {
  it('keeps the text of an article below any front matter', () => {
    fc.assert(
      fc.property(start, fence, block, newline, (begin, open, lines, end) => {
        const text = begin + [open, ...lines, '---', '', ...TEXT.split('\n')].join(end)
        const { document, body, problems } = readDocument({ source: '_posts/山水.md', text, site })
        expect(document?.title).toBeTruthy()
        expect(document?.permalink).toBeTruthy()
        expect(body).toContain('第一段：山高水长。')
        expect(body).toContain('第二段，{{ 原样 }}。')
        for (const problem of problems) expect(problem.line).toBeLessThanOrEqual(lines.length + 8)
      }),
      RUNS,
    )
  })

  it('reads any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(readDocument({ source: '_posts/山水.md', text, site }).document?.title).toBeTruthy()
      }),
      RUNS,
    )
  })

  it('keeps what stands between braces as JSON', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ maxLength: 8 }), fc.jsonValue({ maxDepth: 2 })), (data) => {
        const text = `${JSON.stringify({ ...data, title: '山水' }, null, 2)}\n;;;\n${TEXT}`
        const { document, body } = readDocument({ source: '_posts/a.md', text, site })
        expect(document?.title).toBe('山水')
        expect(body).toBe(TEXT)
      }),
      RUNS,
    )
  })
})
