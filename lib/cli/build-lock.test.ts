import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, expect, it } from 'vitest'
import { withBuildLock } from './build-lock'

const folder = mkdtempSync(path.join(tmpdir(), 'inkstone-lock-'))
afterAll(() => rmSync(folder, { recursive: true }))
let number = 0
const toFile = () => path.join(folder, String(number++), 'lock')
const never = (pid: number) => {
  throw new Error(`waits for ${pid}`)
}

it('lets one after another work, and says for whom it waits', async () => {
  const file = toFile()
  const done: string[] = []
  const waited: number[] = []
  const work = (name: string) => () => sleep(100).then(() => done.push(name, readFileSync(file, 'utf8')))
  await Promise.all([
    withBuildLock(work('a'), never, file),
    withBuildLock(work('b'), (pid) => waited.push(pid), file),
  ])
  const holder = JSON.stringify({
    pid: process.pid,
    host: hostname(),
    started: expect.any(String),
  })
  expect([done[0], done[2], waited]).toEqual(['a', 'b', [process.pid]])
  expect(JSON.parse(done[1] ?? '')).toMatchObject({ pid: process.pid, host: JSON.parse(holder).host })
  expect(existsSync(file)).toBe(false)
})

it('is free again after a work that fails', async () => {
  const file = toFile()
  const fail = () => Promise.reject(new Error('broken'))
  await expect(withBuildLock(fail, never, file)).rejects.toThrow('broken')
  await withBuildLock(async () => {}, never, file)
})

async function endOne(): Promise<number> {
  const child = spawn(process.execPath, ['-e', ''])
  await once(child, 'exit')
  return child.pid ?? 0
}

it.each<[string, () => Promise<string>, number]>([
  [
    'of a process that was killed',
    async () => JSON.stringify({ pid: await endOne(), host: hostname(), started: '1' }),
    0,
  ],
  [
    'of an earlier process of a number that is in use',
    async () => JSON.stringify({ pid: process.ppid, host: hostname(), started: '1' }),
    0,
  ],
  ['half written, and old', async () => '{"pid":', 10],
  [
    'of another machine that has given no sign for long',
    async () => JSON.stringify({ pid: 1, host: 'elsewhere', started: '' }),
    300,
  ],
])('is no lock: one %s', async (_, toText, seconds) => {
  const file = toFile()
  await withBuildLock(async () => {}, never, file)
  writeFileSync(file, await toText())
  const then = new Date(Date.now() - seconds * 1000)
  utimesSync(file, then, then)
  expect(await withBuildLock(async () => 'done', never, file)).toBe('done')
})

it('waits for one of another machine that gives signs', async () => {
  const file = toFile()
  await withBuildLock(async () => {}, never, file)
  writeFileSync(file, JSON.stringify({ pid: 7, host: 'elsewhere', started: '' }))
  setTimeout(() => rmSync(file), 300)
  const waited: number[] = []
  await withBuildLock(
    async () => {},
    (pid) => waited.push(pid),
    file,
  )
  expect(waited).toEqual([7])
})
