import { expect, it } from 'vitest'
import { toPlainContext } from '../plain-context'
import { toHast } from '../to-hast'
import { toHtml } from '../to-html'

const friend = (name: string, avatar = '') => ({
  name,
  url: `https://${name}.example`,
  description: '',
  avatar,
})
const context = toPlainContext({
  resolveImage: (src) => ({ src }),
  getFriends: () => [
    {
      name: '近',
      description: '',
      friends: [friend('jia', '/a.png'), friend('yi', 'https://yi.example/a.png')],
    },
    { name: '远', description: '说', friends: [friend('bing')] },
  ],
})
const html = async (source: string) => toHtml((await toHast(source, context)).tree)

const near =
  '<p class="tag-title">近</p><ul class="tag-links"><li><img src="/a.png" alt="" /><a href="https://jia.example">jia</a></li><li data-initial="y"><a href="https://yi.example">yi</a></li></ul>'
const far =
  '<p class="tag-title">远</p><p>说</p><ul class="tag-links"><li data-initial="b"><a href="https://bing.example">bing</a></li></ul>'

it.each([
  ['{% friends %}', `<div class="tag-flink">${near}${far}</div>`],
  ['{% sites only:远 %}', `<div class="tag-flink">${far}</div>`],
  ['{% sites 近 %}', `<div class="tag-flink">${near}</div>`],
  ['{% sites 无 %}', '<p><code>{% sites 无 %}</code></p>'],
  ['用 {% friends %} 写', '<p>用 {% friends %} 写</p>'],
])('%s', async (source, expected) => expect(await html(source)).toBe(expected))

it('has no picture of the article', async () => {
  const { facts } = await toHast('{% friends %}\n\n![甲](/b.png)', context)
  expect(facts.firstImage).toBe('/b.png')
})
