import { tmpdir } from 'node:os'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { type OwnProcess, startProcess } from '../cli/own-processes'
import { getFreePort } from '../machine/free-port'
import { findProgram, toReason } from '../machine/test-programs'
import { Redis } from './redis'

const program = findProgram('redis-server')
if (!program) console.log(`– ${toReason('redis-server')}: a real Redis is not tried`)

let port = 0
let server: OwnProcess | undefined
let open: Redis[] = []

async function start() {
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']
  const env = { PATH: process.env.PATH, NODE_ENV: 'test' as const }
  const started = startProcess(program ?? '', args, { cwd: tmpdir(), env })
  server = started
  await soon(() => expect(started.output()).toContain('Ready to accept'))
}
const soon = (check: () => void) => vi.waitFor(check, { timeout: 15_000, interval: 20 })

function connect() {
  const told: string[] = []
  const redis = new Redis({
    url: `redis://127.0.0.1:${port}`,
    channel: 'news',
    onNews: (text) => told.push(text),
    onUp: () => told.push('up'),
    onDown: () => told.push('down'),
  })
  open.push(redis)
  return { redis, told }
}

beforeAll(async () => {
  port = await getFreePort()
})
afterEach(async () => {
  for (const redis of open) redis.close()
  open = []
  if (server) process.kill(server.pid, 'SIGCONT')
})
afterAll(() => server?.stop())

it.skipIf(!program)('says why it was not let in, and not with what', async () => {
  await start()
  const reasons: string[] = []
  const url = `redis://reader:hush-hush@127.0.0.1:${port}`
  const nothing = () => {}
  open.push(
    new Redis({
      url,
      channel: 'news',
      onNews: nothing,
      onUp: nothing,
      onDown: (reason) => reasons.push(reason),
    }),
  )
  await soon(() => expect(reasons).toHaveLength(1))
  expect(reasons.join()).toContain('WRONGPASS')
  expect(reasons.join()).not.toContain('hush')
  await server?.stop()
  server = undefined
})

describe('without a Redis', () => {
  it('gives nothing, at once, and says so once', async () => {
    const { redis, told } = connect()
    await soon(() => expect(told).toEqual(['down']))
    const begin = performance.now()
    expect([await redis.getBytes('a'), await redis.claim('b', 1000), await redis.say('c')]).toEqual([
      undefined,
      undefined,
      false,
    ])
    await redis.setBytes('a', Buffer.from('a'), 10)
    expect(performance.now() - begin).toBeLessThan(100)
    expect([redis.isUp, told]).toEqual([false, ['down']])
  })
})

describe.skipIf(!program)('a real Redis', () => {
  it('keeps, claims, counts and tells', async () => {
    await start()
    const [one, other] = [connect(), connect()]
    await soon(() => expect([one.told, other.told]).toEqual([['up'], ['up']]))
    const bytes = Buffer.from([0, 255, 1, 254])
    await one.redis.setBytes('page', bytes, 10)
    expect([await other.redis.getBytes('page'), await other.redis.getBytes('none')]).toEqual([bytes, null])
    expect([await one.redis.claim('it', 5000), await other.redis.claim('it', 5000)]).toEqual([true, false])
    await one.redis.setNumber('n', 3)
    expect([await other.redis.getNumber('n'), await other.redis.getNumber('none')]).toEqual([3, 0])
    expect(await one.redis.say('你好')).toBe(true)
    await soon(() => expect(other.told).toEqual(['up', '你好']))
  })

  it('that does not answer is left alone, and asked again when it does', async () => {
    const { redis, told } = connect()
    await soon(() => expect(told).toEqual(['up']))
    process.kill(server?.pid ?? 0, 'SIGSTOP')
    const begin = performance.now()
    for (let times = 0; times < 20; times++) expect(await redis.getBytes('page')).toBeUndefined()
    // One of them has waited, or two on a machine where twenty take a second.
    expect(performance.now() - begin).toBeLessThan(1000)
    expect([redis.isUp, told]).toEqual([false, ['up', 'down']])
    process.kill(server?.pid ?? 0, 'SIGCONT')
    await soon(() => expect(told).toEqual(['up', 'down', 'up']))
    expect(redis.isUp).toBe(true)
  })

  it('that is slow for fifty readers at once is down once and up once', async () => {
    const { redis, told } = connect()
    await soon(() => expect(told).toEqual(['up']))
    process.kill(server?.pid ?? 0, 'SIGSTOP')
    await Promise.all(Array.from({ length: 50 }, () => redis.getBytes('page')))
    process.kill(server?.pid ?? 0, 'SIGCONT')
    await soon(() => expect(told.slice(0, 3)).toEqual(['up', 'down', 'up']))
    // As long as their pauses may differ.
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(told).toEqual(['up', 'down', 'up'])
  })

  it('that dies and comes back is heard again', async () => {
    const [one, other] = [connect(), connect()]
    await soon(() => expect([one.told, other.told]).toEqual([['up'], ['up']]))
    process.kill(server?.pid ?? 0, 'SIGKILL')
    await server?.closed
    await soon(() => expect([one.told.at(-1), other.told.at(-1)]).toEqual(['down', 'down']))
    await start()
    await soon(() => expect([one.told.at(-1), other.told.at(-1)]).toEqual(['up', 'up']))
    expect(await one.redis.say('again')).toBe(true)
    await soon(() => expect(other.told.filter((text) => text === 'again')).toEqual(['again']))
  })
})
