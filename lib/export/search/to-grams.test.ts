import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toAskedGrams, toGrams } from './to-grams'

describe('toGrams', () => {
  it.each([
    ['今天下', ['下', '今', '今天', '天', '天下']],
    ['今，天。', ['今', '今天', '天']],
    ['用 pag', ['a', 'ag', 'g', 'p', 'pa', 'pag', '用', '用p']],
    ['ai 与', ['a', 'ai', 'ai与', 'i', 'i与', '与']],
    ['カメ', ['カ', 'カメ', 'メ']],
    ['𠮷野', ['野', '𠮷', '𠮷野']],
    ['……', []],
  ])('%s', (text, grams) => {
    expect(toGrams(text).sort()).toEqual(grams)
  })
})

describe('toAskedGrams', () => {
  it.each([
    ['今天', 2, ['今天']],
    ['今天下', 2, ['今天', '天下']],
    ['今天下雨了吗', 2, ['今天', '了吗']],
    ['今天下雨了吗', 3, ['今天', '下雨', '了吗']],
    ['今天下雨了吗', 1, ['今天']],
    ['stream', 2, ['str', 'eam']],
    ['ai', 2, ['ai']],
    ['用pa', 2, ['用p', 'pa']],
    ['c++', 2, ['c']],
    ['字', 2, ['字']],
    ['……', 2, []],
  ])('%s, at most %i', (word, most, grams) => {
    expect(toAskedGrams(word, most)).toEqual(grams)
  })
})

it('any part of a text is asked for by what the text has', () => {
  const letter = fc.constantFrom(...'今天下雨的ab1 ，.カ')
  fc.assert(
    fc.property(fc.array(letter, { maxLength: 30 }), fc.nat(), fc.nat(), (letters, a, b) => {
      const text = letters.join('')
      const [from, to] = [a % (letters.length + 1), b % (letters.length + 1)].sort((x, y) => x - y)
      const grams = toGrams(text)
      for (const asked of toAskedGrams(text.slice(from, to), 9)) expect(grams).toContain(asked)
    }),
  )
})
