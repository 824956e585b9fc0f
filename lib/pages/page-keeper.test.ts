import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeEach, expect, it, vi } from 'vitest'
import { type SharedPages, setPageDoor } from './page-door'
import PageKeeper from './page-keeper'

// What the disk takes of a write, as one that is full does: half of it.
const disk = vi.hoisted(() => ({ isFull: false }))
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>()
  const writeFile: typeof real.writeFile = async (file, data, options) => {
    if (!disk.isFull) return real.writeFile(file, data, options)
    await real.writeFile(file, String(data).slice(0, 3), options)
    throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' })
  }
  return { ...real, default: { ...real, writeFile }, writeFile }
})

const folder = mkdtempSync(path.join(tmpdir(), 'inkstone-pages-'))
afterAll(() => rmSync(folder, { recursive: true }))
beforeEach(() => {
  disk.isFull = false
  vi.useRealTimers()
  setPageDoor({})
})

const { nodeFs: fs } = await import('next/dist/server/lib/node-fs-methods')
/** Next makes one for each request. `memory`: how much it may hold, in bytes; without it all comes from the disk. */
const open = (memory = 1_000_000) =>
  new PageKeeper({
    fs,
    flushToDisk: true,
    serverDistDir: folder,
    maxMemoryCacheSize: memory,
    revalidatedTags: [],
    _requestHeaders: {},
  })
const kind = 'APP_PAGE' as never
const asked = { kind, isFallback: false, isRoutePPREnabled: false } as never
const toPage = (html: string, tag: string, status = 200) =>
  ({
    kind,
    html,
    rscData: Buffer.from('rsc'),
    status,
    headers: { 'x-next-cache-tags': `_N_T_/layout,${tag}` },
    postponed: undefined,
    segmentData: undefined,
  }) as never
const kept = { cacheControl: { revalidate: 3600, expire: undefined }, isFallback: false } as never

let number = 0
/** A page of its own, as Next makes and asks for it. */
function make() {
  const key = `/page-${number++}`
  const keeper = open()
  return {
    key,
    get: async () => {
      const found = await keeper.get(key, asked)
      return found?.value && 'html' in found.value ? String(found.value.html) : undefined
    },
    set: (html: string) => keeper.set(key, toPage(html, key), kept),
    drop: () => keeper.revalidateTag([key]),
    file: path.join(folder, 'app', `${key}.html`),
  }
}

it('keeps a page until it is dropped', async () => {
  const { get, set, drop, file } = make()
  expect(await get()).toBeUndefined()
  await set('first')
  expect([await get(), readFileSync(file, 'utf8')]).toEqual(['first', 'first'])
  await drop()
  expect(await get()).toBeUndefined()
  await set('second')
  expect(await get()).toBe('second')
})

it('keeps nothing of an address where nothing is, but the one page that says so', async () => {
  const { key, get, set, drop, file } = make()
  const keeper = open()
  await get()
  await keeper.set(key, toPage('nothing', key, 404), kept)
  expect([await get(), existsSync(file)]).toEqual([undefined, false])
  await set('something')
  await drop()
  await get()
  await keeper.set(key, toPage('nothing any more', key, 404), kept)
  expect(await get()).toBeUndefined()
  await keeper.set('/_not-found', toPage('nothing', '/_not-found', 404), kept)
  expect(await keeper.get('/_not-found', asked)).toMatchObject({ value: { html: 'nothing' } })
})

it('does not take a page for new that was begun before it was dropped', async () => {
  const { get, set, drop } = make()
  await get()
  await drop()
  await set('old')
  expect(await get()).toBeUndefined()
  await set('new')
  expect(await get()).toBe('new')
})

it.each([
  ['forward by a day, as after a long sleep', 86_400_000],
  ['back by a day', -86_400_000],
])('drops a page whose clock jumps %s', async (_, ms) => {
  const { get, set, drop } = make()
  await get()
  await set('old')
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + ms })
  await drop()
  expect(await get()).toBeUndefined()
  await set('new')
  expect(await get()).toBe('new')
  vi.setSystemTime(Date.now() - ms)
  expect(await get()).toBe('new')
})

it('keeps a page in memory where the disk is full, and leaves no half of it there', async () => {
  const told: unknown[] = []
  setPageDoor({ onUnwritten: (error) => told.push(error) })
  const { get, set, drop, file } = make()
  await get()
  await set('first')
  disk.isFull = true
  await drop()
  await get()
  await set('second')
  expect(await get()).toBe('second')
  expect(readFileSync(file, 'utf8')).toBe('first')
  expect(told).toEqual([expect.objectContaining({ code: 'ENOSPC' })])
  // A page is several files, and Next does not wait for the others when one fails.
  const findHalves = () => readdirSync(path.dirname(file)).filter((name) => name.endsWith('.tmp'))
  await vi.waitFor(() => expect(findHalves()).toEqual([]))
  disk.isFull = false
  await drop()
  await get()
  await set('third')
  expect(readFileSync(file, 'utf8')).toBe('third')
})

it('does not keep what was made while the folder was away', async () => {
  const { get, set } = make()
  await get()
  setPageDoor({ isInDoubt: () => true })
  await set('half')
  expect(await get()).toBeUndefined()
  setPageDoor({})
  await set('whole')
  expect(await get()).toBe('whole')
})

/** Another instance's pages, by ticket and key. */
function share(ticket: () => string | undefined, pages: Record<string, unknown> = {}) {
  const shared: SharedPages = {
    getTicket: ticket,
    get: async (key, at) => {
      const value = pages[`${at} ${key}`]
      return value ? { value, cacheControl: { revalidate: 3600 } } : undefined
    },
    set: (key, at, { value }) => {
      pages[`${at} ${key}`] = value
    },
  }
  setPageDoor({ shared })
  return pages
}

it('shares what it has made, and takes what another has made of the same', async () => {
  let ticket = 'one'
  const { key, get, set, drop, file } = make()
  const pages = share(() => ticket)
  await get()
  await set('first')
  expect(Object.keys(pages)).toEqual([`one ${key}`])
  ticket = 'two'
  pages[`two ${key}`] = toPage('from another', key)
  expect(await get()).toBe('first')
  await drop()
  expect([await get(), readFileSync(file, 'utf8')]).toEqual(['from another', 'from another'])
})

it('never shares what was begun of another content, or in doubt', async () => {
  let ticket: string | undefined = 'one'
  const { get, set, drop } = make()
  const pages = share(() => ticket)
  await get()
  ticket = 'two'
  await drop()
  await set('of nobody knows what')
  ticket = undefined
  await get()
  await set('in doubt')
  expect(pages).toEqual({})
})

it('takes nothing that came too late', async () => {
  let ticket = 'one'
  const { key, get } = make()
  const pages = share(() => ticket, {})
  pages[`one ${key}`] = toPage('old', key)
  const late = get()
  ticket = 'two'
  expect(await late).toBeUndefined()
  expect(existsSync(path.join(folder, 'app', `${key}.html`))).toBe(false)
})
