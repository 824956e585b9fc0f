import { describe, expect, it } from 'vitest'
import { countPages, paginate } from './paginate'

describe('paginate', () => {
  it.each<[string, number, number, string | undefined, number]>([
    ['abcde', 1, 2, 'ab', 3],
    ['abcde', 2, 2, 'cd', 3],
    ['abcde', 3, 2, 'e', 3],
    ['abcd', 2, 2, 'cd', 2],
    ['abc', 1, 10, 'abc', 1],
    ['abcde', 1, 0, 'abcde', 1],
    ['', 1, 10, '', 1],
    ['', 1, 0, '', 1],
    ['abcde', 4, 2, undefined, 0],
    ['abcde', 2, 0, undefined, 0],
    ['', 2, 10, undefined, 0],
    ['abcde', 0, 2, undefined, 0],
    ['abcde', -1, 2, undefined, 0],
    ['abcde', 1.5, 2, undefined, 0],
    ['abcde', Number.NaN, 2, undefined, 0],
  ])('of %j page %d by %d is %j', (items, number, perPage, expected, pages) => {
    const page =
      expected === undefined ? undefined : { items: [...expected], number, pages, total: items.length }
    expect(paginate([...items], number, perPage)).toEqual(page)
  })
})

describe('countPages', () => {
  it.each([
    [0, 10, 1],
    [1, 10, 1],
    [10, 10, 1],
    [11, 10, 2],
    [5, 0, 1],
    [0, 0, 1],
  ])('%i by %i => %i', (total, perPage, pages) => {
    expect(countPages(total, perPage)).toBe(pages)
  })
})
