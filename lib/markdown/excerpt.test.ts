// Owns the proof for what is said of a text: excerpt, count, reading time.
import { describe, expect, it } from 'vitest'
import { toCount } from './count'
import { toExcerpt } from './excerpt'
import { toReadingMinutes } from './reading-time'

describe('toExcerpt', () => {
  it.each([
    ['短文', '短文'],
    ['  一\n 二 ', '一 二'],
    [`${'字'.repeat(150)}。${'字'.repeat(100)}`, `${'字'.repeat(150)}。`],
    [`${'字'.repeat(149)}。”${'字'.repeat(100)}`, `${'字'.repeat(149)}。”`],
    ['字'.repeat(300), `${'字'.repeat(199)}…`],
    [`字。${'字'.repeat(300)}`, `字。${'字'.repeat(197)}…`],
    ['😀'.repeat(300), `${'😀'.repeat(199)}…`],
    ['word '.repeat(60), `${'word '.repeat(40).trim()}…`],
    ['words '.repeat(60), `${'words '.repeat(33).trim()}…`],
  ])('%s', (text, expected) => expect(toExcerpt(text)).toBe(expected))
})

describe('toCount', () => {
  it.each([
    ['用 Next.js 写博客', 4, 1],
    ['don’t stop, 3.14', 0, 3],
    ['ひらがなカタカナ', 8, 0],
    ['한국어', 3, 0],
    ['，。！—— ...', 0, 0],
    ['中文english混排', 4, 1],
  ])('%s', (text, han, words) => expect(toCount(text)).toEqual({ han, words }))
})

describe('toReadingMinutes', () => {
  it.each([
    [0, 0, 1],
    [400, 0, 1],
    [401, 0, 2],
    [800, 220, 3],
  ])('%i characters and %i words', (han, words, minutes) =>
    expect(toReadingMinutes({ han, words })).toBe(minutes),
  )
})
