import { expect, it } from 'vitest'
import { toToken } from './to-token'

it.each([
  ['ai', 'ai'],
  ['用', 'ꀝ98'],
  ['用p', 'ꀝ98p'],
  ['今天', 'ꀓmaꀖ99'],
  ['𠮷', 'ꂂtn'],
])('%s', (gram, expected) => {
  expect(toToken(gram)).toBe(expected)
})

it('is of letters that are one word in every language, and has no case', () => {
  for (const gram of ['今天', '用p', 'カメ', '𠮷野', 'é1']) {
    const token = toToken(gram)
    const words = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(token)]
    expect(words.map(({ segment }) => segment)).toEqual([token])
    expect(token.toLowerCase()).toBe(token)
    expect(token.normalize('NFKD')).toBe(token)
  }
})

it('begins as its gram begins, and no two are alike', () => {
  expect(toToken('今天').startsWith(toToken('今'))).toBe(true)
  const tokens = Array.from({ length: 0x3000 }, (_, n) => toToken(String.fromCodePoint(0x3400 + n)))
  expect(new Set(tokens).size).toBe(tokens.length)
})
