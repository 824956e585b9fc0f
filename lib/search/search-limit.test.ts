import { expect, it } from 'vitest'
import { countSearch } from './search-limit'

it('lets one reader search as fast as anybody types, and everybody else go on', () => {
  for (let search = 0; search < 600; search++) expect(countSearch('192.0.2.1', 1000)).toBe(0)
  expect(countSearch('192.0.2.1', 1000)).toBe(100)
  expect(countSearch('192.0.2.2', 1000)).toBe(0)
  expect(countSearch('192.0.2.1', 1100)).toBe(0)
  expect(countSearch('192.0.2.1', 1100)).toBeGreaterThan(0)
})
