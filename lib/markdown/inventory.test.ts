import { expect, it } from 'vitest'
import { toEmptyInventory } from './inventory'
import { toPlainContext } from './plain-context'
import { toHast } from './to-hast'

async function toInventory(body: string) {
  const inventory = toEmptyInventory()
  const resolveImage = (src: string) => ({ src: `/media/${src}` })
  const context = toPlainContext({ linesBefore: 4, resolveImage, inventory })
  await toHast(body, context)
  return inventory
}

it.each([
  ['[甲](/a/)', ['5:1 /a/']],
  ['字\n\n- 见 [甲](../a/#节)。', ['7:5 ../a/#%E8%8A%82']],
  ['[甲][1]\n\n[1]: /a/', ['5:1 /a/']],
  ['字 <a href="/a/">甲</a>', ['5:3 /a/']],
  ['https://example.com/a', ['5:1 https://example.com/a']],
  ['`[甲](/a/)`\n\n    [甲](/a/)', []],
  ['# 甲', []],
])('the links of %j', async (body, expected) => {
  const { links } = await toInventory(body)
  expect(links.map(({ href, line, column }) => `${line}:${column} ${href}`)).toEqual(expected)
})

it.each([
  ['![](a.png)', '5:1 a.png without'],
  ['![甲](%E5%9B%BE.png)', '5:1 图.png'],
  ['甲 <img src="a.png">', '5:3 a.png without'],
  ['<img src="a.png" alt="">', '5:1 a.png'],
  ['<center>\n<img src="a.png">\n</center>', '6:1 a.png without'],
  ['> 甲\n> ![](a.png)', '6:3 a.png without'],
  ['<p>甲</p>\n\n![](a.png)', '7:1 a.png without'],
])('the image of %j', async (body, expected) => {
  const { images } = await toInventory(body)
  const lines = images.map(
    ({ src, line, column, hasAlt }) => `${line}:${column} ${src}${hasAlt ? '' : ' without'}`,
  )
  expect(lines).toEqual([expected])
})

it.each([
  ['# C++ 与 C#\n\n## 甲\n\n## 甲', ['C-与-C', '甲', '甲-1']],
  ['<a name="x"></a><p id="y">甲</p>', ['x', 'y']],
])('the ids of %j', async (body, expected) => {
  expect((await toInventory(body)).ids).toEqual(expected)
})
