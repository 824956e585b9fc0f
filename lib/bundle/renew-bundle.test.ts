import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { BUNDLE_MARK } from './bundle-mark'
import { isForBundle, renewBundle } from './renew-bundle'

let parent = ''
let folder = ''
beforeEach(() => {
  parent = mkdtempSync(path.join(tmpdir(), 'inkstone-bundle-'))
  folder = path.join(parent, 'site')
})
afterEach(() => rmSync(parent, { recursive: true }))

function write(into: string, files: Record<string, string>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(into, file)), { recursive: true })
    writeFileSync(path.join(into, file), text)
  }
}
const fill = (files: Record<string, string>) => async (empty: string) =>
  write(empty, { [BUNDLE_MARK]: '', ...files })

it('renews what it has written, and leaves what the owner has put in', async () => {
  await renewBundle(folder, fill({ 'lib/a.ts': '1', 'lib/gone.ts': '1' }))
  write(folder, { 'content/_posts/a.md': '正文', '.env': 'PORT=80' })
  // A backup of his, by the name that one would choose.
  write(`${folder}.old`, { 'a.md': '旧' })
  expect(isForBundle(folder)).toBe(true)
  await renewBundle(folder, fill({ 'lib/a.ts': '2' }))
  expect(readdirSync(folder).sort()).toEqual(['.env', '.inkstone', 'content', 'lib'])
  expect(readdirSync(path.join(folder, 'lib'))).toEqual(['a.ts'])
  expect(readFileSync(path.join(folder, 'lib', 'a.ts'), 'utf8')).toBe('2')
  expect(readFileSync(path.join(folder, 'content/_posts/a.md'), 'utf8')).toBe('正文')
  expect(existsSync(path.join(`${folder}.old`, 'a.md'))).toBe(true)
})

it('stays as it was where the writing fails', async () => {
  await renewBundle(folder, fill({ 'lib/a.ts': '1' }))
  const failing = renewBundle(folder, async (empty) => {
    await fill({ 'lib/a.ts': 'half' })(empty)
    throw new Error('disk full')
  })
  await expect(failing).rejects.toThrow('disk full')
  expect(readdirSync(folder).sort()).toEqual(['.inkstone', 'lib'])
  expect(readFileSync(path.join(folder, 'lib', 'a.ts'), 'utf8')).toBe('1')
})

it.each<[string, boolean, () => void]>([
  ['nothing', true, () => {}],
  ['an empty folder', true, () => mkdirSync(folder)],
  ['what a killed process has left', true, () => write(folder, { '.inkstone-next/lib/a.ts': '' })],
  ['a folder of somebody', false, () => write(folder, { 'a.md': '' })],
  ['a file', false, () => writeFileSync(folder, '')],
])('may be written where there is %s: %s', (_, isFree, make) => {
  make()
  expect(isForBundle(folder)).toBe(isFree)
})
