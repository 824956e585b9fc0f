import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeFindSpelling } from './find-spelling'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'inkstone-'))
  for (const file of ['IMG/a.png', 'images/Logo.PNG', `images/${'é'.normalize('NFD')}.png`]) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), '')
  }
})
afterAll(() => rmSync(folder, { recursive: true }))

it.each([
  ['IMG/a.png', 'IMG/a.png'],
  ['img/A.png', 'IMG/a.png'],
  ['images/logo.png', 'images/Logo.PNG'],
  ['images/é.png', 'images/é.png'],
  ['images/b.png', undefined],
  ['none/a.png', undefined],
  ['IMG/a.png/b.png', undefined],
])('%s is %s', (asked, spelt) => {
  expect(makeFindSpelling(folder)(asked)).toBe(spelt)
})
