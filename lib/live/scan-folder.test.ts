import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parseConfig } from '../config/parse'
import { listContentFiles } from '../content/list-content-files'
import { scanFolder, scanHinted, toChanges } from './scan-folder'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'inkstone-scan-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const at = (file: string) => path.join(folder, file)
function write(file: string, text = 'x'): void {
  mkdirSync(path.dirname(at(file)), { recursive: true })
  writeFileSync(at(file), text)
}

describe('scanFolder', () => {
  it('finds the articles that a build finds, and every other file', async () => {
    for (const file of ['_posts/甲/乙.md', 'a.png', 'node_modules/x.md', '.git/x.md', '_data/a.yml'])
      write(file)
    mkdirSync(at('空'))
    symlinkSync(at('_posts/甲'), at('_posts/linked'))
    symlinkSync(at('_posts/甲'), at('.linked'))
    symlinkSync('..', at('_posts/up'))
    symlinkSync('.', at('_posts/around.md'))
    symlinkSync(at('_posts/甲/乙.md'), at('_posts/linked.md'))
    symlinkSync(at('nowhere'), at('.#lock'))
    const { files, folders } = await scanFolder(folder)
    expect([...files.keys()].sort()).toEqual([
      '_data/a.yml',
      '_posts/linked.md',
      '_posts/linked/乙.md',
      '_posts/甲/乙.md',
      'a.png',
    ])
    expect(folders.sort()).toEqual(
      ['', '_data', '_posts', '_posts/linked', '_posts/甲', '空']
        .map((name) => path.join(folder, name))
        .sort(),
    )
    const built = listContentFiles(folder, parseConfig('').site)
    // A link around has nothing to be read, and is named as an article.
    expect(built.files.filter((file) => file !== '_posts/around.md')).toEqual(
      [...files.keys()].filter((file) => file.endsWith('.md')).sort(),
    )
    expect(built.problems).toEqual([])
  })

  it('keeps what was known behind a link while the disk is away, and not where the link is gone', async () => {
    const away = mkdtempSync(path.join(tmpdir(), 'inkstone-away-'))
    try {
      write('a.md')
      symlinkSync(away, at('_posts'))
      write('_posts/b.md')
      const before = await scanFolder(folder)
      renameSync(away, `${away}-2`)
      const { files } = await scanFolder(folder, before.files)
      expect(files).toEqual(before.files)
      expect(listContentFiles(folder, parseConfig('').site).problems).toMatchObject([
        { file: '_posts', code: 'file-unreadable' },
      ])
      rmSync(at('_posts'))
      expect([...(await scanFolder(folder, files)).files.keys()]).toEqual(['a.md'])
    } finally {
      rmSync(`${away}-2`, { recursive: true, force: true })
    }
  })

  it('ends where two folders link to each other', async () => {
    for (const file of ['a/1.md', 'b/2.md']) write(file)
    symlinkSync('../b', at('a/b'))
    symlinkSync('../a', at('b/a'))
    const { files } = await scanFolder(folder)
    expect([...files.keys()].sort()).toEqual(['a/1.md', 'a/b/2.md', 'b/2.md', 'b/a/1.md'])
    expect([...files.keys()].sort()).toEqual(listContentFiles(folder, parseConfig('').site).files)
  })

  it('throws where the folder is not there, for that is not an empty one', async () => {
    await expect(scanFolder(at('gone'))).rejects.toThrow('ENOENT')
  })

  it('throws where all files are gone at once, as where a disk is not mounted', async () => {
    write('a', '1')
    write('b', '1')
    const { files } = await scanFolder(folder)
    rmSync(folder, { recursive: true })
    mkdirSync(folder)
    await expect(scanFolder(folder, files)).rejects.toThrow('is empty')
    // At the start nothing was there before, and one file may well go.
    expect((await scanFolder(folder)).files.size).toBe(0)
    expect((await scanFolder(folder, new Map([['a', '1']]))).files.size).toBe(0)
  })

  it('takes what cannot be read to be as it was', async () => {
    write('a', '1')
    const before = new Map([
      ['around', 'v'],
      ['gone', 'v'],
    ])
    // A link to itself is there, and leads nowhere.
    symlinkSync('around', at('around'))
    expect([...(await scanFolder(folder, before)).files.keys()].sort()).toEqual(['a', 'around'])
  })

  it.each<[string, () => void]>([
    ['another text of the same length', () => write('a', '2')],
    [
      'another text with the old time',
      () => {
        write('a', '2')
        utimesSync(at('a'), 1, 1)
      },
    ],
    ['another file moved there', () => renameSync(at('b'), at('a'))],
  ])('tells a version from %s', async (_, edit) => {
    write('a', '1')
    utimesSync(at('a'), 1, 1)
    write('b', '1')
    utimesSync(at('b'), 1, 1)
    const before = await scanFolder(folder)
    edit()
    expect(toChanges(before.files, (await scanFolder(folder)).files).changed).toEqual(['a'])
  })
})

it.each([
  ['', '', [], []],
  ['a1 b1', 'a1 b1', [], []],
  ['a1', 'a2 b1', ['a', 'b'], []],
  ['a1 b1', 'b1', [], ['a']],
  ['a1', 'b1', ['b'], ['a']],
])('from %j to %j', (before, now, changed, gone) => {
  const toFiles = (text: string) =>
    new Map(
      text
        .split(' ')
        .filter(Boolean)
        .map(([file = '', version = '']) => [file, version]),
    )
  expect(toChanges(toFiles(before), toFiles(now))).toEqual({ changed, gone })
})

describe('scanHinted', () => {
  const look = async (...hinted: string[]) => {
    for (const file of ['_posts/甲.md', '_posts/乙.md', '_posts/丙/丁.md']) write(file)
    const before = await scanFolder(folder)
    return async (act: () => void) => {
      act()
      const scan = await scanHinted(folder, before, hinted.map(at))
      return toChanges(before.files, scan.files)
    }
  }

  it('sees what a sign has named, and nothing else', async () => {
    const seen = await look('_posts/甲.md', '_posts/新.md', '_posts/.draft~')
    const changes = await seen(() => {
      for (const file of ['_posts/甲.md', '_posts/乙.md', '_posts/新.md']) write(file, 'other')
    })
    expect(changes).toEqual({ changed: ['_posts/甲.md', '_posts/新.md'], gone: [] })
  })

  it.each<[string, string, () => void]>([
    ['a file is gone', '_posts/甲.md', () => rmSync(at('_posts/甲.md'))],
    ['a folder is new', '_posts/新', () => mkdirSync(at('_posts/新'))],
    ['a folder is gone', '_posts/丙', () => rmSync(at('_posts/丙'), { recursive: true })],
    ['it is the folder itself', '', () => undefined],
  ])('looks at everything where %s', async (_, hinted, act) => {
    const seen = await look(hinted)
    const changes = await seen(() => {
      act()
      write('_posts/乙.md', 'other')
    })
    expect(changes.changed).toEqual(['_posts/乙.md'])
  })

  it('throws where the source folder is gone, too', async () => {
    const seen = await look('_posts/甲.md')
    await expect(seen(() => rmSync(folder, { recursive: true }))).rejects.toThrow('ENOENT')
  })

  it('leaves what lies elsewhere', async () => {
    const seen = await look('../_config.yml')
    expect(await seen(() => undefined)).toEqual({ changed: [], gone: [] })
  })
})
