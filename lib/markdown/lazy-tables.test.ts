import { describe, expect, it } from 'vitest'
import { toPlainContext } from './plain-context'
import { toHast } from './to-hast'
import { toHtml } from './to-html'

const TABLE = '| a | b |\n|---|---|\n| 1 | 2 |'
const run = (body: string) => toHast(body, toPlainContext({ resolveImage: () => undefined }))
/** `⟨a,b,1,2⟩` is a table with these cells. */
const shape = async (body: string) =>
  toHtml((await run(body)).tree)
    .replace(/<div class="table".*?<\/div>/gs, (table) => {
      const cells = [...table.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell]) => cell)
      return `⟨${cells.join(',')}⟩`
    })
    .replaceAll('\n', '')

describe('a table right under a line', () => {
  it.each([
    [`1. 对比：\n${TABLE}\n2. 二`, '<ol><li>对比：⟨a,b,1,2⟩</li><li>二</li></ol>'],
    [`- 对比：\n${TABLE}`, '<ul><li>对比：⟨a,b,1,2⟩</li></ul>'],
    [`- ${TABLE}`, '<ul><li>⟨a,b,1,2⟩</li></ul>'],
    [
      `- 一\n  - **甲**：\n${TABLE}\n- 二`,
      '<ul><li>一<ul><li><strong>甲</strong>：⟨a,b,1,2⟩</li></ul></li><li>二</li></ul>',
    ],
    [`> 对比：\n${TABLE}\n\n后`, '<blockquote><p>对比：</p>⟨a,b,1,2⟩</blockquote><p>后</p>'],
    [
      '> - 对比\n> | a | b |\n> |---|---|\n> | 1 | 2 |',
      '<blockquote><ul><li>对比⟨a,b,1,2⟩</li></ul></blockquote>',
    ],
    [
      '- 对比\n 甲 | **b**\n :-|-\n `1` | 2',
      '<ul><li>对比⟨甲,<strong>b</strong>,<code>1</code>,2⟩</li></ul>',
    ],
    [
      '- 对比\n甲 | b\n--- | ---\n[链][1] | 2\n\n[1]: /x',
      '<ul><li>对比⟨甲,b,<a href="/x">链</a>,2⟩</li></ul>',
    ],
  ])('%j', async (body, expected) => expect(await shape(body)).toBe(expected))
})

it.each([
  '- 一\n二 | 三\n----',
  '- 一\n| a | b |\n|---|',
  '- `a\n| b | c |\n|---|---|`',
  '> a | b\n\n|---|---|',
])('is none: %j', async (body) => expect(await shape(body)).not.toContain('⟨'))

it('is reported by the lines of the file', async () => {
  const { problems } = await run(`一\n\n- 对比：\n| a | b |\n|---|---|\n| 1 | ![](无.png) |`)
  expect(problems.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual(['image-missing 6:7'])
})
