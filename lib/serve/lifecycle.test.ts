import { once } from 'node:events'
import { Agent, createServer, get, type IncomingMessage, type ServerResponse } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { type Health, Lifecycle } from './lifecycle'

type Handle = (request: IncomingMessage, response: ServerResponse) => unknown

let close = () => {}
afterEach(() => close())

async function serve(handle: Handle = (_, response) => response.end('page'), health?: Health) {
  const lifecycle = new Lifecycle(() => health)
  const server = createServer((request, response) => {
    if (!lifecycle.take(request, response)) handle(request, response)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  close = () => server.closeAllConnections()
  const { port } = server.address() as AddressInfo
  const agent = new Agent({ keepAlive: true })
  const ask = (path: string, method = 'GET') =>
    new Promise<{ status: number; body: string; headers: IncomingMessage['headers'] }>((resolve, reject) => {
      get({ port, host: '127.0.0.1', path, method, agent }, async (response) => {
        let body = ''
        try {
          for await (const piece of response.setEncoding('utf8')) body += piece
          resolve({ status: response.statusCode ?? 0, body, headers: response.headers })
        } catch (error) {
          reject(error)
        }
      }).on('error', reject)
    })
  return { lifecycle, server, port, ask }
}

describe('/healthz', () => {
  it.each<[string, (lifecycle: Lifecycle) => void, Health | undefined, number, object]>([
    ['before it is ready', () => {}, { documents: 3 }, 503, { status: 'starting', documents: 3 }],
    ['without an index', (one) => one.ready(), undefined, 503, { status: 'starting' }],
    ['when it can answer', (one) => one.ready(), { documents: 3 }, 200, { status: 'ready', documents: 3 }],
  ])('%s', async (_, act, health, status, body) => {
    const { lifecycle, ask } = await serve(undefined, health)
    act(lifecycle)
    const answer = await ask('/healthz?probe=1')
    expect([answer.status, JSON.parse(answer.body)]).toEqual([status, body])
    expect(answer.headers).toMatchObject({ 'cache-control': 'no-store', 'content-type': 'application/json' })
    expect(await ask('/healthz', 'HEAD')).toMatchObject({ status, body: '' })
  })

  it('says so while it stops, to who is connected already', async () => {
    let finish = () => {}
    const { lifecycle, server, ask } = await serve(
      (_, response) => {
        finish = () => response.end('late')
      },
      { documents: 1 },
    )
    lifecycle.ready()
    expect((await ask('/healthz')).status).toBe(200)
    const slow = ask('/slow/')
    await ask('/healthz')
    const stopped = lifecycle.stop(server)
    const { status, body, headers } = await ask('/healthz')
    expect([status, JSON.parse(body).status, headers.connection]).toEqual([503, 'stopping', 'close'])
    lifecycle.ready()
    expect(lifecycle.phase).toBe('stopping')
    finish()
    await slow
    await stopped
  })

  it('is asked only by reading, and is no page of another name', async () => {
    const { ask } = await serve()
    expect(await ask('/healthz', 'POST')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } })
    for (const path of ['/healthz/', '/healthz/x', '/blog/healthz', '/?/healthz'])
      expect(await ask(path)).toMatchObject({ status: 200, body: 'page' })
  })
})

describe('stopping', () => {
  it('answers what is being asked, whole, and takes nobody new', async () => {
    const { lifecycle, server, port, ask } = await serve(async (_, response) => {
      await sleep(100)
      response.write('half ')
      await sleep(100)
      response.end('and half')
    })
    const asked = ask('/')
    await sleep(50)
    const stopped = lifecycle.stop(server)
    await sleep(20)
    await expect(once(connect(port, '127.0.0.1'), 'connect')).rejects.toThrow('ECONNREFUSED')
    const { body, headers } = await asked
    expect([body, headers.connection]).toEqual(['half and half', 'close'])
    await stopped
  })

  it('answers once more whoever keeps a connection, then lets it go', async () => {
    const { lifecycle, server, ask } = await serve()
    await ask('/')
    const stopped = lifecycle.stop(server, { linger: 300 })
    await sleep(50)
    const { body, headers } = await ask('/')
    expect([body, headers.connection]).toEqual(['page', 'close'])
    await stopped
    await expect(ask('/')).rejects.toThrow('ECONNREFUSED')
  })

  it.each<[string, Handle, number]>([
    ['a connection that only waits is cut', (_, response) => response.end('page'), 100],
    ['an answer without an end is cut too', (_, response) => response.write('half'), 300],
  ])('%s', async (_, handle, least) => {
    const { lifecycle, server, ask } = await serve(handle)
    const asked = ask('/').catch((error: Error) => error.message)
    await sleep(50)
    const begin = performance.now()
    await lifecycle.stop(server, { linger: 100, longest: 300 })
    expect(performance.now() - begin).toBeGreaterThanOrEqual(least - 5)
    expect(await asked).toEqual(least === 300 ? 'aborted' : expect.objectContaining({ body: 'page' }))
  })

  it('happens once', async () => {
    const { lifecycle, server } = await serve()
    await Promise.all([lifecycle.stop(server), lifecycle.stop(server)])
    expect(server.listening).toBe(false)
  })
})
