import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { readScaffolds } from './scaffolds'

const folder = mkdtempSync(path.join(tmpdir(), 'inkstone-'))
afterAll(() => rmSync(folder, { recursive: true }))
mkdirSync(path.join(folder, 'scaffolds'))
for (const name of ['Post.md', '读书.markdown', 'note.txt'])
  writeFileSync(path.join(folder, 'scaffolds', name), name)
const scaffolds = readScaffolds(folder)

it.each([
  ['post', true, 'Post.md'],
  ['读书', true, '读书.markdown'],
  ['draft', true, '---\ntitle: {{ title }}\ntags:\n---\n\n'],
  ['page', true, '---\ntitle: {{ title }}\ndate: {{ date }}\n---\n\n'],
  ['note', false, '---\nlayout: {{ layout }}\ntitle: {{ title }}\ndate: {{ date }}\ntags:\n---\n\n'],
  ['../post', false, '---\nlayout: {{ layout }}\ntitle: {{ title }}\ndate: {{ date }}\ntags:\n---\n\n'],
  ['constructor', false, '---\nlayout: {{ layout }}\ntitle: {{ title }}\ndate: {{ date }}\ntags:\n---\n\n'],
])('%s', (layout, isKnown, text) => {
  expect([scaffolds.has(layout), scaffolds.get(layout)]).toEqual([isKnown, text])
})

it('are ours where there is no folder of them', () => {
  expect(readScaffolds('/nowhere').get('post')).toBe(
    '---\ntitle: {{ title }}\ndate: {{ date }}\ntags:\n---\n\n',
  )
})
