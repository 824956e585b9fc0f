import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { getData, getDataProblems } from './get-data'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'inkstone-'))
  vi.stubEnv('CONTENT_DIR', folder)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

const write = (name: string, text: string) => {
  const file = path.join(folder, 'source', '_data', name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
  return file
}

it('reads every file under its name', () => {
  write('friends.yml', '- name: 甲\n  url: https://a.example\n')
  write('links/close.yaml', 'a: 1')
  write('设置.json', '{ "b": [2, null] }')
  write('empty.yml', '')
  write('notes.txt', 'x')
  write('bom.yml', '\uFEFFa: 1')
  expect(getData()).toEqual({
    friends: [{ name: '甲', url: 'https://a.example' }],
    'links/close': { a: 1 },
    设置: { b: [2, null] },
    empty: null,
    bom: { a: 1 },
  })
  expect(getDataProblems()).toEqual([])
})

it.each([
  ['a.yml', 'good: 1\nbad: "x\n'],
  ['a.json', '{ "a": 1,\n  "b": [2 }'],
  ['a.yml', 'a: *nobody'],
])('tells what is wrong with %s, and hides no other: %j', (name, text) => {
  write(name, text)
  write('b.yml', 'b: 1')
  expect(getData()).toEqual({ b: { b: 1 } })
  expect(getDataProblems()).toEqual([
    expect.objectContaining({ file: `_data/${name}`, severity: 'error', code: 'data-unreadable' }),
  ])
})

it('says the line and the column', () => {
  write('a.yml', 'a: 1\nb:\n  - [c\nd: 2\n')
  expect(getDataProblems()).toMatchObject([{ line: 4, column: 1 }])
})

it('has what the file holds now', () => {
  const file = write('a.yml', 'a: 1')
  expect(getData()).toEqual({ a: { a: 1 } })
  write('a.yml', 'a: 2')
  utimesSync(file, 1, 1)
  expect(getData()).toEqual({ a: { a: 2 } })
  rmSync(file)
  expect(getData()).toEqual({})
})

it('is empty where there is no such folder', () => {
  expect(getData()).toEqual({})
  expect(getDataProblems()).toEqual([])
})
