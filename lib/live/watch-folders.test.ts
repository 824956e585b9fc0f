import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
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
