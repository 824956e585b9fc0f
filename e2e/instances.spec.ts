// Owns the proof that several instances are one site: three servers of the production build with a folder each, and a real
// Redis that is killed, frozen and started again.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { createClient } from '@redis/client'
import { expect, test } from 'playwright/test'
import { HERE, makeWorkspace, type RunningSite, type Workspace } from '../lib/cli/workspace'
import { findProgram, toReason } from '../lib/machine/test-programs'
import { ask, toSent } from './ask'
import { NEWEST, toAuthorFiles, toNumbered, toPost } from './author-folder'
import { RedisServer } from './redis-server'
import { until, untilShown } from './until'

test.describe.configure({ mode: 'serial', timeout: 90_000 })
test.skip(!findProgram('redis-server'), toReason('redis-server'))

const SECRET = 'nobody knows'
const redis = new RedisServer()
const workspaces: Workspace[] = []
const sites: RunningSite[] = []

test.beforeAll(async () => {
  test.setTimeout(400_000)
  await redis.start()
  for (let number = 0; number < 3; number++) {
    // What the site of the other tests was built of is what these are.
    const workspace = makeWorkspace(workspaces[0] ?? HERE)
    workspaces.push(workspace)
    rmSync(path.join(workspace.dir, 'content'), { recursive: true })
    for (const [file, content] of Object.entries(toAuthorFiles())) save(number, file, content)
    const env = { REDIS_URL: redis.url, REVALIDATE_SECRET: SECRET }
    // Only the first one watches its folder: what the others know they have been told.
    sites.push(await workspace.start({ env, args: number === 0 ? [] : ['--no-watch'] }))
  }
})
test.afterAll(async () => {
  test.setTimeout(200_000)
  for (const workspace of workspaces) await workspace.dispose()
  await redis.dispose()
})

function save(number: number, file: string, content: string | Buffer) {
  const absolute = path.join(workspaces[number]?.dir ?? '', 'content', file)
  mkdirSync(path.dirname(absolute), { recursive: true })
  writeFileSync(absolute, content)
}

/** As a program that brings files does it: the instances that only listen have them first. */
function saveAll(file: string, content: string) {
  for (const number of [2, 1, 0]) save(number, file, content)
}

const urlOf = (number: number) => sites[number]?.url ?? ''
const shows = (number: number, at: string, text: string) => untilShown(urlOf(number), at, text)
const textOf = async (number: number, at: string) => (await ask(urlOf(number), toSent(at))).body
const health = async (number: number) => {
  const { status, body } = await ask(urlOf(number), '/healthz')
  return { code: status, ...(JSON.parse(body) as { redis: string; content: string }) }
}
const untilRedis = (state: string, numbers = [0, 1, 2]) =>
  until(
    async () => (await Promise.all(numbers.map(health))).every(({ redis: now }) => now === state),
    () => `Redis is not ${state}`,
    20_000,
  )
const newPost = (day: number, text: string) => ({
  file: `source/_posts/同步${day}.md`,
  at: `/2024/02/${String(day).padStart(2, '0')}/同步${day}/`,
  content: toPost(`title: 同步 ${day}\ndate: 2024-02-${day} 10:00:00\ntags: [砚]`, text),
})
const webhook = (number: number, paths: string[] = []) =>
  fetch(`${urlOf(number)}api/revalidate/`, {
    method: 'POST',
    headers: { authorization: `Bearer ${SECRET}` },
    body: JSON.stringify({ paths }),
  })

test('all are ready, and know each other', async () => {
  await untilRedis('up')
  for (const number of [0, 1, 2])
    expect(await health(number)).toMatchObject({ code: 200, content: 'in step' })
})

test('what one publishes all publish, and make each page once', async () => {
  const post = newPost(10, '第一次同步。')
  saveAll(post.file, post.content)
  const seconds = await Promise.all([0, 1, 2].map((number) => shows(number, post.at, '第一次同步。')))
  console.log(`  seen after ${seconds.map((one) => one.toFixed(2)).join(', ')} s`)
  for (const number of [1, 2]) expect(await textOf(number, '/')).toContain('同步')
  const client = await createClient({ url: redis.url }).connect()
  const keys = await client.keys('inkstone:*:page:*')
  const info = await client.info('stats')
  client.destroy()
  expect(keys.some((key) => decodeURI(key).includes(post.at.slice(0, -1)))).toBe(true)
  expect(Number(/keyspace_hits:(\d+)/.exec(info)?.[1])).toBeGreaterThan(0)
})

test('an old page is never in the way of a new one, whoever makes it last', async () => {
  const { file, path: at, text } = NEWEST
  save(0, file, text.replace('的正文。', '的新正文。'))
  await shows(0, at, '的新正文。')
  // The second has not got the file yet; it makes its old page again and again.
  for (let times = 0; times < 5; times++) {
    await webhook(1, [at])
    expect(await textOf(1, at)).not.toContain('的新正文。')
    expect(await textOf(0, at)).toContain('的新正文。')
  }
  save(1, file, text.replace('的正文。', '的新正文。'))
  await shows(1, at, '的新正文。')
  save(2, file, text.replace('的正文。', '的新正文。'))
  await webhook(1)
  await shows(2, at, '的新正文。')
  // Back again: what was kept of this very content is right.
  saveAll(file, text)
  for (const number of [0, 1, 2])
    await until(
      async () => !(await textOf(number, at)).includes('的新正文。'),
      () => at,
    )
})

test('a webhook of one is heard by all', async () => {
  const { file, path: at, text } = toNumbered(3)
  for (const number of [1, 2]) save(number, file, text.replace('的正文。', '被叫醒的正文。'))
  expect((await webhook(2)).status).toBe(202)
  for (const number of [1, 2]) await shows(number, at, '被叫醒的正文。')
})

test('without Redis each goes on by itself', async () => {
  await redis.kill()
  await untilRedis('down')
  for (const number of [0, 1, 2]) {
    const { status, body } = await ask(urlOf(number), '/')
    expect([status, body.length > 1000, (await health(number)).code]).toEqual([200, true, 200])
  }
  const post = newPost(11, '没有 Redis。')
  saveAll(post.file, post.content)
  await shows(0, post.at, '没有 Redis。')
  await webhook(1)
  await shows(1, post.at, '没有 Redis。')
})

test('and is in step again when it is back', async () => {
  await redis.start()
  await untilRedis('up')
  // The third was told nothing meanwhile.
  await shows(2, newPost(11, '').at, '没有 Redis。')
  const post = newPost(12, '又在一起。')
  saveAll(post.file, post.content)
  for (const number of [0, 1, 2]) await shows(number, post.at, '又在一起。')
})

test('a Redis that does not answer keeps nobody waiting', async () => {
  redis.freeze()
  const post = newPost(13, '冻住了。')
  saveAll(post.file, post.content)
  await shows(0, post.at, '冻住了。')
  const begin = performance.now()
  for (const at of ['/', '/tags/', '/archives/', post.at])
    expect((await ask(urlOf(0), toSent(at))).status).toBe(200)
  // Four times the patience for what is asked of Redis, and the making of four pages on a slow machine.
  expect(performance.now() - begin).toBeLessThan(10_000)
  redis.thaw()
  for (const number of [1, 2]) await shows(number, post.at, '冻住了。')
})

test('an instance may start without it', async () => {
  await redis.kill()
  await sites[2]?.stop()
  const workspace = workspaces[2]
  if (!workspace) throw new Error('no third workspace')
  sites[2] = await workspace.start({ env: { REDIS_URL: redis.url, REVALIDATE_SECRET: SECRET } })
  expect(await health(2)).toMatchObject({ code: 200, redis: 'down' })
  await shows(2, newPost(13, '').at, '冻住了。')
  await redis.start()
  await untilRedis('up')
})

test('nothing went wrong meanwhile', () => {
  for (const [number, site] of sites.entries()) {
    const faults = site
      .output()
      .split('\n')
      .filter((line) => /Error|⨯|没有成功|读不出来/.test(line))
    expect(
      faults.filter((line) => !line.includes('Redis')),
      `instance ${number}`,
    ).toEqual([])
  }
  expect(readFileSync(path.join(workspaces[0]?.dir ?? '', 'content', NEWEST.file), 'utf8')).toBe(NEWEST.text)
})
