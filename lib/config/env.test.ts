import { afterEach, expect, it, vi } from 'vitest'
import { findBadSettings, getRedisUrl } from './env'

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

it.each<[Record<string, string>, object[]]>([
  [{ PORT: '', SITE_URL: '', TRUSTED_PROXIES: '' }, []],
  [{ PORT: '8080', SITE_URL: 'https://a.example/b', TRUSTED_PROXIES: '10.0.0.2, 2001:db8::/32' }, []],
  [{ PORT: 'abc' }, [{ name: 'PORT', got: 'abc' }]],
  [{ PORT: '70000' }, [{ name: 'PORT', got: '70000' }]],
  [{ PORT: '-1' }, [{ name: 'PORT', got: '-1' }]],
  [{ SITE_URL: 'https://' }, [{ name: 'SITE_URL', got: 'https://' }]],
  [{ SITE_URL: 'a.example' }, [{ name: 'SITE_URL', got: 'a.example' }]],
  [
    { TRUSTED_PROXIES: 'nginx.local,10.0.0.0/8,10.0.0.0/8.5,10.0.0.0/33,::1/129' },
    ['nginx.local', '10.0.0.0/8.5', '10.0.0.0/33', '::1/129'].map((got) => ({
      name: 'TRUSTED_PROXIES',
      got,
    })),
  ],
  [{ REDIS_URL: 'http://:secret@cache.example' }, [{ name: 'REDIS_URL', got: '' }]],
])('of %j it tells %j', (env, slips) => {
  for (const name of ['PORT', 'SITE_URL', 'TRUSTED_PROXIES', 'REDIS_URL']) vi.stubEnv(name, env[name])
  expect(findBadSettings()).toEqual(slips)
})
