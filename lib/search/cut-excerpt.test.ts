import { describe, expect, it } from 'vitest'
import { cutExcerpt, markWords, type Piece } from './cut-excerpt'
import { foldText } from './fold-text'

/** `灯[油]` for what is marked. */
const show = (pieces: Piece[]) => pieces.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('')

describe('markWords', () => {
  it.each<[string, string[], string]>([
    ['灯油与灯芯', ['灯'], '[灯]油与[灯]芯'],
    ['灯油与灯芯', ['灯油', '油与'], '[灯油与]灯芯'],
    ['灯油灯油', ['灯油'], '[灯油灯油]'],
    ['用 Next.JS 写', ['next.js'], '用 [Next.JS] 写'],
    ['資訊', ['资'], '[資]訊'],
    ['没有', ['灯'], '没有'],
    ['', ['灯'], ''],
  ])('%s, %j => %s', (text, words, marked) => {
    expect(show(markWords(text, words))).toBe(marked)
  })
})

describe('cutExcerpt', () => {
  const cut = (text: string, word: string) => {
    const folded = foldText(text)
    return show(cutExcerpt(text, folded, folded.indexOf(word), [word]))
  }
  const long = '闲话闲话'.repeat(40)

  it.each<[string, string, string]>([
    ['灯下认字。', '认字', '灯下[认字]。'],
    // From the beginning of the sentence, where that is near.
    [`${long}。灯下认字。${long}`, '认字', `…灯下[认字]。${long.slice(0, 105)}…`],
    [`${long}\n灯下认字。`, '认字', '…灯下[认字]。'],
    // Else a little before, and no Latin word in two.
    [`${long}灯下认字。`, '认字', `…${long.slice(-26)}灯下[认字]。`],
    ['一行\n又一行', '又', '一行 [又]一行'],
    // What folds to more or fewer characters moves what follows.
    [`${'……'.repeat(30)}完。${'😀é'.repeat(8)}灯下认字。`, '认字', `…${'😀é'.repeat(8)}灯下[认字]。`],
  ])('%#', (text, word, expected) => {
    expect(cut(text, word)).toBe(expected)
  })

  it('cuts no Latin word in two', () => {
    const excerpt = cut(`${'word '.repeat(60)}灯 ${'another '.repeat(60)}`, '灯')
    expect(excerpt).toMatch(/^…(?:word )+\[灯\] (?:another ?)+…$/)
  })

  it('cuts no pair of surrogates in two', () => {
    expect(cut(`灯${'😀'.repeat(100)}`, '灯')).not.toMatch(/\p{Surrogate}/u)
    expect(cut(`灯.${'😀'.repeat(100)}`, '灯')).not.toMatch(/\p{Surrogate}/u)
  })
})
