import { expect, it } from 'vitest'
import { Kept } from './kept'

it('makes a value once', async () => {
  const kept = new Kept<number>(2)
  let made = 0
  const make = async () => ++made
  expect([await kept.get('a', make), await kept.get('a', make)]).toEqual([1, 1])
})

it('gives up the oldest when there are too many', async () => {
  const kept = new Kept<string>(2)
  for (const key of ['a', 'b', 'c']) await kept.get(key, async () => key)
  expect(await kept.get('a', async () => 'again')).toBe('again')
  expect(await kept.get('c', async () => 'again')).toBe('c')
})

it('forgets what failed', async () => {
  const kept = new Kept<string>(2)
  await expect(kept.get('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await kept.get('a', async () => 'yes')).toBe('yes')
})
