import { describe, expect, it } from 'vitest'
import { toPlainContext } from '../plain-context'
import { toHast } from '../to-hast'
import { toHtml } from '../to-html'

const read = async (source: string, more = {}) => {
  const { tree, problems } = await toHast(source, toPlainContext(more))
  return { html: toHtml(tree).replaceAll('\n', ''), codes: problems.map(({ code }) => code) }
}
const tip = (content: string, title = '<p class="alert-title">提示</p>') =>
  `<aside class="alert alert-tip">${title}${content}</aside>`
const titled = (title: string) => `<p class="tag-title">${title}</p>`

describe('a container', () => {
  it.each([
    [':::tip\n甲\n:::', tip('<p>甲</p>')],
    ['::: tip\n\n甲\n\n:::', tip('<p>甲</p>')],
    [':::tip 先**看**\n甲\n:::', tip('<p>甲</p>', titled('先<strong>看</strong>'))],
    [':::tip[先看]\n甲\n:::', tip('<p>甲</p>', titled('先看'))],
    [':::tip{title="先看"}\n甲\n:::', tip('<p>甲</p>', titled('先看'))],
    [':::tip 先看 {一句话}\n甲\n:::', tip('<p>甲</p>', titled('先看 {一句话}'))],
    ['前\n:::tip\n甲\n:::\n后', `<p>前</p>${tip('<p>甲</p>')}<p>后</p>`],
    ['  :::tip\n  甲\n  :::', tip('<p>甲</p>')],
    ['> :::tip\n> 甲\n> :::', `<blockquote>${tip('<p>甲</p>')}</blockquote>`],
    ['- 甲\n  :::tip\n  乙\n  :::', `<ul><li>甲${tip('<p>乙</p>')}</li></ul>`],
    ['::::tip\n:::tip\n甲\n:::\n::::', tip(tip('<p>甲</p>'))],
    [':::tip\n:::tip\n甲\n:::\n乙\n:::', tip(`${tip('<p>甲</p>')}<p>乙</p>`)],
    [
      ':::tip\n{% centerquote %}甲{% endcenterquote %}\n:::',
      tip('<blockquote class="tag-centerquote"><p>甲</p></blockquote>'),
    ],
    ['{% note success %}\n:::tip\n甲\n:::\n{% endnote %}', tip(tip('<p>甲</p>'))],
    [
      ':::details 点开 {open}\n甲\n:::',
      '<details class="tag-fold" open><summary>点开</summary><p>甲</p></details>',
    ],
    [':::details\n甲\n:::', '<details class="tag-fold"><summary>展开</summary><p>甲</p></details>'],
  ])('%j', async (source, html) => expect(await read(source)).toEqual({ html, codes: [] }))

  it.each([
    ['note', 'note'],
    ['info', 'note'],
    ['important', 'important'],
    ['warning', 'warning'],
    ['danger', 'caution'],
    ['caution', 'caution'],
  ])(':::%s is the alert %s', async (name, kind) =>
    expect((await read(`:::${name}\n甲\n:::`)).html).toContain(`class="alert alert-${kind}"`),
  )

  it('is one in a file without tags too', async () =>
    expect((await read(':::tip\n{% if %}\n:::', { disableNunjucks: true })).html).toBe(
      tip('<p>{% if %}</p>'),
    ))
})

describe('what is no container stays as typed', () => {
  it.each([
    [':::foo 甲\n乙\n:::', '<p>:::foo 甲</p><p>乙</p><p>:::</p>'],
    [':::', '<p>:::</p>'],
    ['甲 :::tip 乙', '<p>甲 :::tip 乙</p>'],
    [':::）', '<p>:::）</p>'],
    ['::: 两个字', '<p>::: 两个字</p>'],
    ['::tip', '<p>::tip</p>'],
    [':::tip：甲', '<p>:::tip：甲</p>'],
    ['`:::tip`', '<p><code>:::tip</code></p>'],
  ])('%j', async (source, html) => expect(await read(source)).toEqual({ html, codes: [] }))

  it.each(['```\n:::tip\n:::\n```', '    :::tip\n    :::', '<!-- \n:::tip\n-->', '<pre>\n:::tip\n</pre>'])(
    '%j',
    async (source) => expect((await read(source)).html).not.toContain('alert'),
  )
})

describe('without an end', () => {
  it.each([
    [':::tip\n甲\n\n乙', tip('<p>甲</p><p>乙</p>')],
    ['> :::tip\n> 甲\n\n乙', `<blockquote>${tip('<p>甲</p>')}</blockquote><p>乙</p>`],
    ['{% note success %}\n:::tip\n甲\n{% endnote %}\n乙', `${tip(tip('<p>甲</p>'))}<p>乙</p>`],
    [':::tip\n甲\n::::', tip('<p>甲</p><p>::::</p>')],
  ])('%j takes what follows', async (source, html) =>
    expect(await read(source)).toEqual({ html, codes: ['container-unclosed'] }),
  )
})
