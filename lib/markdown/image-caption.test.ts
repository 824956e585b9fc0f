import type { Element } from 'hast'
import { describe, expect, it } from 'vitest'
import { toCaption } from './image-caption'

const toImg = (alt: string | undefined, src: string, title?: string): Element => ({
  type: 'element',
  tagName: 'img',
  properties: { alt, src, title },
  children: [],
})

describe('toCaption', () => {
  it.each([
    ['桥', 'a.png', '题', { text: '题', isAlt: false }],
    ['题', 'a.png', '题', { text: '题', isAlt: true }],
    ['IMG_0012', 'IMG_0012.jpg', '题', { text: '题', isAlt: false }],
    ['渡口的灯', 'a.png', undefined, { text: '渡口的灯', isAlt: true }],
    [' 灯 ', 'a.png', ' ', { text: '灯', isAlt: true }],
    ['运行结果', '%E7%81%AF.png', undefined, { text: '运行结果', isAlt: true }],
    ['Node.js', 'a.png', undefined, { text: 'Node.js', isAlt: true }],
    ['1912 年的渡口', 'a.png', undefined, { text: '1912 年的渡口', isAlt: true }],
    ['v2', 'a.png', undefined, undefined],
    ['the face', 'a.png', undefined, { text: 'the face', isAlt: true }],
  ])('the words %j of %j, title %j', (alt, src, title, expected) =>
    expect(toCaption(toImg(alt, src, title))).toEqual(expected),
  )

  it.each([
    [undefined, 'a.png'],
    ['', 'a.png'],
    [' ', 'a.png'],
    // The name of its file.
    ['灯', '灯.png'],
    ['灯', '/图/%E7%81%AF.png?v=1'],
    ['my-lamp', 'https://a.cn/b/My-Lamp.JPG#x'],
    ['other.png', 'a.png'],
    ['https://a.cn/a', 'https://a.cn/a'],
    // What programs write.
    ['image.png', 'https://a.cn/2837.png'],
    ['image', 'a.png'],
    ['图片', 'a.png'],
    ['在这里插入图片描述', 'a.png'],
    ['Alt text', 'a.png'],
    ['IMG_20240831-1', 'a.png'],
    ['image (2)', 'a.png'],
    ['20200519164642', 'a.png'],
    ['5e9b0c1d-aaaa-4bbb-8ccc-1234567890ab', 'a.png'],
  ])('no words: %j of %j', (alt, src) => expect(toCaption(toImg(alt, src))).toBeUndefined())
})
