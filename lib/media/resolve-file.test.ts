import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Document } from '../content/document'
import { findFile } from './find-file'
import { resolveFile } from './resolve-file'
import { resolveImage } from './resolve-image'

// The posts of the index, as far as a file's place depends on them.
const toPost = (file: string, permalink: string) => ({ kind: 'post', file, permalink }) as Document
const POSTS = [
  toPost('_posts/船.md', '2024/08/31/船/'),
  toPost('_posts/886.md', '886.html'),
  toPost('_posts/sub/deep.md', 'own/place'),
]
const store = { posts: POSTS }
vi.mock('../content/store', () => ({
  getStore: () => store,
  getDocument: (permalink: string) => POSTS.find((post) => post.permalink === permalink),
}))

const FILES = [
  'images/a.png',
  'images/a b.png',
  'images/100%.png',
  'images/图.png',
  'images/C#?.png',
  'images/Photo.JPG',
  'images/Twin.png',
  'images/twin.png',
  'images/cafe\u0301.png',
  'files/书.pdf',
  'top.png',
  'both.png',
  '_posts/船.md',
  '_posts/船/in.png',
  '_posts/船/both.png',
  '_posts/船/more/in.png',
  '_posts/船/notes.json',
  '_posts/船/_hidden.png',
  '_posts/886.md',
  '_posts/886/in.png',
  '_posts/sub/deep.md',
  '_posts/sub/deep/in.png',
  '_posts/hidden.md',
  '_posts/hidden/in.png',
  '_posts/beside.png',
  '_posts/both.png',
  '_posts/shared/in.png',
  '_drafts/draft.png',
  'about/index.md',
  'about/me.png',
  '_data/secret.png',
]

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'inkstone-'))
  for (const name of FILES) {
    const file = path.join(folder, 'source', name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, '<svg width="4" height="3"></svg>')
  }
  writeFileSync(path.join(folder, 'outside.png'), 'x')
  symlinkSync('../outside.png', path.join(folder, 'source', 'escape.png'))
  vi.stubEnv('CONTENT_DIR', folder)
})
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

/** What is trusted for a moment is asked for again. */
const configure = async (text: string) => {
  writeFileSync(path.join(folder, '_config.yml'), text)
  await new Promise((resolve) => setTimeout(resolve, 210))
}
const resolve = (name: string, source: string) => {
  const url = resolveFile(name, source)?.url
  return url && decodeURI(url)
}

describe('without asset folders', () => {
  beforeAll(() => configure('url: https://my.site\nroot: /blog/'))

  it.each<[string, string, string]>([
    ['/images/a.png', '_posts/船.md', 'images/a.png'],
    ['images/a.png', '_posts/船.md', 'images/a.png'],
    ['./images/a.png', '_posts/船.md', 'images/a.png'],
    ['../images/a.png', '_posts/船.md', 'images/a.png'],
    ['../../images/a.png', '_posts/sub/deep.md', 'images/a.png'],
    ['../../../../images/a.png', '_posts/船.md', 'images/a.png'],
    ['/blog/images/a.png', '_posts/船.md', 'images/a.png'],
    ['https://my.site/blog/images/a.png', '_posts/船.md', 'images/a.png'],
    ['https://www.my.site/images/a.png', '_posts/船.md', 'images/a.png'],
    ['C:\\Users\\x\\blog\\source\\images\\a.png', '_posts/船.md', 'images/a.png'],
    ['C:\\Users\\x\\pictures\\in.png', '_posts/船.md', '_posts/船/in.png'],
    ['file:///home/x/blog/source/images/a.png', '_posts/船.md', 'images/a.png'],
    ['/Users/x/blog/source/_posts/beside.png', '_posts/船.md', '_posts/beside.png'],
    ['..\\images\\a.png', '_posts/船.md', 'images/a.png'],
    ['beside.png', '_posts/船.md', '_posts/beside.png'],
    ['./beside.png', '_posts/船.md', '_posts/beside.png'],
    ['in.png', '_posts/船.md', '_posts/船/in.png'],
    ['./in.png', '_posts/船.md', '_posts/船/in.png'],
    ['船/in.png', '_posts/船.md', '_posts/船/in.png'],
    ['./船/in.png', '_posts/船.md', '_posts/船/in.png'],
    ['/in.png', '_posts/船.md', '_posts/船/in.png'],
    ['%E8%88%B9/in.png', '_posts/船.md', '_posts/船/in.png'],
    ['both.png', '_posts/船.md', '_posts/both.png'],
    ['/both.png', '_posts/船.md', 'both.png'],
    ['top.png', '_posts/船.md', 'top.png'],
    ['me.png', 'about/index.md', 'about/me.png'],
    ['/images/a%20b.png', '_posts/船.md', 'images/a b.png'],
    ['/images/a b.png', '_posts/船.md', 'images/a b.png'],
    ['/images/100%.png', '_posts/船.md', 'images/100%.png'],
    ['/images/100%25.png', '_posts/船.md', 'images/100%.png'],
    ['/images/%25E5%259B%25BE.png', '_posts/船.md', 'images/图.png'],
    ['/images/C%23%3F.png', '_posts/船.md', 'images/C%23%3F.png'],
    ['/images/C#?.png', '_posts/船.md', 'images/C%23%3F.png'],
    ['/images/caf\u00e9.png', '_posts/船.md', 'images/caf\u00e9.png'],
    ['/images/cafe\u0301.png', '_posts/船.md', 'images/caf\u00e9.png'],
    ['/images/a.png?v=2#x', '_posts/船.md', 'images/a.png?v=2#x'],
    ['files/书.pdf#page=3', '_posts/船.md', 'files/书.pdf#page=3'],
    // The other case, where one name is meant.
    ['/IMAGES/A.PNG', '_posts/船.md', 'images/a.png'],
    ['/images/photo.jpg', '_posts/船.md', 'images/Photo.JPG'],
    ['/images/twin.png', '_posts/船.md', 'images/twin.png'],
    // As written comes before another case that stands nearer.
    ['BOTH.png', '_posts/船.md', '_posts/both.png'],
  ])('%j in %s => %s', (name, source, expected) => {
    expect(resolve(name, source)).toBe(`/blog/${expected}`)
  })

  it.each([
    '',
    '/',
    '#a',
    '?a.png',
    'nothing.png',
    '/images/TWIN.png',
    '/images',
    '../../outside.png',
    '/../outside.png',
    '%2e%2e/%2e%2e/outside.png',
    '..%2f..%2foutside.png',
    '/images/../../outside.png',
    '/escape.png',
    '/_data/secret.png',
    '船/_hidden.png',
    '/a%00.png',
    'about/index.md',
    '../about/index.md',
    'https://example.com/images/a.png',
    '//example.com/images/a.png',
    'data:image/png;base64,AAAA',
  ])('%j is no file of the folder', (name) => {
    expect(resolve(name, '_posts/船.md')).toBeUndefined()
  })

  it('serves what stands beside posts where it stands', () => {
    expect(findFile('_posts/船/in.png')?.type).toBe('image/png')
    expect(findFile('2024/08/31/船/in.png')).toBeUndefined()
    expect(findFile('_posts/船/notes.json')).toBeUndefined()
    expect(findFile('_drafts/draft.png')).toBeUndefined()
  })
})

describe('with asset folders', () => {
  beforeAll(() => configure('post_asset_folder: true'))

  it.each<[string, string, string]>([
    ['in.png', '_posts/船.md', '2024/08/31/船/in.png'],
    ['./in.png', '_posts/船.md', '2024/08/31/船/in.png'],
    ['船/in.png', '_posts/船.md', '2024/08/31/船/in.png'],
    ['more/in.png', '_posts/船.md', '2024/08/31/船/more/in.png'],
    ['IN.PNG', '_posts/船.md', '2024/08/31/船/in.png'],
    ['/2024/08/31/船/in.png', '_posts/886.md', '2024/08/31/船/in.png'],
    ['../船/in.png', '_posts/886.md', '2024/08/31/船/in.png'],
    ['in.png', '_posts/886.md', '886/in.png'],
    ['in.png', '_posts/sub/deep.md', 'own/place/in.png'],
    ['both.png', '_posts/船.md', '2024/08/31/船/both.png'],
    ['beside.png', '_posts/船.md', '_posts/beside.png'],
    ['shared/in.png', '_posts/船.md', '_posts/shared/in.png'],
    ['/images/a.png', '_posts/船.md', 'images/a.png'],
    ['notes.json', '_posts/船.md', '2024/08/31/船/notes.json'],
  ])('%j in %s => %s, and there it is', (name, source, expected) => {
    expect(resolve(name, source)).toBe(`/${expected}`)
    expect(findFile(expected)?.file).toBe(resolveFile(name, source)?.file.file)
  })

  it.each([
    // It has another address.
    '_posts/船/in.png',
    // Nobody may see it yet.
    '_posts/hidden/in.png',
    '2024/08/31/船/_hidden.png',
    '2024/08/31/船/../886/in.png',
    '2024/08/31/船/nothing.png',
    '2024/08/31/船/',
  ])('%j is nothing', (raw) => expect(findFile(raw)).toBeUndefined())
})

describe('resolveImage', () => {
  it('has a size, and is large where a phone should get less', () => {
    const file = path.join(folder, 'source/images/wide.png')
    const write = (width: number, bytes: number) =>
      writeFileSync(file, `<svg width="${width}" height="3"></svg>`.padEnd(bytes, ' '))
    write(641, 20_481)
    expect(resolveImage('/images/wide.png?x#y', 'a.md')).toEqual({
      src: '/images/wide.png?x#y',
      width: 641,
      height: 3,
      copySource: expect.stringMatching(/^\/media\/[\w-]{12}\/images\/wide\.png$/),
    })
    expect(resolveImage('/images/a.png', 'a.md')).toEqual({ src: '/images/a.png', width: 4, height: 3 })
    expect(resolveImage('/images/none.png', 'a.md')).toBeUndefined()
  })
})
