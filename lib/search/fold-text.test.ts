import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText, foldToShow } from './fold-text'

describe('foldText', () => {
  it.each([
    ['Next.JS', 'next.js'],
    ['ＡＢＣ１２３', 'abc123'],
    ['資訊與網絡', '资讯与网络'],
    ['乾坤', '干坤'],
    ['臺灣台湾', '台湾台湾'],
    ['ﬁle', 'file'],
    ['“引”与‘引’', '"引"与\'引\''],
    ['ｶﾞｷﾞ', 'ガギ'],
    ['e\u0301', 'é'],
    ['ΛΌΓΟΣ λόγος', 'λόγοσ λόγοσ'],
    ['软\u00ad连\u200b字', '软连字'],
    ['，。：！', ',。:!'],
    ['𠮷野家', '𠮷野家'],
    ['', ''],
  ])('%j => %j', (text, folded) => {
    expect(foldText(text)).toBe(folded)
  })
})

const LETTERS = [
  ...'aZé書书“”…ﬁ，。ｶﾞ한ᄒ',
  'e\u0301',
  '\u0301',
  'ﾞ',
  'Σ',
  '\u00ad',
  '𠮷',
  '😀',
  ' ',
  '\n',
  '各\u3099',
]
const texts = fc.array(fc.constantFrom(...LETTERS), { maxLength: 24 }).map((letters) => letters.join(''))

describe('foldToShow', () => {
  it('folds as foldText does', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(foldToShow(text).folded).toBe(foldText(text))
      }),
    )
  })

  it('says of each part which part of the text it comes from', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
        const { folded, toRange } = foldToShow(text)
        if (folded === '') return
        const [from, to] = [a % folded.length, (b % folded.length) + 1].sort((x, y) => x - y) as [
          number,
          number,
        ]
        if (from === to) return
        const [first, last] = toRange(from, to)
        // What is there may hold more than was asked for, never less.
        expect(foldText(text.slice(first, last))).toContain(folded.slice(from, to))
      }),
    )
  })

  it.each<[string, string, string]>([
    ['省略……之后的字', '之后', '之后'],
    ['一份 ﬁle 文件', 'fi', 'ﬁ'],
    ['一份 ﬁle 文件', 'il', 'ﬁl'],
    ['說「資訊」二字', '资讯', '資訊'],
    ['用 Ｎｅｘｔ 写', 'next', 'Ｎｅｘｔ'],
  ])('%j, %j => %j', (text, word, shown) => {
    const { folded, toRange } = foldToShow(text)
    const at = folded.indexOf(word)
    expect(text.slice(...toRange(at, at + word.length))).toBe(shown)
  })
})
