import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { ContentStamp } from './content-stamp'

const sourceDir = mkdtempSync(path.join(tmpdir(), 'inkstone-stamp-'))
afterAll(() => rmSync(sourceDir, { recursive: true }))
writeFileSync(path.join(sourceDir, 'a.png'), 'one')
writeFileSync(path.join(sourceDir, 'b.png'), 'two')

type Content = Parameters<ContentStamp['make']>[0]
const post = { file: 'p.md', permalink: 'p/', updated: undefined }
const content = {
  site: { title: '砚' },
  store: { posts: [post], pages: [] },
  published: new Map([
    ['p.md', { hash: 'text 1' }],
    ['q.md', { hash: 'text 2' }],
  ]),
  sourceDir,
  files: new Map([
    ['p.md', 'v'],
    ['a.png', 'v1'],
    ['b.png', 'v'],
  ]),
}
const toContent = (change: object) => ({ ...content, ...change }) as unknown as Content
const make = (change: object = {}, stamp = new ContentStamp()) => stamp.make(toContent(change))

it.each<[string, object]>([
  [
    'another machine, on which files have other times',
    { files: new Map([...content.files].map(([file]) => [file, 'w'])) },
  ],
  [
    'another order of files',
    { files: new Map([...content.files].reverse()), published: new Map([...content.published].reverse()) },
  ],
  ['another time of an article with the same text', { files: new Map([...content.files, ['p.md', 'w']]) }],
])('is the same for %s', (_, change) => {
  expect(make(change)).toBe(make())
})

it.each<[string, object]>([
  ['the configuration', { site: { title: '墨' } }],
  ['a text', { published: new Map([...content.published, ['q.md', { hash: 'text 3' }]]) }],
  ['what is visible', { store: { posts: [], pages: [] } }],
  ['an address', { store: { posts: [{ ...post, permalink: 'q/' }], pages: [] } }],
  ['a time of update', { store: { posts: [{ ...post, updated: '2024' }], pages: [] } }],
  [
    'a file that is gone',
    {
      files: new Map([
        ['p.md', 'v'],
        ['a.png', 'v1'],
      ]),
    },
  ],
])('is another one for another value of %s', (_, change) => {
  expect(make(change)).not.toBe(make())
})

it('reads another file again when its version is another one', () => {
  const stamp = new ContentStamp()
  const before = make({}, stamp)
  writeFileSync(path.join(sourceDir, 'a.png'), 'ONE')
  expect(make({}, stamp)).toBe(before)
  expect(make({ files: new Map([...content.files, ['a.png', 'v2']]) }, stamp)).not.toBe(before)
  writeFileSync(path.join(sourceDir, 'a.png'), 'one')
})
