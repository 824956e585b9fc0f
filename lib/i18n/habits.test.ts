import { describe, expect, it } from 'vitest'
import { getHabits, type HabitWords } from './habits'

const LANGUAGES = ['zh-CN', 'zh-TW', 'en']

/** What is counted or named: lists by their length, records by their keys. */
const toShape = (words: HabitWords) =>
  Object.entries(words).map(([name, word]) =>
    Array.isArray(word)
      ? [name, word.length]
      : [name, typeof word === 'object' ? Object.keys(word) : typeof word],
  )

describe.each(LANGUAGES)('the words in %s', (language) => {
  const words = getHabits(language)

  it('are the same ones as in Chinese', () => {
    expect(toShape(words)).toEqual(toShape(getHabits('zh')))
  })

  it('hold what they are given', () => {
    expect(words.quote('甲', '乙', '丙')).toMatch(/甲.*\n.*乙.*丙/)
    expect(words.resume('甲')).toContain('甲')
    expect(words.resumeShare(43)).toContain('43%')
  })
})

it.each([
  ['zh-CN', '阅读设置'],
  ['zh-Hant-HK', '閱讀設定'],
  ['en-GB', 'Reading settings'],
  ['ja', 'Reading settings'],
])('%s: %s', (language, settings) => {
  expect(getHabits(language).settings).toBe(settings)
})
