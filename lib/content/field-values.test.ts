import { expect, it } from 'vitest'
import { toFlag, toText, toTextList, toWeight } from './field-values'

it.each<[unknown, boolean | undefined]>([
  [true, true],
  [false, false],
  ['false', false],
  ['False ', false],
  ['no', false],
  ['off', false],
  [0, false],
  ['yes', true],
  [1, true],
  ['', undefined],
  [null, undefined],
  ['maybe', undefined],
  [{}, undefined],
])('toFlag %j => %s', (value, flag) => expect(toFlag(value)).toBe(flag))

it.each<[unknown, number]>([
  [true, 1],
  [false, 0],
  [100, 100],
  ['2', 2],
  [1.5, 1.5],
  [-1, 0],
  ['yes', 1],
  ['high', 0],
  [null, 0],
  [undefined, 0],
  [Number.POSITIVE_INFINITY, 0],
])('toWeight %j => %s', (value, weight) => expect(toWeight(value)).toBe(weight))

it.each<[unknown, string[]]>([
  ['a, b，c、d;e', ['a', 'b', 'c', 'd', 'e']],
  [
    ['a, b', 1, null, 'a, b'],
    ['a, b', '1'],
  ],
  [null, []],
  [{}, []],
])('toTextList %j => %j', (value, list) => expect(toTextList(value)).toEqual(list))

it.each<[unknown, string | undefined]>([
  [' a ', 'a'],
  [886, '886'],
  [false, 'false'],
  ['', undefined],
  [null, undefined],
  [{}, undefined],
  [['甲', '乙'], '甲, 乙'],
])('toText %j => %j', (value, text) => expect(toText(value)).toBe(text))
