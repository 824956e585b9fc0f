import { describe, expect, it } from 'vitest'
import { Instances } from './instances'
import { fromBytes, toBytes } from './page-form'
import { makeSharedPages } from './shared-pages'

/** A Redis of one process, and instances that hear each other through it. */
function open(count: number) {
  const numbers = new Map<string, number>()
  const redis = { isDown: false }
  const all = Array.from({ length: count }, (_, index) => {
    const one = { stamp: 'v1', arriving: [] as string[], looks: [] as string[][] }
    const instances = new Instances({
      redis: {
        say: async (text) => {
          if (redis.isDown) return false
          for (const other of all) void other.instances.hear(text)
          return true
        },
        getNumber: async (key) => (redis.isDown ? undefined : (numbers.get(key) ?? 0)),
        setNumber: async (key, value) => (redis.isDown ? undefined : numbers.set(key, value)),
      },
      space: 'blog',
      id: String(index),
      getStamp: () => one.stamp,
      look: async (paths) => {
        one.looks.push(paths)
        one.stamp = one.arriving.shift() ?? one.stamp
      },
    })
    return Object.assign(one, { instances })
  })
  return { all: all as [(typeof all)[0], (typeof all)[0], (typeof all)[0]], redis }
}
const settle = (ms = 20) => new Promise((resolve) => setTimeout(resolve, ms))

describe('instances', () => {
  it('look when another has published what they have not', async () => {
    const { all } = open(3)
    const [a, b, c] = all
    a.stamp = 'v2'
    b.arriving = ['v2']
    c.stamp = 'v2'
    await a.instances.tellPublished()
    await settle()
    expect(all.map(({ looks }) => looks)).toEqual([[], [[]], []])
  })

  it('look again where the files come later than the word', async () => {
    const { all } = open(2)
    const [a, b] = all
    a.stamp = 'v2'
    b.arriving = ['v1', 'v2']
    await a.instances.tellPublished()
    await settle(250)
    expect([b.looks.length, b.stamp]).toEqual([2, 'v2'])
  })

  it('look when somebody asks one of them, and make the same pages again', async () => {
    const { all } = open(3)
    const [a, b, c] = all
    await a.instances.tellAsked(['about/'])
    await settle()
    expect([a.looks, b.looks, c.looks]).toEqual([[], [['about/']], [['about/']]])
    expect(all.map(({ instances }) => instances.renewed)).toEqual([1, 1, 1])
    // No page is asked for: what is kept is as good as it was.
    await b.instances.tellAsked([])
    await settle()
    expect([a.looks, b.instances.renewed]).toEqual([[[]], 1])
  })

  it('say what they could not say, when they can', async () => {
    const { all, redis } = open(2)
    const [a, b] = all
    redis.isDown = true
    await a.instances.tellAsked(['about/'])
    redis.isDown = false
    await a.instances.catchUp()
    await settle()
    expect([a.looks, b.looks, b.instances.renewed]).toEqual([[[]], [['about/']], a.instances.renewed])
    b.instances.catchUp()
    await settle()
    expect(b.instances.renewed).toBe(a.instances.renewed)
  })

  it.each(['', '{', 'null', '[]', '{"from":1}'])('hear nothing in %j', async (text) => {
    const { all } = open(1)
    await all[0].instances.hear(text).catch(() => {})
    expect(all[0].looks).toEqual([])
  })
})

const page = {
  value: { kind: 'APP_PAGE', html: '你好', segmentData: new Map([['/a', Buffer.from('b')]]) },
  cacheControl: { revalidate: 3600 },
}

it('a page comes back as it was', async () => {
  const bytes = await toBytes(page)
  expect(bytes && (await fromBytes(bytes))).toEqual(page)
})

it.each([
  ['bytes of nothing', async () => Buffer.from('nothing')],
  ['half of a page', async () => (await toBytes(page))?.subarray(0, 40) ?? Buffer.alloc(0)],
])('%s are none', async (_, make) => {
  expect(await fromBytes(await make())).toBeUndefined()
  expect(await toBytes({ value: { kind: 'FETCH' }, cacheControl: undefined })).toBeUndefined()
})

describe('shared pages', () => {
  function share() {
    const kept = new Map<string, Buffer>()
    const claims = new Set<string>()
    const state = { isDown: false }
    const pages = makeSharedPages({
      redis: {
        getBytes: async (key) => (state.isDown ? undefined : (kept.get(key) ?? null)),
        setBytes: async (key, bytes) => void kept.set(key, bytes),
        claim: async (key) => (claims.has(key) ? false : claims.add(key).has(key)),
      },
      space: 'blog',
      getTicket: () => '1:v1',
    })
    return { pages, kept, state }
  }

  it('are found by content, whatever the serial of who made them', async () => {
    const { pages } = share()
    pages.set('/a', '1:v1', page)
    await settle(50)
    expect(await pages.get('/a', '7:v1')).toEqual(page)
    expect(await pages.get('/a', '1:v2')).toBeUndefined()
    expect(await pages.get('/b', '1:v1')).toBeUndefined()
  })

  it('are made by one while the others wait, but not for long', async () => {
    const { pages } = share()
    expect(await pages.get('/a', '1:v1')).toBeUndefined()
    const waiting = pages.get('/a', '1:v1')
    setTimeout(() => pages.set('/a', '1:v1', page), 50)
    expect(await waiting).toEqual(page)
    const begin = performance.now()
    await pages.get('/b', '1:v1')
    expect(await pages.get('/b', '1:v1')).toBeUndefined()
    expect(performance.now() - begin).toBeGreaterThan(290)
  })

  it('are waited for by nobody where Redis does not answer', async () => {
    const { pages, state } = share()
    await pages.get('/a', '1:v1')
    state.isDown = true
    const begin = performance.now()
    expect(await pages.get('/a', '1:v1')).toBeUndefined()
    expect(performance.now() - begin).toBeLessThan(250)
  })
})
