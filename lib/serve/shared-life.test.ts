import { expect, it } from 'vitest'
import { toSharedLife } from './shared-life'

const KEPT = 'public, max-age=0, s-maxage=1, stale-while-revalidate=1'

it.each([
  ['s-maxage=3600, stale-while-revalidate=31532400', KEPT],
  ['s-maxage=31536000', KEPT],
  [KEPT, KEPT],
  ['public, max-age=31536000, immutable', 'public, max-age=31536000, immutable'],
  ['public, max-age=3600', 'public, max-age=3600'],
  [
    'private, no-cache, no-store, max-age=0, must-revalidate',
    'private, no-cache, no-store, max-age=0, must-revalidate',
  ],
  ['', ''],
])('%s becomes %s', (sent, expected) => {
  expect(toSharedLife(sent)).toBe(expected)
})
