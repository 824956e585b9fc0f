import { expect, it } from 'vitest'
import type { Place } from './habits'
import { toPlace, withPlace } from './place'

const TEXT = { id: '', top: 100, height: 1000 }
const HEADINGS = [
  { id: '上船', top: 300 },
  { id: '点灯', top: 800 },
]

it.each([
  ['before the first heading', 200, ['886', '', 0.1]],
  ['at a heading', 300, ['886', '上船', 0]],
  ['below it', 650, ['886', '上船', 0.35]],
  ['below the last', 900.25, ['886', '点灯', 0.1003]],
] as const)('%s: is remembered', (_, line, place) => {
  expect(toPlace('886', line, TEXT, HEADINGS)).toEqual(place)
})

const place = (article: string): Place => [article, '', 0.5]

it.each<[string, Place[], string, Place | undefined, Place[]]>([
  ['the newest comes first', [place('a')], 'b', place('b'), [place('b'), place('a')]],
  ['an article has one', [place('a'), place('b')], 'b', ['b', 'x', 0], [['b', 'x', 0], place('a')]],
  ['one that is read to its end has none', [place('a'), place('b')], 'b', undefined, [place('a')]],
])('%s', (_, places, article, one, expected) => {
  expect(withPlace(places, article, one)).toEqual(expected)
})

it('does not grow without end', () => {
  const many = Array.from({ length: 50 }, (_, index) => place(`${index}`))
  expect(withPlace(many, 'new', place('new'))).toHaveLength(50)
})
