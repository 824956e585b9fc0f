import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { refuse } from './door'

const servers: ReturnType<typeof createServer>[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

/** A server behind the door; what it is asked for is answered with `headers`. Gives what sends a request as it is written. */
async function open(root = '/', headers: Record<string, string> = {}) {
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    if (!refuse(request, response, root, 1000)) response.end()
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return async (line: string, more: string[] = []) => {
    const socket = connect(port, '127.0.0.1')
    socket.write([`${line} HTTP/1.1`, 'Host: x', 'Connection: close', ...more, '', ''].join('\r\n'))
    const answer = Buffer.concat(await socket.toArray()).toString()
    const [, status] = /^HTTP\/1\.1 (\d+)/.exec(answer) ?? []
    return { status: Number(status), answer }
  }
}

describe('what is let in', () => {
  it.each<[string, number, string[]?]>([
    ['GET /', 200],
    ['HEAD /a/', 200],
    ['POST /api/revalidate/', 200, ['Content-Length: 0']],
    ['GET //evil.example/', 200],
    [`GET /${'a'.repeat(8191)}`, 200],
    [`GET /${'a'.repeat(8192)}`, 414],
    [`GET /?${'a'.repeat(9000)}`, 414],
    ['GET http://evil.example/', 400],
    ['OPTIONS *', 400],
    ['OPTIONS /', 405],
    ['POST /', 405, ['Content-Length: 0']],
    ['DELETE /a/', 405],
    ['TRACE /a/', 405],
    ['POST /apis/', 405],
    ['GET /about/', 413, ['Content-Length: 1048577']],
    ['POST /api/revalidate/', 200, ['Content-Length: 1048577']],
    ['GET /', 413, ['Content-Length: 99999999999']],
  ])('%.40s => %i', async (line, status, more) => {
    const ask = await open()
    expect((await ask(line, more)).status).toBe(status)
  })

  it('knows its own routes below a root in Chinese', async () => {
    const ask = await open('/%E5%8D%9A/')
    expect((await ask('POST /%E5%8D%9A/api/revalidate/', ['Content-Length: 0'])).status).toBe(200)
  })

  it('says which methods there are', async () => {
    const ask = await open()
    expect((await ask('PUT /')).answer).toMatch(/\r\nAllow: GET, HEAD\r\n/)
  })
})

describe('how often', () => {
  const from = (address: string) => [`X-Forwarded-For: ${address}`]
  const MANY = 601

  async function askOften(
    ask: Awaited<ReturnType<typeof open>>,
    line: string,
    address: (n: number) => string,
  ) {
    const statuses: number[] = []
    for (let times = 0; times < MANY; times++) statuses.push((await ask(line, from(address(times)))).status)
    return statuses.filter((status) => status === 429).length
  }

  it('one reader may have cards drawn 600 times, and others go on', async () => {
    const ask = await open('/blog/')
    expect(await askOften(ask, 'GET /blog/og/3f9a1c2b/p/1.png', () => '203.0.113.1')).toBe(1)
    const { status, answer } = await ask('GET /blog/%6fg/3f9a1c2b/p/2.png', from('203.0.113.1'))
    expect([status, /\r\nRetry-After: (\d+)\r\n/.exec(answer)?.[1]]).toEqual([429, '1'])
    expect((await ask('GET /blog/og/3f9a1c2b/p/1.png', from('203.0.113.2'))).status).toBe(200)
    expect((await ask('GET /blog/', from('203.0.113.1'))).status).toBe(200)
  })

  it('what was kept costs nothing', async () => {
    const ask = await open('/', { 'x-nextjs-cache': 'HIT' })
    expect(await askOften(ask, 'GET /og/3f9a1c2b/p/1.png', () => '203.0.113.3')).toBe(0)
  })

  it.each<[string, (n: number) => string]>([
    ['by made-up addresses before his own', (n) => `198.51.100.${n % 250}, 203.0.113.4`],
    ['by the addresses of one line of IPv6', (n) => `2001:db8:1:2::${n}`],
  ])('nobody gets around it %s', async (_, address) => {
    const ask = await open()
    expect(await askOften(ask, 'GET /og/3f9a1c2b/p/1.png', address)).toBe(1)
  })
})
