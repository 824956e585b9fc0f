import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { compareFolder } from './compare-folder'
import { toPage } from './to-page'
import { toSummaries } from './to-summary'
import { toTable } from './to-table'

const folder = mkdtempSync(path.join(tmpdir(), 'inkstone-compare-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
writeFileSync(path.join(folder, 'a.md'), '---\ntitle: 甲\n---\n文字')
writeFileSync(path.join(folder, 'b.md'), '---\ntitle: 乙\n---\n---\ntitle: 乙\n---\n"引用"')

describe('compareFolder', () => {
  it('compares every file, and what is asked for alone', async () => {
    const { files } = await compareFolder(folder)
    expect(files).toEqual([
      { file: '_posts/a.md', comparison: { result: 'same', rules: [] } },
      { file: '_posts/b.md', comparison: { result: 'ruled', rules: ['typographic-signs'] } },
    ])
    expect((await compareFolder(folder, { only: 'b.' })).files).toHaveLength(1)
  })

  it('reports what takes too long, and goes on', async () => {
    const { files } = await compareFolder(folder, { limitMs: 0.01 })
    expect(files).toEqual([
      { file: '_posts/a.md', error: 'took longer than 0.00001 s' },
      { file: '_posts/b.md', error: 'took longer than 0.00001 s' },
    ])
  })
})

describe('the table', () => {
  const same = { comparison: { result: 'same' as const, rules: [] } }
  const one = {
    folder: 'one',
    files: [
      { file: 'a', ...same },
      { file: 'b', error: 'x' },
    ],
  }
  const ruled = { comparison: { result: 'ruled' as const, rules: ['one-tilde'] } }
  const summaries = toSummaries([one, { folder: 'two', files: [{ file: 'a', ...ruled }] }])

  it.each([
    ['posts', '2', '1', '3'],
    ['equal as they are', '1', '0', '1'],
    ['equal by the rules', '0', '1', '1'],
    ['equal', '50.0 %', '100.0 %', '66.6 %'],
    ['`one-tilde`', '0', '1', '1'],
    ['`bare-url`', '0', '0', '0'],
  ])('%s', (...cells) => {
    const rows = toTable(summaries)
      .split('\n')
      .map((line) =>
        line
          .split('|')
          .map((cell) => cell.trim())
          .slice(1, -1),
      )
    expect(rows).toContainEqual(cells)
  })

  it('stands on the page', () => expect(toPage(summaries)).toContain(toTable(summaries)))
})
