import { expect, it } from 'vitest'
import type { Letter } from './shape-text'
import { trimLine } from './trim-line'

/** Han is one em wide, as are its marks; the rest is half of that. */
const toLetter = (text: string): Letter => ({
  text,
  width: /[ -~]/.test(text) ? 0.5 : 1,
  shapes: [{ d: 'M0 0', x: 0, y: 0, scale: 1 }],
  isMissing: false,
})

/** What is left of a line, with how wide each is in halves of an em, and `<` where it has moved to the left. */
const show = (line: Letter[]) =>
  line.map(({ text, width, shapes }) => `${text}${width * 2}${shapes[0]?.x ? '<' : ''}`).join(' ')

it.each([
  ['《书》', 'zh-CN', '《1< 书2 》1'],
  ['书《书', 'zh-CN', '书2 《2 书2'],
  ['》（（', 'zh-CN', '》1 （2 （1<'],
  ['，”。', 'zh-CN', '，1 ”1 。1'],
  ['书：', 'zh-CN', '书2 ：1'],
  ['書：', 'ja', '書2 ：2'],
  ['书？', 'zh-CN', '书2 ？2'],
  [' a ', 'en', 'a1'],
  ['   ', 'en', ''],
  ['', 'en', ''],
  ['(a)', 'en', '(1 a1 )1'],
])('%j in %s => %s', (line, language, expected) => {
  expect(show(trimLine([...line].map(toLetter), language))).toBe(expected)
})
