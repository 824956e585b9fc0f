import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { replaceFolder } from './replace-folder'

let parent = ''
let folder = ''
beforeEach(() => {
  parent = mkdtempSync(path.join(tmpdir(), 'inkstone-out-'))
  folder = path.join(parent, 'out')
})
afterEach(() => rmSync(parent, { recursive: true }))

const fill = (name: string) => async (empty: string) => {
  writeFileSync(path.join(empty, name), '')
  return name
}
const list = () => [readdirSync(parent), readdirSync(folder)]

it('makes a folder, then another in its place with nothing of the first', async () => {
  expect(await replaceFolder(folder, fill('one'))).toBe('one')
  expect(list()).toEqual([['out'], ['one']])
  await replaceFolder(folder, fill('two'))
  expect(list()).toEqual([['out'], ['two']])
})

it('leaves the last one whole where the writing fails, and nothing beside it', async () => {
  await replaceFolder(folder, fill('one'))
  const failing = replaceFolder(folder, async (empty) => {
    await fill('half')(empty)
    throw new Error('disk full')
  })
  await expect(failing).rejects.toThrow('disk full')
  expect(list()).toEqual([['out'], ['one']])
})

it('takes back what a killed process had put aside', async () => {
  mkdirSync(`${folder}.old`)
  mkdirSync(`${folder}.new`)
  writeFileSync(path.join(`${folder}.old`, 'one'), '')
  writeFileSync(path.join(`${folder}.new`, 'half'), '')
  await expect(replaceFolder(folder, () => Promise.reject(new Error('again')))).rejects.toThrow('again')
  expect(list()).toEqual([['out'], ['one']])
  await replaceFolder(folder, fill('two'))
  expect(existsSync(`${folder}.old`)).toBe(false)
  expect(list()).toEqual([['out'], ['two']])
})
