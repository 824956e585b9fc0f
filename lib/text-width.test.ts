import { expect, it } from 'vitest'
import { cutToWidth, toTextWidth } from './text-width'

it.each([
  ['', 0],
  ['abc', 3],
  ['检查', 4],
  ['检查 a', 6],
  ['「引号」，。', 12],
  ['ｱｲ', 2],
  ['アイ', 4],
  ['Ａ！', 4],
  ['한글', 4],
  ['é', 1],
  ['e\u0301', 1],
  ['が', 2],
  ['か\u3099', 2],
  ['👍', 2],
  ['👩‍👩‍👧', 2],
  ['❤️', 2],
  ['a\tb', 2],
  ['a\u200Bb', 2],
  ['…—', 2],
])('%j takes %i columns', (text, width) => expect(toTextWidth(text)).toBe(width))

it.each([
  ['检查文章', 8, '检查文章'],
  ['检查文章', 7, '检查文…'],
  ['检查文章', 6, '检查…'],
  ['检查文章', 5, '检查…'],
  ['abc', 2, 'a…'],
  ['abc', 1, '…'],
  ['abc', 0, ''],
  ['', 0, ''],
])('%j in %i columns is %j', (text, columns, cut) => {
  expect(cutToWidth(text, columns)).toBe(cut)
  expect(toTextWidth(cut)).toBeLessThanOrEqual(columns)
})
