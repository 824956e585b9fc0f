import {
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { replaceFile } from './replace-file'

let folder = ''
let file = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'inkstone-'))
  file = path.join(folder, `${'长'.repeat(80)}.md`)
  writeFileSync(file, '甲', { mode: 0o640 })
})
afterEach(() => rmSync(folder, { recursive: true }))

it('puts the new text there, keeps the mode and leaves nothing else', () => {
  expect(replaceFile(file, '甲', '乙')).toBe(true)
  expect(readFileSync(file, 'utf8')).toBe('乙')
  expect(statSync(file).mode & 0o777).toBe(0o640)
  expect(readdirSync(folder)).toHaveLength(1)
})

it('leaves a file that has changed since', () => {
  expect(replaceFile(file, '丙', '乙')).toBe(false)
  expect(readFileSync(file, 'utf8')).toBe('甲')
})

it('writes where a link points to, and leaves the link', () => {
  const link = path.join(folder, 'a.md')
  symlinkSync(file, link)
  replaceFile(link, '甲', '乙')
  expect(lstatSync(link).isSymbolicLink()).toBe(true)
  expect(readFileSync(file, 'utf8')).toBe('乙')
})
