import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { moveDraft } from './move-draft'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'inkstone-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (files: Record<string, string>) => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.join(folder, path.dirname(name)), { recursive: true })
    writeFileSync(path.join(folder, name), text)
  }
}
/** Every file with its text, and every empty folder. */
function list(): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const toName = (entry: (typeof entries)[number]) =>
    path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')
  const files = entries.filter((entry) => entry.isFile()).map(toName)
  const empty = entries.filter((entry) => entry.isDirectory()).map(toName)
  return {
    ...Object.fromEntries(
      empty.filter((one) => readdirSync(path.join(folder, one)).length === 0).map((one) => [`${one}/`, '']),
    ),
    ...Object.fromEntries(files.map((file) => [file, readFileSync(path.join(folder, file), 'utf8')])),
  }
}
const move = (to = '_posts/b.md', after = '新') =>
  moveDraft(folder, { from: '_drafts/a.md', to, text: { before: '旧', after } })

it('moves the draft with its files, and changes its text', () => {
  write({ '_drafts/a.md': '旧', '_drafts/a/图.png': '1', '_drafts/a/深/图.png': '2', '_posts/c.md': '3' })
  chmodSync(path.join(folder, '_drafts/a.md'), 0o600)
  expect(move()).toEqual({ folder: { path: '_posts/b', isMoved: true } })
  expect(list()).toEqual({
    '_drafts/': '',
    '_posts/b.md': '新',
    '_posts/b/图.png': '1',
    '_posts/b/深/图.png': '2',
    '_posts/c.md': '3',
  })
  expect(statSync(path.join(folder, '_posts/b.md')).mode & 0o777).toBe(0o600)
})

it('makes the folders that are wanting', () => {
  write({ '_drafts/a.md': '旧' })
  expect(move('_posts/2024/08/b.md', '旧')).toEqual({})
  expect(list()).toEqual({ '_drafts/': '', '_posts/2024/08/b.md': '旧' })
})

it('leaves a folder that has other drafts in it', () => {
  write({ '_drafts/a.md': '旧', '_drafts/a/another.md': '1' })
  expect(move()).toEqual({ folder: { path: '_drafts/a', isMoved: false } })
  expect(list()).toEqual({ '_posts/b.md': '新', '_drafts/a/another.md': '1' })
})

it.each<[string, Record<string, string>, string]>([
  ['a post', { '_posts/b.md': '别的' }, '_posts/b.md'],
  ['a folder in the place of the post', { '_posts/b.md/x': '别的' }, '_posts/b.md'],
  ['the folder of files', { '_drafts/a/图.png': '1', '_posts/b/图.png': '别的' }, '_posts/b'],
])('writes over nothing: %s', (_, files, taken) => {
  write({ '_drafts/a.md': '旧', ...files })
  const before = list()
  expect(move()).toEqual({ taken })
  expect(list()).toEqual(before)
})

it('takes everything back where one step fails', () => {
  // A name that the disk refuses: the folder has moved by then, for its own name is still short enough.
  write({ '_drafts/a.md': '旧', '_drafts/a/图.png': '1' })
  const before = list()
  const name = `_posts/2024/${'b'.repeat(253)}.md`
  expect(() => move(name)).toThrow('ENAMETOOLONG')
  expect(list()).toEqual(before)
  expect(existsSync(path.join(folder, '_posts'))).toBe(false)
})

it('does nothing where the draft is not what was read', () => {
  write({ '_drafts/a.md': '又改过', '_drafts/a/图.png': '1', '_posts/c.md': '' })
  const before = list()
  expect(() => move()).toThrow('changed meanwhile')
  expect(list()).toEqual(before)
})
