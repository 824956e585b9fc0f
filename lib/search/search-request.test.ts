import { expect, it } from 'vitest'
import { toSearchRequest } from './search-request'

const NOTHING = { query: '', tag: '', category: '', year: '', page: 1, size: 20 }

it.each([
  ['', {}],
  ['q=%E7%BC%93%E5%AD%98', { query: '缓存' }],
  ['q=+a+', { query: ' a ' }],
  ['q=a&tag=C%2B%2B&year=2024', { query: 'a', tag: 'C++', year: '2024' }],
  ['category=/技术/前端/', { category: '技术/前端' }],
  ['page=3', { page: 3 }],
  ['page=0', {}],
  ['page=-1&limit=x', {}],
  ['page=99999999999', {}],
  ['limit=5', { size: 5 }],
  ['limit=5000', { size: 100 }],
  ['q=a&q=b', { query: 'a' }],
])('%s', (address, expected) => {
  expect(toSearchRequest(new URLSearchParams(address))).toEqual({ ...NOTHING, ...expected })
})
