import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { parseConfig } from '../config/parse'
import { openDocumentCache } from '../content/document-cache'
import { Readings } from './readings'

const { site } = parseConfig('')
const good = '---\ntitle: 好\n---\n正文'

let folder = ''
let checked: string[] = []
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'inkstone-readings-'))
  vi.stubEnv('CONTENT_DIR', folder)
  mkdirSync(path.join(folder, '_posts'))
  checked = []
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

const write = (file: string, text: string) => writeFileSync(path.join(folder, file), text)

/** All that is there is read; a program is said to be wrong where it says so itself. */
function open(): Readings {
  const readings = new Readings(site, async ({ document }, text) => {
    checked.push(document?.file ?? '')
    return text.includes('wrong')
      ? [{ file: '', line: 1, column: 1, severity: 'error', code: 'mdx-failed', values: { reason: '' } }]
      : []
  })
  readings.readAll(openDocumentCache(site, path.join(folder, 'cache.json')))
  return readings
}

it('tells which files have another text to publish', async () => {
  write('_posts/a.md', good)
  write('_posts/b.md', good)
  const readings = open()
  write('_posts/b.md', `${good}，改`)
  write('_posts/c.md', good)
  const { published } = readings
  expect(await readings.update(['_posts/a.md', '_posts/b.md', '_posts/c.md'], [])).toEqual([
    '_posts/b.md',
    '_posts/c.md',
  ])
  expect(await readings.update([], ['_posts/a.md', '_posts/none.md'])).toEqual(['_posts/a.md'])
  expect([...published.keys()].sort()).toEqual(['_posts/b.md', '_posts/c.md'])
})

it('a file that is gone again is left to the next look', async () => {
  const readings = open()
  expect(await readings.update(['_posts/a.md'], [])).toEqual([])
  expect(readings.held.size).toBe(0)
})

it('a file that the disk does not give is held back', async () => {
  const readings = open()
  mkdirSync(path.join(folder, '_posts', 'a.md'))
  await readings.update(['_posts/a.md'], [])
  expect(readings.held.get('_posts/a.md')).toMatchObject([{ code: 'file-unreadable', severity: 'error' }])
})

it('has the last good text of what is held back, and of nothing else', async () => {
  write('_posts/a.md', good)
  const readings = open()
  write('_posts/a.md', '')
  await readings.update(['_posts/a.md'], [])
  expect([...readings.heldTexts]).toEqual([['_posts/a.md', good]])
  write('_posts/a.md', `${good}，改`)
  await readings.update(['_posts/a.md'], [])
  expect(readings.heldTexts.size).toBe(0)
  write('_posts/a.md', '')
  await readings.update(['_posts/a.md'], [])
  expect([...readings.heldTexts]).toEqual([['_posts/a.md', `${good}，改`]])
})

it('asks of a program alone whether it runs, and not where there is nothing better', async () => {
  write('_posts/a.mdx', good)
  write('_posts/b.md', good)
  const readings = open()
  for (const file of ['a.mdx', 'b.md', 'new.mdx']) write(`_posts/${file}`, `${good} wrong`)
  const edited = await readings.update(['_posts/a.mdx', '_posts/b.md', '_posts/new.mdx'], [])
  expect([edited, checked, [...readings.held.keys()]]).toEqual([
    ['_posts/b.md', '_posts/new.mdx'],
    ['_posts/a.mdx'],
    ['_posts/a.mdx'],
  ])
})
