import { describe, expect, it } from 'vitest'
import type { Piece } from '../../search/cut-excerpt'
import { findInEntry } from './find-in-entry'
import type { SearchEntry } from './search-entry'

const ENTRY: SearchEntry = {
  url: '/a/',
  title: '磨墨 ＡＢ',
  date: '2024-08-31T18:44:55+08:00',
  words: ['文房'],
  sections: [
    { id: '', heading: '', text: '开头一句。' },
    {
      id: 'C-%E4%B8%8E',
      heading: '水与墨',
      text: `${'前文很长，'.repeat(20)}说完。磨墨要慢，5㎏ 的石头。\n完。`,
    },
  ],
}

const show = (pieces: Piece[]) => pieces.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('')

describe('findInEntry', () => {
  it.each<[string[], string | undefined]>([
    [['磨墨'], '/a/'],
    [['ab'], '/a/'],
    [['文房'], '/a/'],
    [['水与'], '/a/#C-%E4%B8%8E'],
    [['磨墨', '石头'], '/a/#C-%E4%B8%8E'],
    [['5kg'], '/a/#C-%E4%B8%8E'],
    [['开头'], '/a/'],
    // Both are there, side by side they are not.
    [['墨磨'], undefined],
    [['磨墨', '没有'], undefined],
  ])('%j leads to %s', (words, url) => {
    expect(findInEntry(ENTRY, words)?.url).toBe(url)
  })

  it.each<[string[], string, string]>([
    [['石头'], '磨墨 ＡＢ', '…磨墨要慢，5㎏ 的[石头]。 完。'],
    [['ab'], '磨墨 [ＡＢ]', '开头一句。'],
    [['kg'], '磨墨 ＡＢ', '…磨墨要慢，5[㎏] 的石头。 完。'],
    [['磨墨', '墨 a'], '[磨墨 Ａ]Ｂ', '…[磨墨]要慢，5㎏ 的石头。 完。'],
  ])('%j is marked', (words, title, excerpt) => {
    const found = findInEntry(ENTRY, words)
    expect(show(found?.titlePieces ?? [])).toBe(title)
    expect(show(found?.excerpt ?? [])).toBe(excerpt)
  })
})
