import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { parseConfig } from '../config/parse'
import { hasPath } from './has-path'
import { readDocument } from './read-document'

const FILES: Record<string, string> = {
  '_posts/你好.md': 'date: 2024-08-31\ntags: [C++, page]\ncategories: [技术, 前端]',
  '_posts/再见.md': 'date: 2024-08-30\ntags: C++\ncategories: [技术, 前端]',
  '_posts/node.js.md': 'date: 2023-01-01\npermalink: node.js/',
  '_posts/886.md': 'permalink: 886.html',
  '_posts/foo.md': 'permalink: tags/foo.html',
  'about/index.md': 'title: 关于',
}

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'inkstone-'))
  const { site } = parseConfig('')
  const documents = Object.entries(FILES).flatMap(
    ([source, keys]) => readDocument({ source, text: `---\n${keys}\n---\n`, site }).document ?? [],
  )
  for (const type of ['Post', 'Page']) {
    const generated = path.join(folder, '.contentlayer', 'generated', type)
    mkdirSync(generated, { recursive: true })
    const own = documents.filter(({ kind }) => (kind === 'page') === (type === 'Page'))
    writeFileSync(path.join(generated, '_index.json'), JSON.stringify(own))
  }
  writeFileSync(path.join(folder, '_config.yml'), 'per_page: 1\narchive_dir: blog/归档')
  vi.stubEnv('CONTENT_DIR', folder)
  vi.spyOn(process, 'cwd').mockReturnValue(folder)
})
afterAll(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

it.each([
  '',
  'page/2/',
  '2024/08/31/你好/',
  'node.js/',
  '886.html',
  // A post below the folder of a list.
  'tags/foo.html',
  'about/',
  'tags/',
  'tags/C/',
  'tags/C/page/2/',
  'tags/page/',
  'categories/',
  'categories/技术/',
  'categories/技术/前端/',
  'categories/技术/前端/page/2/',
  'blog/归档/',
  'blog/归档/page/2/',
  'blog/归档/2024/',
  'blog/归档/2024/08/',
  'blog/归档/2024/08/page/2/',
])('%j is a page', (raw) => {
  expect(hasPath(raw)).toBe(true)
})

it.each([
  '/',
  '//',
  'page/1/',
  'page/99/',
  'tags/page/2/',
  'tags/C/page/3/',
  'blog/归档/2024/08/page/3/',
  'about',
  'about/index.html',
  'page/1x/',
  'tags',
  'tags//',
  'tags/C++/',
  'tags/nothing/',
  'tags/C/x/',
  'categories/前端/',
  'categories/技术/nothing/',
  'blog/归档/2022/',
  'blog/归档/2024/8/',
  'blog/归档/2024/08/31/',
  'nothing/',
  // The list has a folder of its own.
  'archives/',
  'archives/2024/',
  // Names that every object has.
  'constructor/',
  'toString/x/',
  '__proto__/',
  '__defineGetter__/',
  // Another site, when a slash is put before it.
  '/evil.com/page/2/',
  '/page/2/',
])('%j is none', (raw) => {
  expect(hasPath(raw)).toBe(false)
})
