import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseConfig } from '../../config/parse'
import { readDocument } from '../../content/read-document'
import { toEmptyInventory } from '../../markdown/inventory'
import { toPlainContext } from '../../markdown/plain-context'
import { toHast } from '../../markdown/to-hast'
import type { Problem } from '../../problem'
import { checkImageCase } from '../check-images'
import { isFixable } from './fix-text'
import { settleText } from './settle-text'

const { site } = parseConfig('')
const FILES = ['images/A.png', 'images/图 一.PNG', '_posts/b$&.png']

/** All that is wrong with a text, as the check of a folder finds it. */
async function read(text: string): Promise<Problem[]> {
  const { body, linesBefore, problems } = readDocument({ source: '_posts/a.md', text, site })
  const inventory = toEmptyInventory()
  const context = toPlainContext({ linesBefore, resolveImage: (src) => ({ src }), inventory })
  const article = await toHast(body, context)
  const findSpelling = (asked: string) =>
    FILES.find((file) => file === asked) ?? FILES.find((file) => file.toLowerCase() === asked.toLowerCase())
  return [...problems, ...article.problems, ...checkImageCase('_posts/a.md', inventory.images, findSpelling)]
}
const settle = (text: string) => settleText(text, read)

// What is told of every case below, and no longer after it is mended.
describe('a mend', () => {
  it.each([
    [
      'a space after a colon',
      '---\ntitle:晨读\ndate: 2024-08-31\n---\n字',
      '---\ntitle: 晨读\ndate: 2024-08-31\n---\n字',
    ],
    ['spaces after dashes', '---\ntags:\n-Android\n  -安卓\n---\n', '---\ntags:\n- Android\n  - 安卓\n---\n'],
    ['a space after a dash behind a tab', '---\ntags:\n\t-Android\n---\n', '---\ntags:\n\t- Android\n---\n'],
    [
      'a full-width colon',
      '---\ntitle：晨读\ndate：  2024-08-31\n---\n',
      '---\ntitle: 晨读\ndate: 2024-08-31\n---\n',
    ],
    [
      'a full-width colon, with a BOM',
      '\uFEFF---\ntitle：晨读\ndate: 2024-08-31\n---\n',
      '\uFEFF---\ntitle: 晨读\ndate: 2024-08-31\n---\n',
    ],
    [
      'tabs after spaces',
      '---\ntags:\n \t- 读\n \t- 写\ntitle: a\n---\n \t字',
      '---\ntags:\n   - 读\n   - 写\ntitle: a\n---\n \t字',
    ],
    ['a title that YAML takes for a comment', '---\ntitle: ###晨读\n---\n', "---\ntitle: '###晨读'\n---\n"],
    ['a title that YAML takes for an anchor', "---\ntitle: &it's\n---\n", "---\ntitle: '&it''s'\n---\n"],
    [
      'a second block',
      '---\ntitle: 甲\ntags: 丁\n---\n---\ntitle: 乙\ntags: 丙\n---\n字\n',
      '---\ntitle: 甲\ntags: 丁\n---\n字\n',
    ],
    [
      'three blocks',
      '---\ntitle: 甲\n---\n\n---\ntitle: 乙\n---\n\n---\ntitle: 丙\n---\n字',
      '---\ntitle: 甲\n---\n\n\n字',
    ],
    ['an end that is missing', '---\ntitle: 甲\n\n字\n', '---\ntitle: 甲\n---\n\n字\n'],
    ['an end that is missing where nothing follows', '---\ntitle: 甲\n', '---\ntitle: 甲\n---\n'],
    ['an end that is missing at the end of the file', '---\ntitle: 甲', '---\ntitle: 甲\n---\n'],
    ['a heading', '#标题\n\n字\n##二', '# 标题\n\n字\n## 二'],
    ['a heading in a quote', '> ##标题', '> ## 标题'],
    ['a code block', '字\n\n```js\n1\n', '字\n\n```js\n1\n```\n'],
    ['a code block at the end of the file', '~~~~\n1', '~~~~\n1\n~~~~\n'],
    [
      'the name of an image',
      '字 ![甲](/images/a.png) ![](../images/A.PNG)',
      '字 ![甲](/images/A.png) ![](../images/A.png)',
    ],
    [
      'the name of an image, encoded',
      '![](/images/%E5%9B%BE%20%E4%B8%80.png)',
      '![](/images/%E5%9B%BE%20%E4%B8%80.PNG)',
    ],
    ['the name of an image in HTML', '<img src="/images/图 一.png">', '<img src="/images/图 一.PNG">'],
    ['the name of an image with signs of patterns', '![](B$&.png)', '![](b$&.png)'],
    [
      'lines that end as on Windows',
      '---\r\ntitle:甲\r\nid: 1\r\n---\r\n#标题\r\n```\r\n1',
      '---\r\ntitle: 甲\r\nid: 1\r\n---\r\n# 标题\r\n```\r\n1\r\n```\r\n',
    ],
    ['two slips of one title', '---\ntitle:#晨读\nid: 1\n---\n', "---\ntitle: '#晨读'\nid: 1\n---\n"],
  ])('of %s', async (_, before, after) => {
    expect(await settle(before)).toBe(after)
    expect((await read(after)).filter((problem) => isFixable(after, problem))).toEqual([])
  })

  it.each([
    ['what is right', '---\ntitle: 甲\n---\n# 标题\n\n```\n1\n```\n![](/images/A.png)\n'],
    ['a colon of a sentence', '---\nNote：字\ntitle: 甲\n---\n'],
    ['a code block in a list', '- 字\n\n  ```js\n  1\n\n字\n'],
    ['a code block in a quote', '> ```js\n> 1\n\n字\n'],
    ['a second block that knows more', '---\ntitle: 甲\n---\n---\ntags: 丙\n---\n字\n'],
    ['hash tags', '#阅读 #笔记\n'],
    ['a date that is none', '---\ntitle: 甲\ndate: 2024-03-39\n---\n'],
    ['a heading in code', '```\n#标题\n```\n'],
    ['nothing', ''],
  ])('leaves %s', async (_, text) => {
    expect(await settle(text)).toBe(text)
  })
})

const SLIPS = [
  ...[
    '---',
    '----',
    'title:晨读',
    'title: # 一',
    'title：甲',
    'date: 2024-08-31',
    'tags:',
    '  -安卓',
    '-读',
    ' \t- 写',
    'tags: [a',
  ],
  ...[
    '',
    '```',
    '```js',
    '~~~',
    '> ```',
    '- ```',
    '#标题',
    '##b',
    '> #引',
    '![](/images/a.png)',
    '<img src="A.PNG">',
    '字',
  ],
]
const line = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...SLIPS) },
  fc.string({ unit: 'grapheme', maxLength: 12 }),
)
const text = fc
  .tuple(fc.boolean(), fc.array(line, { maxLength: 14 }), fc.constantFrom('\n', '\r\n'))
  .map(([hasFrontMatter, lines, end]) => (hasFrontMatter ? ['---', 'title:甲', ...lines] : lines).join(end))

// ： becomes : and A.PNG a.png, which are the same sign or letter to this.
const toSigns = (one: string) => [...one.normalize('NFKC').toLowerCase().replace(/\s/g, '')]

function hasAllInOrder(part: string[], whole: string[]): boolean {
  let at = 0
  for (const sign of whole) if (sign === part[at]) at++
  return at === part.length
}

describe('mends of random texts', () => {
  it('lose no sign but those of a second block, and leave nothing for a second run', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (before) => {
        const after = await settle(before)
        const isCut = (await read(before)).some(({ code }) => code === 'front-matter-twice')
        if (!isCut) expect(hasAllInOrder(toSigns(before), toSigns(after))).toBe(true)
        expect(await settle(after)).toBe(after)
      }),
      { numRuns: 250, seed: 31 },
    )
  })

  it('cut a second block out and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 8 }), async (lines) => {
        const [head, body] = ['---\ntitle: 甲\ntags: 丁\n---\n', `字\n${lines.join('\n')}`]
        const after = await settle(`${head}---\ntitle: 乙\ntags: 丙\n---\n${body}`)
        expect(after).toBe(await settle(head + body))
        expect(hasAllInOrder(toSigns(head + body), toSigns(after))).toBe(true)
      }),
      { numRuns: 100, seed: 31 },
    )
  })
})
