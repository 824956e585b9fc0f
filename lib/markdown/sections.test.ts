import { describe, expect, it } from 'vitest'
import { toPlainContext } from './plain-context'
import { type Section, toSections } from './sections'
import { toHast } from './to-hast'

async function read(body: string): Promise<Section[]> {
  const sections: Section[] = []
  await toHast(body, { ...toPlainContext(), sections })
  return sections
}

describe('the sections of an article', () => {
  it('are what stands below each heading, and what stands before the first', async () => {
    expect(await read('开头。\n\n## 磨墨\n\n先加水。\n\n### 加多少\n\n一勺。\n\n## `C` 与 **灯**')).toEqual([
      { id: '', heading: '', text: '开头。' },
      { id: '磨墨', heading: '磨墨', text: '先加水。' },
      { id: '加多少', heading: '加多少', text: '一勺。' },
      { id: 'C-与-灯', heading: 'C 与 灯', text: '' },
    ])
  })

  it.each<[string, string, string]>([
    ['a block is a line', '一段。\n\n又一段。\n\n- 甲\n- 乙\n\n> 丙', '一段。\n又一段。\n甲\n乙\n丙'],
    [
      'what is marked is one with its neighbours',
      '灯**下**认`字`，[看](https://example.com)这',
      '灯下认字，看这',
    ],
    ['code', '一行：\n\n```js\nlet  a = 1\nlet b\n```\n\n又一段', '一行：\nlet a = 1\nlet b\n又一段'],
    [
      'a diagram',
      '图：\n\n```mermaid\ngraph LR\na[磨墨] --> b[铺纸]\n```',
      '图：\ngraph LR\na[磨墨] --> b[铺纸]',
    ],
    ['cells', '| 甲 | 乙 |\n| - | - |\n| 丙 | 丁 |', '甲\n乙\n丙\n丁'],
    ['a formula', '设 $E = mc^2$ 为', '设 E = mc^2 为'],
    ['a reading stands apart', '{漢字|かんじ}を書く', '漢字を書く\nかんじ'],
    ['what a picture shows stands apart', '看![砚台](a.png)这里', '看这里\n砚台'],
    ['the number of a note is no text', '灯[^1]下。\n\n[^1]: 油灯。', '灯下。'],
    ['comments and scripts are none', '甲<!-- 乙 -->丙<script>丁</script>', '甲丙'],
    ['words beside a block', '<div>foo</div>bar', 'foo\nbar'],
    [
      'each tab',
      ':::code-group\n\n```sh [npm]\nnpm i\n```\n\n```sh [yarn]\nyarn add\n```\n\n:::',
      'npm\nnpm i\nyarn\nyarn add',
    ],
    ['a caption once', '{% gallery %}\n![砚台](a.png)\n![笔架](b.png)\n{% endgallery %}', '砚台\n笔架'],
    ['not what we say of a tag', '甲\n\n{% aplayer "名" %}\n\n乙', '甲\n乙'],
    ['nothing', '', ''],
  ])('%s', async (_, body, text) => {
    expect((await read(body))[0]?.text).toBe(text)
  })

  it('of notes are one of their own, at the first of them', async () => {
    expect((await read('灯[^1]下。\n\n[^1]: 油灯。'))[1]).toMatchObject({ id: 'fn-1', text: '油灯。' })
  })

  it('are read from any tree', async () => {
    const { tree } = await toHast('一段。', toPlainContext())
    expect(toSections(tree)).toEqual([{ id: '', heading: '', text: '一段。' }])
  })
})
