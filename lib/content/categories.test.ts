import { describe, expect, it } from 'vitest'
import { toCategories, toTags } from './categories'

describe('toCategories', () => {
  it.each<[unknown, string[][]]>([
    [undefined, []],
    [null, []],
    ['', []],
    [[], []],
    ['Article', [['Article']]],
    ['A, B', [['A, B']]],
    [[['Article']], [['Article']]],
    [[['A', 'B']], [['A', 'B']]],
    [['A', 'B'], [['A', 'B']]],
    [
      [['A'], ['C']],
      [['A'], ['C']],
    ],
    [
      [['A', 'B'], 'D'],
      [['A', 'B'], ['D']],
    ],
    [
      ['D', ['A', 'B']],
      [['D'], ['A', 'B']],
    ],
    [
      [
        ['A', 'B'],
        ['A', 'B'],
      ],
      [['A', 'B']],
    ],
    [['A', null, '', 'B'], [['A', 'B']]],
    [[['A', null, 'B'], null, []], [['A', 'B']]],
    [2024, [['2024']]],
    [[[1, 2]], [['1', '2']]],
    [[[['A', ['B']]]], [['A', 'B']]],
    [[{ A: 'B' }], [['A: B']]],
    [[' A ', 'C&amp;D'], [['A', 'C&D']]],
    [['ガ'.normalize('NFD')], [['ガ']]],
  ])('%j => %j', (value, paths) => expect(toCategories(value)).toEqual(paths))
})

describe('toTags', () => {
  it.each<[unknown, string[]]>([
    [undefined, []],
    [null, []],
    ['foo, bar', ['foo, bar']],
    [
      ['a', 'b', 'a'],
      ['a', 'b'],
    ],
    [
      ['Java', 'java'],
      ['Java', 'java'],
    ],
    [[null, '', 'a', undefined], ['a']],
    [
      [1, 0, true],
      ['1', '0', 'true'],
    ],
    [
      [['a', ['b']], 'c'],
      ['a', 'b', 'c'],
    ],
    [[{ 'C++': null }], ['C++:']],
    ['R&#38;D &lt;3 &#x4f60; &nope;', ['R&D <3 你 &nope;']],
    [[new Date(Number.NaN)], []],
  ])('%j => %j', (value, tags) => expect(toTags(value)).toEqual(tags))
})
