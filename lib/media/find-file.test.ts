import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { findFile } from './find-file'

const FILES: Record<string, string> = {
  'source/images/a.svg': 'x',
  'source/images/a b.svg': 'x',
  'source/images/100%.svg': 'x',
  'source/images/图.svg': 'x',
  'source/images/C#?.svg': 'x',
  'source/images/damaged.png': 'not a picture',
  'source/images/LOUD.SVG': 'x',
  'source/_posts/beside.svg': 'x',
  'source/_posts/你好/in.svg': 'x',
  'source/top.svg': 'x',
  'source/_drafts/draft.svg': 'x',
  'source/_data/data.csv': 'a,b',
  'source/images/_hidden.svg': 'x',
  'source/images/.hidden.svg': 'x',
  'source/.git/config.txt': 'secret',
  'source/about/index.md': 'text',
  'source/CNAME': 'blog.example',
  'source/google123.html': 'google',
  'source/BingSiteAuth.xml': '<users/>',
  'source/data.json': '{}',
  'source/raw/README.md': '# raw',
  'source/raw/index.html': '<p>raw',
  'source/.well-known/security.txt': 'a@blog.example',
  'source/private/a.svg': 'x',
  'source/_posts/notes.json': '{}',
  'source/_posts/notes.txt~': 'x',
  'source/images/cafe\u0301.svg': 'x',
  'source/x.constructor': 'x',
  'source/folder.png/a.svg': 'x',
  'source/..data/a.svg': 'x',
  '_config.yml': 'skip_render: raw/**\ninclude: .well-known/*\nexclude: private/**',
  'outside.svg': 'x',
}

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'inkstone-'))
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), text)
  }
  const link = (target: string, name: string) => symlinkSync(target, path.join(folder, 'source', name))
  link('../outside.svg', 'escape.svg')
  link('..', 'up')
  link('images/a.svg', 'inside.svg')
  link('..data/a.svg', 'mounted.svg')
  link('nowhere.svg', 'gone.svg')
  link('loop.svg', 'loop.svg')
  vi.stubEnv('CONTENT_DIR', folder)
})
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

describe('findFile', () => {
  it.each([
    ['images/a.svg', 'image/svg+xml'],
    ['images/图.svg', 'image/svg+xml'],
    ['images/100%.svg', 'image/svg+xml'],
    ['images/LOUD.SVG', 'image/svg+xml'],
    ['images/damaged.png', 'image/png'],
    ['_posts/你好/in.svg', 'image/svg+xml'],
    ['inside.svg', 'image/svg+xml'],
    // As Kubernetes mounts a folder.
    ['mounted.svg', 'image/svg+xml'],
    ['CNAME', 'application/octet-stream'],
    ['google123.html', 'text/html; charset=utf-8'],
    ['BingSiteAuth.xml', 'application/xml; charset=utf-8'],
    ['data.json', 'application/json; charset=utf-8'],
    ['raw/README.md', 'text/markdown; charset=utf-8'],
    ['raw/', 'text/html; charset=utf-8'],
    ['raw/index.html', 'text/html; charset=utf-8'],
    ['.well-known/security.txt', 'text/plain; charset=utf-8'],
    ['x.constructor', 'application/octet-stream'],
    // A Mac writes the second form.
    ['images/caf\u00e9.svg', 'image/svg+xml'],
    ['images/cafe\u0301.svg', 'image/svg+xml'],
  ])('%j is %s', (name, type) => {
    expect(findFile(name)).toMatchObject({ type, size: expect.any(Number), mtimeMs: expect.any(Number) })
  })

  it.each([
    '',
    '/',
    '.',
    'images',
    'images/nothing.svg',
    // Out of the folder.
    '../outside.svg',
    'images/../../outside.svg',
    'images/../top.svg',
    '/../outside.svg',
    '..\\outside.svg',
    '%2e%2e/outside.svg',
    '%2e%2e%2foutside.svg',
    '..%2foutside.svg',
    '..%00/outside.svg',
    'escape.svg',
    'up/outside.svg',
    'up/source/top.svg/../../../outside.svg',
    '/etc/hostname.txt',
    // Hidden.
    '_drafts/draft.svg',
    '_data/data.csv',
    'images/_hidden.svg',
    'images/.hidden.svg',
    '.git/config.txt',
    'private/a.svg',
    '_posts/notes.txt~',
    // An article, or a folder.
    'about/index.md',
    'about/',
    'folder.png',
    'folder.png/',
    // Not what a post shows or offers.
    '_posts/notes.json',
    // Another spelling.
    '/images/a.svg',
    'images//a.svg',
    'images/A.svg',
    'images/a.svg/',
    // What a disk refuses.
    '..',
    '\0',
    'top.svg\0.png',
    'images/a\0/b.svg',
    'top.svg/a.svg',
    'gone.svg',
    'loop.svg',
    `${'长'.repeat(200)}.svg`,
    `${'a/'.repeat(4000)}a.svg`,
  ])('%j is nothing', (name) => {
    expect(findFile(name)).toBeUndefined()
  })
})
