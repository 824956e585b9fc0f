import { describe, expect, it } from 'vitest'
import { splitFrontMatter } from './split-front-matter'

describe('splitFrontMatter', () => {
  it.each<[string, string, string, string, number]>([
    ['fenced', '---\ntitle: a\n---\nbody\n', 'title: a', 'body\n', 3],
    ['no opening fence', 'title: a\ndate: 2024-01-01\n---\nbody', 'title: a\ndate: 2024-01-01', 'body', 3],
    ['long fences', '-----\ntitle: a\n-----\nbody', 'title: a', 'body', 3],
    ['BOM and CRLF', '\uFEFF---\r\ntitle: a\r\n---\r\nbody\r\nmore', 'title: a', 'body\nmore', 3],
    ['spaces after a fence', '--- \ntitle: a\n---\t\nbody', 'title: a', 'body', 3],
    ['blank lines first', '\n\n---\ntitle: a\n---\nbody', 'title: a', 'body', 5],
    ['JSON', '"title": "a"\n;;;\nbody', '"title": "a"', 'body', 2],
    ['fenced JSON', ';;;\n"title": "a"\n;;;\nbody', '"title": "a"', 'body', 3],
    ['indented keys', '---\n title: a\n date: b\n---\nbody', ' title: a\n date: b', 'body', 4],
    ['an empty block', '---\n---\nbody', '', 'body', 2],
    [
      'words on the closing line',
      '---\ntitle: x\n---正文第一行\n第二行',
      'title: x',
      '正文第一行\n第二行',
      2,
    ],
    ['the same before a rule', '---\ntitle: x\n--- 正文\n\n---\n\n次', 'title: x', '正文\n\n---\n\n次', 2],
    [
      'comments at the end',
      '---\ntitle: x\n\n# cover: a\n\n---\nbody',
      'title: x\n\n# cover: a\n',
      'body',
      6,
    ],
    ['a list after a blank line', '---\ntags: # b\n\n- c\n\n- d\n---\ne', 'tags: # b\n\n- c\n\n- d', 'e', 7],
    ['no body', '---\ntitle: a\n---', 'title: a', '', 3],
    ['a comment between keys', '---\n# mine\ntitle: a\n---\nbody', '# mine\ntitle: a', 'body', 4],
    ['a rule at the top of the body', '---\ntitle: a\n---\n---\nbody', 'title: a', '---\nbody', 3],
    [
      'two rules in the body',
      '---\ntitle: a\n---\n\n---\nNote: b\n\n---\n',
      'title: a',
      '\n---\nNote: b\n\n---\n',
      3,
    ],
    [
      'words, then keys',
      '---\ntitle: a\n\nstray words\ndate: b\n---\nx',
      'title: a\n\nstray words\ndate: b',
      'x',
      6,
    ],
  ])('%s', (_, text, source, body, linesBefore) => {
    expect(splitFrontMatter(text)).toMatchObject({ source, body, linesBefore, slips: [] })
  })

  it.each([
    ['nothing', ''],
    ['words', 'body'],
    ['a setext heading', 'A heading\n---\nbody'],
    ['a setext heading with a colon', 'Note: this is a heading\n---\nbody'],
    ['words between two rules', '---\nwords\n\n---\nbody'],
    ['words with a colon between two rules', '---\nSee: words\nand more\n---\nbody'],
    ['a quotation between two rules', '---\n"Words," they said\n\n---\nbody'],
    ['one rule', '---\n\nwords and no more'],
    ['a table', '| a | b |\n| --- | --- |\n| 1 | 2 |'],
    ['a known word in prose', 'title: a\nand then some prose.\n\n---\nbody'],
  ])('leaves %s alone', (_, text) => {
    expect(splitFrontMatter(text)).toMatchObject({
      format: 'none',
      source: '',
      body: text,
      linesBefore: 0,
      slips: [],
    })
  })

  it.each<[string, string, string, string, number, object[]]>([
    [
      'an unclosed block',
      '---\ntitle: a\ntags:\n  - b\n\n# c\nbody',
      'title: a\ntags:\n  - b',
      '\n# c\nbody',
      4,
      [{ code: 'front-matter-unclosed', line: 1 }],
    ],
    [
      'an unclosed block and a rule',
      '---\ntitle: a\n\nbody text\n\n---\n\nmore',
      'title: a',
      '\nbody text\n\n---\n\nmore',
      2,
      [{ code: 'front-matter-unclosed', line: 1 }],
    ],
    [
      'an unclosed block without a blank line',
      '---\ntitle: a\nbody text',
      'title: a',
      'body text',
      2,
      [{ code: 'front-matter-unclosed', line: 1 }],
    ],
    [
      'an unclosed block before a heading and a rule',
      '---\ntitle: x\ndate: 2024-01-01\n\n# 一\n\n文\n\n---\n\n次',
      'title: x\ndate: 2024-01-01',
      '\n# 一\n\n文\n\n---\n\n次',
      3,
      [{ code: 'front-matter-unclosed', line: 1 }],
    ],
    [
      'an unclosed block before a list and a rule',
      '---\ntitle: x\n\n- 一\n- 二\n\n---',
      'title: x',
      '\n- 一\n- 二\n\n---',
      2,
      [{ code: 'front-matter-unclosed', line: 1 }],
    ],
    [
      'an unclosed block with a list of its own',
      '---\ntags:\n\n- 甲\n\n# cover: 乙\n\n## 一\n\n- 二\n\n文\n\n---',
      'tags:\n\n- 甲\n\n# cover: 乙',
      '\n## 一\n\n- 二\n\n文\n\n---',
      6,
      [{ code: 'front-matter-unclosed', line: 1 }],
    ],
    [
      'an unclosed block before code',
      '---\ntitle: x\n\n    a = 1\n',
      'title: x',
      '\n    a = 1\n',
      2,
      [{ code: 'front-matter-unclosed', line: 1 }],
    ],
    [
      'the block twice',
      '---\ntitle: a\n---\n---\ntitle: a\ntop: false\n---\nbody',
      'title: a',
      'body',
      7,
      [{ code: 'front-matter-twice', line: 4 }],
    ],
    [
      'the block thrice',
      '---\ntitle: a\n---\n\n---\ntitle: a\n---\n---\ntitle: a\n---\nbody',
      'title: a',
      'body',
      10,
      [
        { code: 'front-matter-twice', line: 5 },
        { code: 'front-matter-twice', line: 8 },
      ],
    ],
  ])('mends %s', (_, text, source, body, linesBefore, slips) => {
    expect(splitFrontMatter(text)).toMatchObject({ source, body, linesBefore, slips })
  })
})
