import { afterEach, expect, it, vi } from 'vitest'
import { getRedisUrl } from './env'

afterEach(() => vi.unstubAllEnvs())

it.each([
  ['redis://127.0.0.1:6379', 'redis://127.0.0.1:6379'],
  ['rediss://:secret@cache.example:6380/2', 'rediss://:secret@cache.example:6380/2'],
  ['', undefined],
  ['127.0.0.1:6379', 'invalid'],
  ['http://cache.example', 'invalid'],
  ['redis://', 'invalid'],
  ['redis://:se cret@[', 'invalid'],
])('REDIS_URL %s: %s', (value, url) => {
  vi.stubEnv('REDIS_URL', value)
  expect(getRedisUrl()).toBe(url)
})
