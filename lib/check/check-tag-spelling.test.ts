import { expect, it } from 'vitest'
import { findTagSpellings } from './check-tag-spelling'

it.each<[string[], string[]]>([
  [['Java', 'java'], ['java Java']],
  [
    ['AI', 'ＡＩ', 'ai'],
    ['ＡＩ AI', 'ai AI'],
  ],
  [['人工智能', 'AI'], []],
  [['C++', 'C#', 'C'], []],
  [['后端', '後端'], []],
  [['iFlow CLI', 'iFlow-CLI'], []],
  [[], []],
])('%j: %j', (names, expected) => {
  const spellings = findTagSpellings(names.map((name) => ({ name })))
  expect(spellings.map(({ name, other }) => `${name} ${other}`)).toEqual(expected)
})
