import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { writeWhole, writeWholeAsync } from './write-whole'

const folder = mkdtempSync(path.join(tmpdir(), 'inkstone-whole-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe.each([
  ['at once', async (file: string, text: string) => writeWhole(file, text)],
  ['meanwhile', writeWholeAsync],
])('%s', (name, write) => {
  it('makes the folder, takes the place of the old file, and leaves nothing beside it', async () => {
    const file = path.join(folder, name, 'deep', 'er', 'a')
    await write(file, 'one')
    await write(file, 'two')
    expect([readFileSync(file, 'utf8'), readdirSync(path.dirname(file))]).toEqual(['two', ['a']])
  })

  it('throws where it cannot be in its place, and leaves nothing beside it either', async () => {
    const file = path.join(folder, name, 'taken')
    mkdirSync(path.join(file, 'by a folder'), { recursive: true })
    await expect(write(file, 'text')).rejects.toThrow()
    expect(readdirSync(path.dirname(file)).filter((other) => other.endsWith('.tmp'))).toEqual([])
  })

  it('lets two write one file at once', async () => {
    const file = path.join(folder, name, 'two')
    await Promise.all([write(file, 'one'), write(file, 'two')])
    expect(['one', 'two']).toContain(readFileSync(file, 'utf8'))
    expect(readdirSync(path.dirname(file)).filter((other) => other.endsWith('.tmp'))).toEqual([])
  })
})
