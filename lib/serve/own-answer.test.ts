import type { IncomingMessage } from 'node:http'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { answerSearch } from '../search/answer-search'
import { answerOwn } from './own-answer'

vi.mock('../search/answer-search', () => ({ answerSearch: vi.fn(async () => new Response()) }))

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
  const headers = { 'x-forwarded-for': '192.0.2.1' }
  const answer = answerOwn({
    method,
    url,
    headers: { ...headers, cookie: 'a=b' },
  } as Partial<IncomingMessage> as IncomingMessage)
  expect(answer !== undefined).toBe(isOwn)
  if (!isOwn) return expect(answerSearch).not.toHaveBeenCalled()
  const [request] = vi.mocked(answerSearch).mock.lastCall ?? []
  expect(Object.fromEntries(request?.headers ?? [])).toEqual(headers)
  expect(request?.url).toBe(`http://localhost${url}`)
})
