import { expect, it } from 'vitest'
import { RecentTexts } from './recent-texts'

const MILLION = 'x'.repeat(1_000_000)

it('gives up the oldest where there are too many characters', () => {
  const texts = new RecentTexts()
  for (let number = 0; number < 9; number++) texts.set(String(number), MILLION)
  expect([texts.get('0'), texts.get('1')]).toEqual([undefined, MILLION])
})

it('adds what there is room for', () => {
  const texts = new RecentTexts()
  for (let number = 0; number < 9; number++) texts.add(String(number), MILLION)
  expect([texts.get('0'), texts.get('7'), texts.get('8')]).toEqual([MILLION, MILLION, undefined])
  // An older text must not stay for a newer one.
  texts.add('7', MILLION + MILLION)
  expect(texts.get('7')).toBeUndefined()
  texts.add('0', 'x')
  texts.add('8', MILLION)
  expect([texts.get('0'), texts.get('8')]).toEqual(['x', MILLION])
})

it('a text that is set again is new', () => {
  const texts = new RecentTexts()
  for (const file of ['a', 'b', 'a', ...'cdefghi']) texts.set(file, MILLION)
  expect([texts.get('a'), texts.get('b')]).toEqual([MILLION, undefined])
})

it('keeps the newest, however long it is, and counts again when it is gone', () => {
  const texts = new RecentTexts()
  texts.set('a', 'a')
  texts.set('long', MILLION.repeat(9))
  expect([texts.get('a'), texts.get('long')?.length]).toEqual([undefined, 9_000_000])
  texts.delete('long')
  texts.set('a', 'a')
  texts.set('b', 'b')
  expect([texts.get('a'), texts.get('b')]).toEqual(['a', 'b'])
})
