import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { en } from '../i18n/en'
import { answerWebhook, type Doors, makeLimits } from './answer-webhook'

const SECRET = 'correct horse'
const BEARER = { authorization: `Bearer ${SECRET}` }
const sign = (body: string, secret = SECRET) => ({
  'x-hub-signature-256': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`,
})
// What GitHub sends where nobody has chosen another content type.
const FORM = { 'content-type': 'application/x-www-form-urlencoded' }
const toForm = (payload: string) => new URLSearchParams({ payload }).toString()
const PUSH = '{"ref":"refs/heads/main","commits":[{"message":"你好"}]}'

type Sent = { method?: string; headers?: Record<string, string>; body?: BodyInit | null }

const toRequest = ({ method = 'POST', headers = {}, body = null }: Sent) =>
  new Request('http://localhost/api/revalidate/', { method, headers, body, duplex: 'half' } as RequestInit)

/** A webhook of its own; what it was asked to make again stands in `asked`. */
function open(doors: Partial<Doors> = {}) {
  const asked: string[][] = []
  const own: Doors = {
    secret: SECRET,
    root: '/',
    now: 0,
    limits: makeLimits(),
    messages: en,
    refresh: async (paths) => {
      asked.push(paths)
      return paths
    },
    ...doors,
  }
  const send = async (sent: Sent = {}, now = 0) => {
    const answer = await answerWebhook(toRequest(sent), { ...own, now })
    return { status: answer.status, headers: answer.headers, data: (await answer.json()) as object }
  }
  return { send, asked }
}

describe('who may ask', () => {
  it.each<[string, Sent, number]>([
    ['nobody says who it is', {}, 401],
    ['the secret', { headers: BEARER }, 202],
    ['the secret, as other clients write it', { headers: { authorization: `bearer  ${SECRET}` } }, 202],
    ['another secret', { headers: { authorization: 'Bearer wrong' } }, 401],
    ['a part of it', { headers: { authorization: `Bearer ${SECRET.slice(0, -1)}` } }, 401],
    ['more than it', { headers: { authorization: `Bearer ${SECRET}s` } }, 401],
    ['an empty one', { headers: { authorization: 'Bearer ' } }, 401],
    ['the secret in another scheme', { headers: { authorization: `Basic ${SECRET}` } }, 401],
    ['a signature', { headers: sign(PUSH), body: PUSH }, 202],
    ['a signature of nothing', { headers: sign('') }, 202],
    ['a signature of another body', { headers: sign('{}'), body: PUSH }, 401],
    ['a signature with another secret', { headers: sign(PUSH, 'wrong'), body: PUSH }, 401],
    ['an empty signature', { headers: { 'x-hub-signature-256': '' }, body: PUSH }, 401],
    ['the older signature alone', { headers: { 'x-hub-signature': 'sha1=00' }, body: PUSH }, 401],
    ['the secret beside a wrong signature', { headers: { ...BEARER, ...sign('', 'wrong') } }, 202],
  ])('%s', async (_, sent, status) => {
    const { send, asked } = open()
    const answer = await send(sent)
    expect(answer.status).toBe(status)
    expect(answer.headers.get('www-authenticate')).toBe(status === 401 ? 'Bearer' : null)
    expect(asked).toHaveLength(status === 202 ? 1 : 0)
  })

  it('nobody, where there is no secret', async () => {
    const { send } = open({ secret: undefined })
    for (const sent of [
      {},
      { headers: { authorization: 'Bearer ' } },
      { method: 'GET' },
      { headers: sign('', '') },
    ])
      expect((await send(sent)).status).toBe(404)
  })

  it.each(['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('not by %s', async (method) => {
    const { send, asked } = open()
    const { status, headers } = await send({ method, headers: BEARER })
    expect([status, headers.get('allow'), asked]).toEqual([405, 'POST', []])
  })
})

describe('what may be asked', () => {
  const accepted: [string, string, string[]][] = [
    ['nothing', '', []],
    ['blanks', ' \n', []],
    ['an empty object', '{}', []],
    ["GitHub's push", PUSH, []],
    ['no path', '{"paths":[]}', []],
    [
      'paths in all spellings',
      '{"paths":["/a/","b/","//c/","/%E4%BD%A0/","/你/"]}',
      ['a/', 'b/', 'c/', '你/', '你/'],
    ],
    ['the home page', '{"paths":["/"]}', ['']],
    ['a path that is not encoded well', '{"paths":["/100%/"]}', ['100%/']],
    ['1,000 paths', JSON.stringify({ paths: Array(1000).fill('/a/') }), Array(1000).fill('a/')],
    ['a path of 2,048 characters', JSON.stringify({ paths: [`/${'a'.repeat(2047)}`] }), ['a'.repeat(2047)]],
  ]
  it.each(accepted)('%s', async (_, body, paths) => {
    const { send, asked } = open()
    expect((await send({ headers: BEARER, body })).status).toBe(202)
    expect(asked).toEqual([paths])
  })

  it.each<[string, string, string[]]>([
    ["GitHub's push", toForm(PUSH), []],
    ['paths', toForm('{"paths":["/你/","/a+b/"]}'), ['你/', 'a+b/']],
  ])('%s in a form', async (_, body, paths) => {
    const { send, asked } = open()
    expect((await send({ headers: { ...FORM, ...sign(body) }, body })).status).toBe(202)
    expect(asked).toEqual([paths])
  })

  it('JSON that says it is a form, as curl sends it', async () => {
    const { send, asked } = open()
    await send({ headers: { ...BEARER, ...FORM }, body: '{"paths":["/a&payload=b/"]}' })
    expect(asked).toEqual([['a&payload=b/']])
  })

  it.each<[string, string | Buffer]>([
    ['half of JSON', '{"paths":'],
    ['a form of something else', 'a=%7B%7D'],
    ['a form of nothing', 'payload='],
    ['a form of half of JSON', toForm('{"paths":')],
    ['a form of a text', toForm('"/a/"')],
    ['an array', '["/a/"]'],
    ['null', 'null'],
    ['a text', '"/a/"'],
    ['bytes', Buffer.from([0xff, 0xfe, 0])],
    ['paths that are a text', '{"paths":"/a/"}'],
    ['paths that are null', '{"paths":null}'],
    ['a path that is a number', '{"paths":["/a/",1]}'],
    ['1,001 paths', JSON.stringify({ paths: Array(1001).fill('/a/') })],
    ['a path of 2,049 characters', JSON.stringify({ paths: ['a'.repeat(2049)] })],
  ])('not %s', async (_, body) => {
    const { send, asked } = open()
    const { status, data } = await send({ headers: BEARER, body: new Uint8Array(Buffer.from(body)) })
    expect(status).toBe(400)
    expect(data).toEqual({ error: expect.stringMatching(/\w/), fix: expect.stringMatching(/\w/) })
    expect(asked).toEqual([])
  })

  it('the root is taken off and put on again', async () => {
    const { send, asked } = open({ root: '/blog/' })
    const { data } = await send({ headers: BEARER, body: '{"paths":["/blog/你/","/about/"]}' })
    expect(asked).toEqual([['你/', 'about/']])
    expect(data).toEqual({ paths: ['/blog/%E4%BD%A0/', '/blog/about/'], count: 2 })
  })

  it.each<[string, string, Record<string, string>]>([
    ['as JSON', '{"zen":"x"}', {}],
    ['in a form', toForm('{"zen":"x"}'), FORM],
  ])("GitHub's first question is answered with nothing, %s", async (_, body, type) => {
    const { send, asked } = open()
    const { status, data } = await send({
      headers: { ...type, ...sign(body), 'x-github-event': 'ping' },
      body,
    })
    expect([status, data, asked]).toEqual([202, { paths: [], count: 0 }, []])
  })
})

describe('what is answered', () => {
  it('the first 1,000 of what is made again, and how many there are', async () => {
    const made = Array.from({ length: 1500 }, (_, index) => `${index}/`)
    const { send } = open({ refresh: async () => made })
    const { data } = await send({ headers: BEARER })
    expect(data).toEqual({ paths: made.slice(0, 1000).map((path) => `/${path}`), count: 1500 })
  })

  it('all, where nobody knows', async () => {
    const { send } = open({ root: '/blog/', refresh: async () => 'all' })
    expect((await send({ headers: BEARER })).data).toEqual({ paths: ['/blog/'], all: true })
  })

  it('never the secret, and never from a cache', async () => {
    const { send } = open()
    for (const sent of [
      { headers: BEARER, body: '{' },
      { headers: { authorization: `Bearer ${SECRET}!` } },
      { headers: BEARER },
    ]) {
      const { headers, data } = await send(sent)
      expect(JSON.stringify([data, ...headers])).not.toContain(SECRET)
      expect(headers.get('cache-control')).toBe('no-store')
    }
  })
})

describe('how much', () => {
  const MB = 1024 * 1024

  /** An endless body, and how much of it was taken. */
  function pour() {
    const poured = { bytes: 0, isStopped: false }
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        poured.bytes += 64 * 1024
        controller.enqueue(new Uint8Array(64 * 1024))
      },
      cancel: () => {
        poured.isStopped = true
      },
    })
    return { poured, body }
  }

  it.each<[string, number, number]>([
    ['1 MB', MB, 202],
    ['a byte more', MB + 1, 413],
  ])('%s', async (_, bytes, status) => {
    const { send } = open()
    expect((await send({ headers: BEARER, body: ' '.repeat(bytes) })).status).toBe(status)
  })

  it('what says that it is too large is not read', async () => {
    const { send } = open()
    const { poured, body } = pour()
    expect((await send({ headers: { ...BEARER, 'content-length': String(MB + 1) }, body })).status).toBe(413)
    expect(poured.bytes).toBeLessThan(MB / 4)
  })

  it('what does not end is not read to the end', async () => {
    const { send } = open()
    const { poured, body } = pour()
    expect((await send({ headers: BEARER, body })).status).toBe(413)
    expect(poured.isStopped).toBe(true)
    expect(poured.bytes).toBeLessThan(MB * 1.25)
  })
})

describe('how often', () => {
  const MINUTE = 60_000

  it('30 times a minute in all, then every two seconds', async () => {
    const { send } = open()
    for (let times = 0; times < 30; times++) expect((await send({ headers: BEARER })).status).toBe(202)
    const { status, headers } = await send({ headers: BEARER })
    expect([status, headers.get('retry-after')]).toEqual([429, '2'])
    expect((await send({ headers: BEARER }, 1999)).status).toBe(429)
    expect((await send({ headers: BEARER }, 2001)).status).toBe(202)
    expect((await send({ headers: BEARER }, 2001)).status).toBe(429)
  })

  it('10 failures a minute of one address, which then may not even try', async () => {
    const { send, asked } = open()
    const from = (address: string, more = {}) => ({ headers: { 'x-forwarded-for': address, ...more } })
    for (let times = 0; times < 10; times++) expect((await send(from('203.0.113.7'))).status).toBe(401)
    const { status, headers } = await send(from('203.0.113.7', BEARER))
    expect([status, headers.get('retry-after'), asked]).toEqual([429, '6', []])
    // Others may, and what is let in costs nobody a failure.
    expect((await send(from('203.0.113.8', BEARER))).status).toBe(202)
    expect((await send(from('203.0.113.7', BEARER), 6001)).status).toBe(202)
    expect((await send(from('203.0.113.7', BEARER), 6001)).status).toBe(202)
  })

  it('a failure takes nothing from those who are let in', async () => {
    const { send } = open()
    for (let times = 0; times < 40; times++) await send({ headers: { 'x-forwarded-for': String(times) } })
    expect((await send({ headers: BEARER })).status).toBe(202)
  })

  it('what is asked wrongly counts too', async () => {
    const { send } = open()
    for (let times = 0; times < 30; times++)
      expect((await send({ headers: BEARER, body: '{' })).status).toBe(400)
    expect((await send({ headers: BEARER }, MINUTE - 58_001)).status).toBe(429)
    expect((await send({ headers: BEARER }, MINUTE)).status).toBe(202)
  })
})
