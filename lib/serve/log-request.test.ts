import { once } from 'node:events'
import { createServer, get, type ServerResponse, request as send } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { type LoggedRequest, logRequest, toLoggedPath } from './log-request'

it.each([
  ['/2024/%E4%BD%A0%E5%A5%BD/', '/2024/%E4%BD%A0%E5%A5%BD/'],
  ['/search/?q=secret&token=secret', '/search/'],
  ['/a#secret?b', '/a'],
  ['/api/preview/secret/', '/api/preview/*/'],
  ['/blog/api/preview/secret?x', '/blog/api/preview/*'],
  ['/api/preview/file/secret/', '/api/preview/file/*/'],
  ['', ''],
])('%j is logged as %j', (url, path) => {
  expect(toLoggedPath(url)).toBe(path)
})

async function log(
  answer: (response: ServerResponse) => unknown,
  ask: (port: number) => unknown,
  withAddress = false,
) {
  let tell: (line: LoggedRequest) => void
  const line = new Promise<LoggedRequest>((resolve) => {
    tell = resolve
  })
  const server = createServer((request, response) => {
    logRequest(request, response, tell, withAddress)
    // As our server does on its way.
    Object.assign(request, { method: 'GET', url: '/rewritten/?q=secret' })
    request.headers['x-forwarded-for'] = '198.51.100.9'
    answer(response)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  ask((server.address() as AddressInfo).port)
  const found = await line
  server.close()
  server.closeAllConnections()
  return found
}

const headers = { 'x-forwarded-for': '203.0.113.7', authorization: 'Bearer secret' }

it('tells what was asked and how it went', async () => {
  const line = await log(
    (response) => {
      response.setHeader('X-Nextjs-Cache', 'HIT')
      response.writeHead(404).end('x'.repeat(1000))
    },
    (port) => get({ port, path: '/a/?q=secret', headers }, (response) => response.resume()),
  )
  expect(line).toEqual({
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    event: 'request',
    method: 'GET',
    path: '/a/',
    status: 404,
    bytes: expect.any(Number),
    ms: expect.any(Number),
    cache: 'HIT',
  })
  expect(line.bytes).toBeGreaterThan(1000)
  expect(JSON.stringify(line)).not.toMatch(/secret|203\.0/)
})

it('tells the method as it was asked, and the address only where that is wanted', async () => {
  const ask = (port: number) => send({ port, method: 'HEAD', path: '/', headers }).end()
  const line = await log((response) => response.end(), ask, true)
  expect(line).toMatchObject({ method: 'HEAD', status: 200, address: '203.0.113.7' })
  expect(line).not.toHaveProperty('cache')
  expect(line).not.toHaveProperty('aborted')
})

it('tells of a reader who left', async () => {
  const line = await log(
    (response) => response.write('half'),
    (port) => get({ port, path: '/' }, (response) => response.destroy()),
  )
  expect(line).toMatchObject({ status: 200, aborted: true })
})
