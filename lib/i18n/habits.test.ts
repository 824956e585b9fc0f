import { describe, expect, it } from 'vitest'
import { type HabitWords, habitWordsEn, habitWordsZhCn, habitWordsZhTw } from './habits'

const LANGUAGES = { 'zh-CN': habitWordsZhCn, 'zh-TW': habitWordsZhTw, en: habitWordsEn }

/** What is counted or named: lists by their length, records by their keys. */
const toShape = (words: HabitWords) =>
  Object.entries(words).map(([name, word]) =>
    Array.isArray(word)
      ? [name, word.length]
      : [name, typeof word === 'object' ? Object.keys(word) : typeof word],
  )

describe.each(Object.entries(LANGUAGES))('the words in %s', (_, words) => {
  it('are the same ones as in Chinese', () => {
    expect(toShape(words)).toEqual(toShape(habitWordsZhCn))
  })

  it('hold what they are given', () => {
    expect(words.quote('甲', '乙', '丙')).toMatch(/甲.*\n.*乙.*丙/)
    expect(words.resume('甲')).toContain('甲')
    expect(words.resumeShare(43)).toContain('43%')
  })
})
