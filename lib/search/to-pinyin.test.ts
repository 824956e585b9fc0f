import { describe, expect, it } from 'vitest'
import { isSpoken, toPinyin } from './to-pinyin'

describe('toPinyin', () => {
  it.each([
    ['听李沐讲', 'tinglimujiang', 'tlmj'],
    ['听李沐讲 LLM', 'tinglimujiangllm', 'tlmjl'],
    ['重庆的路', 'chongqingdelu', 'cqdl'],
    ['Next.js 入门', 'nextjsrumen', 'njrm'],
    ['旅行', 'lvxing', 'lx'],
    ['', '', ''],
  ])('%s => %s, %s', (title, spoken, initials) => {
    expect(toPinyin(title)).toMatchObject({ spoken, initials })
  })
})

describe('isSpoken', () => {
  it.each<[string, number, boolean]>([
    ['limu', 1, true],
    ['limuj', 1, true],
    ['tinglimujiang', 1, true],
    ['ingli', 1, false],
    ['ting', 1, true],
    ['ting', 2, false],
    ['tingl', 2, true],
    ['jiangshi', 1, false],
  ])('%s with %i syllables: %s', (typed, least, expected) => {
    expect(isSpoken(toPinyin('听李沐讲'), typed, least)).toBe(expected)
  })
})
