import type { IncomingMessage } from 'node:http'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { answerSearch } from '../search/answer-search'
import { answerOwn } from './own-answer'

vi.mock('../search/answer-search', () => ({
  answerSearch: vi.fn(async () => ({ status: 200, headers: {}, body: '' })),
}))

beforeEach(() => {
  vi.stubEnv('CONTENT_DIR', 'content')
  vi.stubEnv('SITE_URL', '')
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.clearAllMocks()
})

it.each([
  ['GET', '/api/search/?q=a', true],
  ['GET', '/api/search?q=a', true],
  ['GET', '/api/search/', true],
  ['POST', '/api/search/?q=a', false],
  ['GET', '/api/searches/', false],
  ['GET', '/search/?q=a', false],
  ['GET', '/', false],
])('%s %s: %s', async (method, url, isOwn) => {
  const answer = answerOwn({
    method,
    url,
    headers: { 'x-forwarded-for': '192.0.2.1', cookie: 'a=b' },
  } as Partial<IncomingMessage> as IncomingMessage)
  expect(answer !== undefined).toBe(isOwn)
  if (!isOwn) return expect(answerSearch).not.toHaveBeenCalled()
  const [asked] = vi.mocked(answerSearch).mock.lastCall ?? []
  expect(asked).toEqual({ query: url.split('?')[1] ?? '', address: '192.0.2.1' })
})
