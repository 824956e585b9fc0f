import { describe, expect, it } from 'vitest'
import { toPlainContext } from './plain-context'
import { toHast } from './to-hast'
import { toHtml } from './to-html'

const html = async (source: string) =>
  toHtml((await toHast(source, toPlainContext())).tree).replaceAll('\n', '')

describe('a definition list', () => {
  it.each([
    ['甲\n: 一', '<dl><dt>甲</dt><dd>一</dd></dl>'],
    [
      '**甲**\n:   `一` 和\n: 二',
      '<dl><dt><strong>甲</strong></dt><dd><code>一</code> 和</dd><dd>二</dd></dl>',
    ],
    ['甲\n: 一\n续\n乙\n: 二', '<dl><dt>甲</dt><dd>一<br />续</dd><dt>乙</dt><dd>二</dd></dl>'],
    ['甲\n: 一\n\n乙\n: 二\n\n后文', '<dl><dt>甲</dt><dd>一</dd><dt>乙</dt><dd>二</dd></dl><p>后文</p>'],
    ['> 甲\n> : 一', '<blockquote><dl><dt>甲</dt><dd>一</dd></dl></blockquote>'],
    ['甲\n: [链](/a)', '<dl><dt>甲</dt><dd><a href="/a">链</a></dd></dl>'],
  ])('%j', async (source, expected) => expect(await html(source)).toBe(expected))
})

describe('what is none stays text', () => {
  it.each([
    ['他说：\n: 你好', '<p>他说：<br />: 你好</p>'],
    ['他说完了。\n: 你好', '<p>他说完了。<br />: 你好</p>'],
    ['甲\n: )', '<p>甲<br />: )</p>'],
    ['甲\n:)', '<p>甲<br />:)</p>'],
    ['甲\n:smile: 乙', '<p>甲<br />:smile: 乙</p>'],
    [': 一', '<p>: 一</p>'],
    ['甲\n乙\n: 一', '<p>甲<br />乙<br />: 一</p>'],
    ['甲\n：一', '<p>甲<br />：一</p>'],
    ['甲\n\\: 一', '<p>甲<br />: 一</p>'],
  ])('%j', async (source, expected) => expect(await html(source)).toBe(expected))
})
