import { expect, it } from 'vitest'
import { getPictures } from './get-pictures'

const FILES = ['a.png', 'b.png']
const resolve = (src: string) => (FILES.includes(src) ? { src: `/x/${src}`, width: 4, height: 3 } : undefined)

it.each<[string, { cover?: string; extra?: Record<string, unknown>; first?: string }, string | undefined]>([
  ['none', {}, undefined],
  ['a cover', { cover: 'a.png' }, '/x/a.png'],
  ['a cover that is no file', { cover: 'none.png' }, undefined],
  ['a cover elsewhere', { cover: 'https://a.cn/a.png' }, undefined],
  ['a picture for the top', { cover: 'a.png', extra: { top_img: 'b.png' } }, '/x/b.png'],
  ['one that is a colour', { cover: 'a.png', extra: { top_img: '#49b1f5' } }, '/x/a.png'],
  ['none for the top', { cover: 'a.png', extra: { top_img: false } }, undefined],
  ['one that the text begins with', { cover: 'a.png', first: '/x/a.png' }, undefined],
  ['a text that begins with another', { cover: 'a.png', first: '/x/b.png' }, '/x/a.png'],
])('on the head: %s', (_, { cover, extra = {}, first }, expected) => {
  expect(getPictures({ cover, extra, file: '_posts/a.md' }, first, resolve).cover?.src).toBe(expected)
})

it.each<[unknown, string[]]>([
  [undefined, []],
  ['a.png', ['/x/a.png']],
  [
    ['b.png', 'none.png', 'https://a.cn/c.png', 'a.png'],
    ['/x/b.png', 'https://a.cn/c.png', '/x/a.png'],
  ],
])('photos %j', (photos, expected) => {
  const found = getPictures({ extra: { photos }, file: '_posts/a.md' }, undefined, resolve).photos
  expect(found.map(({ src }) => src)).toEqual(expected)
})
