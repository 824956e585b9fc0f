import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type FolderWatch, watchFolders } from './watch-folders'

let folder = ''
let hints = 0
let named: (string | undefined)[] = []
let watcher: FolderWatch
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'inkstone-watch-'))
  hints = 0
  named = []
  watcher = watchFolders((path) => {
    hints++
    named.push(path)
  })
})
afterEach(() => {
  watcher.close()
  rmSync(folder, { recursive: true, force: true })
})

const at = (name: string) => path.join(folder, name)

/** Does something until it has been noticed: nobody knows when a system begins to watch. */
async function isNoticed(act: () => void): Promise<boolean> {
  const before = hints
  return vi
    .waitFor(
      () => {
        act()
        expect(hints).toBeGreaterThan(before)
      },
      { timeout: 10_000, interval: 50 },
    )
    .then(() => true)
}

it('notices what is written', async () => {
  expect(watcher.set([folder])).toBe(true)
  expect(watcher.set([folder])).toBe(false)
  expect(await isNoticed(() => writeFileSync(at('a'), 'x'))).toBe(true)
  expect(named).toContain(at('a'))
})

it('watches a folder again that has been made anew', async () => {
  const inner = at('inner')
  mkdirSync(inner)
  watcher.set([inner])
  expect(await isNoticed(() => rmSync(inner, { recursive: true, force: true }))).toBe(true)
  mkdirSync(inner)
  await vi.waitFor(() => expect(watcher.set([inner])).toBe(true), { timeout: 10_000 })
  expect(await isNoticed(() => writeFileSync(path.join(inner, 'a'), 'x'))).toBe(true)
})

it('a folder that is not there is nobody to wait for', () => {
  expect(watcher.set([at('gone')])).toBe(false)
})

it('watches what another folder of the same name holds', async () => {
  const [folders, fresh] = [[at('blog'), at('blog/_posts')], at('fresh')]
  mkdirSync(at('blog/_posts'), { recursive: true })
  mkdirSync(path.join(fresh, '_posts'), { recursive: true })
  watcher.set(folders)
  expect(await isNoticed(() => writeFileSync(at('blog/_posts/a'), 'x'))).toBe(true)
  renameSync(at('blog'), at('old'))
  renameSync(fresh, at('blog'))
  expect(watcher.set(folders, true)).toBe(true)
  expect(watcher.set(folders, true)).toBe(false)
  expect(await isNoticed(() => writeFileSync(at('blog/_posts/b'), 'x'))).toBe(true)
  expect(named).toContain(at('blog/_posts/b'))
})

it('notices that the way leads to another folder, and nothing else that lies on it', async () => {
  const top = at('current/blog')
  for (const release of ['r1', 'r2']) mkdirSync(at(`${release}/blog`), { recursive: true })
  symlinkSync('r1', at('current'))
  watcher.close()
  watcher = watchFolders((path) => {
    hints++
    named.push(path)
  }, top)
  watcher.set([top], true)
  expect(await isNoticed(() => writeFileSync(at('r1/blog/a'), 'x'))).toBe(true)
  writeFileSync(at('beside'), 'x')
  writeFileSync(at('r1/beside'), 'x')
  symlinkSync('r2', at('next'))
  renameSync(at('next'), at('current'))
  await vi.waitFor(() => expect(named).toContain(undefined), { timeout: 10_000 })
  expect(named.filter((one) => one !== undefined && !one.startsWith(top))).toEqual([])
  expect(watcher.set([top], true)).toBe(true)
  expect(await isNoticed(() => writeFileSync(at('r2/blog/a'), 'x'))).toBe(true)
})
