import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { findMedia } from './find-media'
import { MEDIA_EXTENSIONS, toMediaType } from './media-types'
import { resolveImage } from './resolve-image'

const svg = (width: number) => `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="10"></svg>`
const FILES: Record<string, string> = {
  'source/images/a.svg': svg(1),
  'source/images/a b.svg': svg(2),
  'source/images/100%.svg': svg(3),
  'source/images/图.svg': svg(4),
  'source/images/C#?.svg': svg(5),
  'source/images/damaged.png': 'not a picture',
  'source/images/LOUD.SVG': svg(6),
  'source/_posts/beside.svg': svg(7),
  'source/_posts/你好/in.svg': svg(8),
  'source/top.svg': svg(9),
  'source/_drafts/draft.svg': svg(10),
  'source/_data/data.csv': 'a,b',
  'source/images/_hidden.svg': svg(11),
  'source/images/.hidden.svg': svg(12),
  'source/.git/config.txt': 'secret',
  'source/about/index.md': 'text',
  'source/page.html': '<script>',
  'source/secrets.yml': 'a: b',
  'source/x.constructor': 'x',
  'source/folder.png/a.svg': svg(13),
  'source/..data/a.svg': svg(14),
  '_config.yml': 'root: /blog/',
  'outside.svg': svg(15),
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

describe('findMedia', () => {
  it.each([
    ['images/a.svg', 'image/svg+xml'],
    ['/images/a.svg', 'image/svg+xml'],
    ['images//a.svg', 'image/svg+xml'],
    ['images/图.svg', 'image/svg+xml'],
    ['images/100%.svg', 'image/svg+xml'],
    ['images/LOUD.SVG', 'image/svg+xml'],
    ['images/damaged.png', 'image/png'],
    ['_posts/你好/in.svg', 'image/svg+xml'],
    ['inside.svg', 'image/svg+xml'],
    // As Kubernetes mounts a folder.
    ['mounted.svg', 'image/svg+xml'],
  ])('%j is %s', (name, type) => {
    expect(findMedia(name)).toMatchObject({ type, size: expect.any(Number), mtimeMs: expect.any(Number) })
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
    // No media.
    'about/index.md',
    'page.html',
    'secrets.yml',
    'x.constructor',
    'folder.png',
    // What a disk refuses.
    'top.svg\0.png',
    'images/a\0/b.svg',
    'top.svg/a.svg',
    'gone.svg',
    'loop.svg',
    `${'长'.repeat(200)}.svg`,
    `${'a/'.repeat(4000)}a.svg`,
  ])('%j is nothing', (name) => {
    expect(findMedia(name)).toBeUndefined()
  })
})

describe('resolveImage', () => {
  it.each<[string, string, string, number]>([
    ['/images/a.svg', '_posts/x.md', '/blog/images/a.svg', 1],
    ['images/a.svg', '_posts/x.md', '/blog/images/a.svg', 1],
    ['../images/a.svg', '_posts/x.md', '/blog/images/a.svg', 1],
    ['../../images/a.svg', '_posts/deep/x.md', '/blog/images/a.svg', 1],
    ['beside.svg', '_posts/x.md', '/blog/_posts/beside.svg', 7],
    ['./beside.svg', '_posts/x.md', '/blog/_posts/beside.svg', 7],
    ['你好/in.svg', '_posts/你好.md', '/blog/_posts/%E4%BD%A0%E5%A5%BD/in.svg', 8],
    ['top.svg', 'about/index.md', '/blog/top.svg', 9],
    ['/images/a%20b.svg', '_posts/x.md', '/blog/images/a%20b.svg', 2],
    ['/images/a b.svg', '_posts/x.md', '/blog/images/a%20b.svg', 2],
    ['/images/100%.svg', '_posts/x.md', '/blog/images/100%25.svg', 3],
    ['/images/100%25.svg', '_posts/x.md', '/blog/images/100%25.svg', 3],
    ['/images/%E5%9B%BE.svg', '_posts/x.md', '/blog/images/%E5%9B%BE.svg', 4],
    ['/images/C%23%3F.svg', '_posts/x.md', '/blog/images/C%23%3F.svg', 5],
    ['/images/a.svg?v=2#x', '_posts/x.md', '/blog/images/a.svg', 1],
    ['/images/LOUD.SVG', '_posts/x.md', '/blog/images/LOUD.SVG', 6],
  ])('%j in %s => %s', (src, source, expected, width) => {
    expect(resolveImage(src, source)).toEqual({ src: expected, width, height: 10 })
  })

  it('shows a damaged file without its size', () => {
    expect(resolveImage('/images/damaged.png', '_posts/x.md')).toEqual({ src: '/blog/images/damaged.png' })
  })

  it.each([
    '',
    '#a',
    '?a.svg',
    'nothing.svg',
    '/nothing.svg',
    '../../outside.svg',
    '/../outside.svg',
    '%2e%2e/%2e%2e/outside.svg',
    '..%2f..%2foutside.svg',
    '/images/../../outside.svg',
    '/escape.svg',
    '/up/outside.svg',
    '/_drafts/draft.svg',
    '/images/.hidden.svg',
    '/a%00.svg',
    'https://example.com/images/a.svg',
    '//example.com/images/a.svg',
    'data:image/svg+xml,%3Csvg%3E',
    `data:image/png;base64,${'A'.repeat(10_000)}/a.svg`,
  ])('%j is no file of the folder', (src) => {
    expect(resolveImage(src, '_posts/x.md')).toBeUndefined()
  })
})

describe('toMediaType', () => {
  it.each([
    ['a.png', 'image/png'],
    ['a.JPG', 'image/jpeg'],
    ['a.tar.zip', 'application/zip'],
    ['a.html', undefined],
    ['a.js', undefined],
    ['a.md', undefined],
    ['a', undefined],
    ['', undefined],
    ['a.toString', undefined],
    ['a.__proto__', undefined],
  ])('%j => %s', (file, type) => {
    expect(toMediaType(file)).toBe(type)
  })

  it('knows every ending that is routed to it', () => {
    for (const ending of MEDIA_EXTENSIONS) expect(toMediaType(`a.${ending}`)).toBeTypeOf('string')
  })
})
