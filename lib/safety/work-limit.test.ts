import { expect, it } from 'vitest'
import { countWork, giveBack } from './work-limit'

it('lets one reader search as fast as anybody types, and everybody else go on', () => {
  for (let search = 0; search < 600; search++) expect(countWork('search', '192.0.2.1', 1000)).toBe(0)
  expect(countWork('search', '192.0.2.1', 1000)).toBe(100)
  expect(countWork('search', '192.0.2.2', 1000)).toBe(0)
  expect(countWork('search', '192.0.2.1', 1100)).toBe(0)
  expect(countWork('search', '192.0.2.1', 1100)).toBeGreaterThan(0)
})

it('does not count what was kept, and counts each kind of work by itself', () => {
  for (let card = 0; card < 700; card++) {
    expect(countWork('card', '192.0.2.3', 1000)).toBe(0)
    giveBack('card', '192.0.2.3')
  }
  for (let card = 0; card < 600; card++) expect(countWork('card', '192.0.2.3', 1000)).toBe(0)
  expect(countWork('card', '192.0.2.3', 1000)).toBe(100)
  expect(countWork('image', '192.0.2.3', 1000)).toBe(0)
})

it('takes the addresses of one line of IPv6 for one reader', () => {
  for (let card = 0; card < 600; card++)
    expect(countWork('card', card % 2 ? '2001:db8:0:1::7' : '2001:DB8:0:1:a:b:c:d', 1000)).toBe(0)
  expect(countWork('card', '2001:db8::1:0:0:0:9', 1000)).toBe(100)
  expect(countWork('card', '2001:db8::9', 1000)).toBe(0)
})
