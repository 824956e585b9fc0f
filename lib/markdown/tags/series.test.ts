import { expect, it } from 'vitest'
import { toPlainContext } from '../plain-context'
import { toHast } from '../to-hast'
import { toHtml } from '../to-html'

const PARTS = [{ title: '选料', href: '/a/' }, { title: '打浆 & 抄纸' }]
const context = toPlainContext({
  resolveSeries: (name) => (name === '' || name === '造纸' || name === '造 纸' ? PARTS : []),
})
const LIST = '<ol><li><a href="/a/">选料</a></li><li><strong>打浆 &amp; 抄纸</strong></li></ol>'

it.each([
  ['{% series %}', LIST],
  ['{% series 造纸 %}', LIST],
  ['{% series "造 纸" %}', LIST],
  ['{% series 造 纸 %}', LIST],
  ['用 {% series %} 标签', '<p>用 {% series %} 标签</p>'],
  ['{% series 没有 %}', '<p>没有</p>'],
  ['前\n\n{% series %}\n\n后', `<p>前</p>${LIST}<p>后</p>`],
])('%s', async (body, expected) => {
  const { tree, problems } = await toHast(body, context)
  expect(toHtml(tree).replaceAll('\n', '')).toBe(expected)
  expect(problems).toEqual([])
})
