import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { fillStore } from '../content/store'
import { toHtml } from '../markdown/to-html'
import { findDraft } from './find-draft'
import { getPreview, getPreviewFile } from './get-preview'
import { signPreview } from './sign-preview'

const SECRET = 'correct horse'
const SOON = Date.now() / 1000 + 3600
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>'
const FILES: Record<string, string> = {
  'source/_drafts/竖排.md': '---\ntitle: 竖排\n---\n![图](一.svg) ![公](/images/公.svg) ![无](无.svg)\n',
  'source/_drafts/竖排/一.svg': SVG,
  'source/_posts/收回.md': '---\ntitle: 收回\npublished: false\n---\n正文',
  'source/_posts/将来.md': '---\ntitle: 将来\ndate: 2999-01-01\n---\n正文',
  'source/_posts/程序.mdx': '---\ntitle: 程序\n---\n{1 + 1}\n',
  'source/about/index.md': '---\ntitle: 关于\n---\n正文',
  'source/images/公.svg': SVG,
  'source/_data/secret.json': '{}',
  'source/_drafts/_hidden.md': '正文',
  'source/_drafts/cafe\u0301.md': '正文',
  '_config.yml': 'future: false',
  'outside.md': '正文',
}

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'inkstone-'))
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), text)
  }
  symlinkSync('../../outside.md', path.join(folder, 'source/_drafts/escape.md'))
  vi.stubEnv('CONTENT_DIR', folder)
  vi.stubEnv('REVALIDATE_SECRET', SECRET)
  fillStore([])
})
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

const sign = (file: string, until = SOON) => signPreview(SECRET, { file, until })

describe('getPreview', () => {
  it.each([
    ['a draft', '_drafts/竖排.md', '竖排'],
    ['what is not published', '_posts/收回.md', '收回'],
    ['what is to come', '_posts/将来.md', '将来'],
    ['a program', '_posts/程序.mdx', '程序'],
    ['a page', 'about/index.md', '关于'],
    ['a name that the disk has decomposed', '_drafts/cafe\u0301.md', 'caf\u00e9'],
  ])('opens %s', async (_, file, title) => {
    const preview = getPreview(sign(file))
    expect(preview?.document).toMatchObject({ title, file })
    expect(await preview?.getArticle()).toMatchObject({ problems: expect.any(Array) })
  })

  it.each([
    ['a file that is no article', '_drafts/竖排/一.svg'],
    ['a hidden article', '_drafts/_hidden.md'],
    ['a link that leads out', '_drafts/escape.md'],
    ['a path that leads out', '../outside.md'],
    ['a path that leads out by a folder', '_drafts/../../outside.md'],
    ['a file that is gone', '_drafts/gone.md'],
    ['a folder', '_drafts'],
    ['data', '_data/secret.json'],
  ])('does not open %s', (_, file) => {
    expect(getPreview(sign(file))).toBeUndefined()
  })

  it('does not open for longer than it was signed for, nor by another secret, nor without one', () => {
    const file = '_drafts/竖排.md'
    expect(getPreview(sign(file, Date.now() / 1000 - 1))).toBeUndefined()
    expect(getPreview(signPreview('another', { file, until: SOON }))).toBeUndefined()
    vi.stubEnv('REVALIDATE_SECRET', '')
    expect(getPreview(sign(file))).toBeUndefined()
    expect(getPreview(signPreview('', { file, until: SOON }))).toBeUndefined()
    vi.stubEnv('REVALIDATE_SECRET', SECRET)
  })

  it('shows the pictures beside a draft, and others where they are', async () => {
    const { tree } = (await getPreview(sign('_drafts/竖排.md'))?.getArticle()) ?? {}
    const html = tree ? toHtml(tree) : ''
    const sources = [...html.matchAll(/<img[^>]* src="([^"]+)"/g)].map(([, src = '']) => src)
    expect(sources.slice(1)).toEqual([encodeURI('/images/公.svg'), encodeURI('无.svg')])
    const [, token = ''] = /^\/api\/preview\/file\/([^/]+)\/$/.exec(sources[0] ?? '') ?? []
    expect(getPreviewFile(token)?.file).toBe(path.join(folder, 'source/_drafts/竖排/一.svg'))
  })
})

describe('getPreviewFile', () => {
  it.each([
    ['an article', '_drafts/竖排.md'],
    ['data', '_data/secret.json'],
    ['the configuration', '../_config.yml'],
  ])('does not open %s', (_, file) => {
    expect(getPreviewFile(sign(file))).toBeUndefined()
  })
})

describe('findDraft', () => {
  it.each<[string, string, string | undefined]>([
    ['_drafts/竖排.md', '.', '_drafts/竖排.md'],
    ['竖排.md', '.', '_drafts/竖排.md'],
    ['竖排', '.', '_drafts/竖排.md'],
    ['./竖排.md', 'source/_drafts', '_drafts/竖排.md'],
    ['source/_drafts/竖排.md', '.', '_drafts/竖排.md'],
    ['../source/_drafts/竖排', 'scaffolds', '_drafts/竖排.md'],
    ['收回', '.', '_posts/收回.md'],
    ['程序', '.', '_posts/程序.mdx'],
    ['about/index.md', '.', 'about/index.md'],
    ['caf\u00e9', '.', '_drafts/cafe\u0301.md'],
    ['outside.md', '.', undefined],
    ['../outside.md', '.', undefined],
    ['竖排/一.svg', '.', undefined],
    ['_hidden', '.', undefined],
    ['', '.', undefined],
    ['没有', '.', undefined],
  ])('%j seen from %s is %s', (name, from, expected) => {
    expect(findDraft(name, path.join(folder, from))).toBe(expected)
  })
})
