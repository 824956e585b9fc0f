import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { writeWhole } from './write-whole'

const folder = mkdtempSync(path.join(tmpdir(), 'inkstone-whole-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('makes the folder, takes the place of the old file, and leaves nothing beside it', () => {
  const file = path.join(folder, 'deep', 'er', 'a')
  writeWhole(file, 'one')
  writeWhole(file, 'two')
  expect([readFileSync(file, 'utf8'), readdirSync(path.dirname(file))]).toEqual(['two', ['a']])
})

it('throws where it cannot be in its place, and leaves nothing beside it either', () => {
  const file = path.join(folder, 'taken')
  mkdirSync(path.join(file, 'by a folder'), { recursive: true })
  expect(() => writeWhole(file, 'text')).toThrow()
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
})
