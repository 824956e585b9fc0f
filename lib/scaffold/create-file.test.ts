import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createFile } from './create-file'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'inkstone-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const create = (toName = (attempt: number) => `a/x${attempt || ''}.md`) =>
  createFile(folder, '新', (attempt) => ({ file: toName(attempt) })).file

it('makes the folders above, and takes the next name where one is taken, by whatever it is', () => {
  expect(create()).toBe('a/x.md')
  mkdirSync(path.join(folder, 'a/x1.md'))
  symlinkSync('nowhere', path.join(folder, 'a/x2.md'))
  writeFileSync(path.join(folder, 'a/x3.md'), '旧')
  expect(create()).toBe('a/x4.md')
  expect(readFileSync(path.join(folder, 'a/x3.md'), 'utf8')).toBe('旧')
  expect(readdirSync(path.join(folder, 'a'))).toEqual(['x.md', 'x1.md', 'x2.md', 'x3.md', 'x4.md'])
})

it('throws where a file stands in the way of a folder', () => {
  writeFileSync(path.join(folder, 'a'), '旧')
  expect(create).toThrow(/EEXIST|ENOTDIR/)
  expect(readFileSync(path.join(folder, 'a'), 'utf8')).toBe('旧')
})
