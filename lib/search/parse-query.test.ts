import { expect, it } from 'vitest'
import { loosenWords, parseQuery } from './parse-query'

it.each<[string, string[]]>([
  ['缓存', ['缓存']],
  ['  Next　缓存 ', ['next', '缓存']],
  ['"app router" 缓存', ['app router', '缓存']],
  ['“一句 话”', ['一句 话']],
  ['"  一  句 "', ['一 句']],
  // A quote within a word, or without its other half, is what one searches for.
  ['说“强调', ['说"强调']],
  ['a"b c"d', ['a"b', 'c"d']],
  ['"', ['"']],
  ['""', ['""']],
  ['缓存 快取 缓存', ['缓存', '快取']],
  ['', []],
  [' \n', []],
])('%j => %j', (query, words) => {
  expect(parseQuery(query)).toEqual({ words, isTooLong: false })
})

it.each([
  ['字'.repeat(100), false],
  ['字'.repeat(101), true],
  ['𠮷'.repeat(100), false],
  ['一 二 三 四 五 六 七 八', false],
  ['一 二 三 四 五 六 七 八 九', true],
  ['一 二 三 四 五 六 七 八 八', false],
])('%j is too long: %s', (query, isTooLong) => {
  expect(parseQuery(query).isTooLong).toBe(isTooLong)
})

it.each([
  [['用next.js'], ['用', 'next.js']],
  [['写作2024'], ['写作', '2024']],
  [['缓存'], ['缓存']],
  [['!!'], []],
])('%j may mean %j', (words, loose) => {
  expect(loosenWords(words)).toEqual(loose)
})
