import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { readCode } from './read-code'

const FILES = [
  'source/downloads/code/a.js',
  'source/downloads/code/b/c.py',
  'source/d.sh',
  'source/a.js',
  'e.js',
]

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'inkstone-'))
  for (const file of FILES) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), file)
  }
  writeFileSync(path.join(folder, '_config.yml'), '')
  symlinkSync('../e.js', path.join(folder, 'source', 'out.js'))
  vi.stubEnv('CONTENT_DIR', folder)
})
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

describe('readCode', () => {
  it.each([
    ['a.js', 'source/downloads/code/a.js'],
    ['/a.js', 'source/downloads/code/a.js'],
    ['b/c.py', 'source/downloads/code/b/c.py'],
    ['downloads/code/a.js', 'source/downloads/code/a.js'],
    ['d.sh', 'source/d.sh'],
    ['../d.sh', undefined],
    ['../../d.sh', 'source/d.sh'],
    ['../../../e.js', undefined],
    ['../e.js', undefined],
    ['out.js', undefined],
    ['b', undefined],
    ['', undefined],
    ['a.js\0', undefined],
    ['无.js', undefined],
    ['长'.repeat(300), undefined],
  ])('%j is %j', (name, text) => {
    expect(readCode(name, { code_dir: 'downloads/code' })).toBe(text)
  })
})
