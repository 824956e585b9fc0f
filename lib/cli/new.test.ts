import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'inkstone-'))
  mkdirSync(path.join(folder, 'source/_posts'), { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

/** As `npm run new` does, for an author who stands in the folder. */
function make(...args: string[]) {
  const env = { ...process.env, CONTENT_DIR: folder, INIT_CWD: folder, NODE_ENV: 'production' as const }
  const command = ['--import', 'tsx', 'lib/cli/new.ts', ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { env, encoding: 'utf8' })
  return {
    status,
    stderr,
    lines: stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.trim()),
  }
}
const configure = (text: string) => writeFileSync(path.join(folder, '_config.yml'), text)
const read = (file: string) => readFileSync(path.join(folder, file), 'utf8')
const list = () =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.md$/.test(file))
    .sort()

it('makes a post, says where and by which address, and never writes over one', () => {
  configure('url: https://a.cn\npermalink: :title/\n')
  const { status, lines } = make('C++: 一', '二')
  expect([status, ...lines]).toEqual([0, '✓ source/_posts/C-一-二.md', 'https://a.cn/C-%E4%B8%80-%E4%BA%8C/'])
  expect(read('source/_posts/C-一-二.md')).toMatch(
    /^---\ntitle: "C\+\+: 一 二"\ndate: \d{4}-\d\d-\d\d \d\d:\d\d:\d\d\ntags:\n---\n\n$/,
  )
  writeFileSync(path.join(folder, 'source/_posts/C-一-二.md'), '写好的')
  expect(make('C++: 一 二').lines[0]).toBe('✓ source/_posts/C-一-二-1.md')
  expect(read('source/_posts/C-一-二.md')).toBe('写好的')
})

it("uses the author's scaffolds, and makes the folder for the post's files", () => {
  configure('post_asset_folder: true\ndefault_layout: 读书\n')
  mkdirSync(path.join(folder, 'scaffolds'))
  writeFileSync(
    path.join(folder, 'scaffolds/读书.md'),
    '---\ntitle: 读《{{ title }}》\npublished: false\n---\n# {{ title }}\n',
  )
  const { lines } = make('红楼梦')
  expect(lines).toEqual([
    '✓ source/_posts/红楼梦.md',
    '文件里写着 published: false，读者看不到；要公开就删去这一行',
  ])
  expect(read('source/_posts/红楼梦.md')).toBe('---\ntitle: 读《红楼梦》\npublished: false\n---\n# 红楼梦\n')
  expect(existsSync(path.join(folder, 'source/_posts/红楼梦'))).toBe(true)
})

it('makes drafts and pages', () => {
  expect(make('想法', '--draft').lines).toEqual([
    '✓ source/_drafts/想法.md',
    '草稿，写好后发布：npm run publish "想法.md"',
  ])
  expect(make('draft', '想法').lines[0]).toBe('✓ source/_drafts/想法-1.md')
  expect(make('page', '关于').lines).toEqual([
    '✓ source/关于/index.md',
    'http://localhost:3000/%E5%85%B3%E4%BA%8E/',
  ])
})

it('puts a post at the top of a folder without _posts', () => {
  rmSync(path.join(folder, 'source'), { recursive: true })
  expect(make('你好').lines[0]).toBe('✓ 你好.md')
  expect(list()).toEqual(['你好.md'])
})

it.each<[number, string, string[]]>([
  [2, '✗ npm run new "标题"', []],
  [2, '✗ npm run new "标题"', ['--draft']],
  [2, '✗ npm run new "标题"', [' ']],
  [2, '✗ --slug 后面缺内容', ['题', '--slug']],
  [1, '✗ ../../x 不在内容文件夹之内', ['题', '--path', '../../x']],
  [1, '✗ 网站不读 _posts/.x.md', ['题', '--path', '.x']],
  [1, '✗ 没有建成：ENAMETOOLONG', ['题', '--path', 'x'.repeat(300)]],
])('ends with %i and %s for %j, and makes nothing', (code, message, args) => {
  const { status, stderr, lines } = make(...args)
  expect([status, lines]).toEqual([code, ['']])
  expect(stderr.startsWith(message)).toBe(true)
  expect(list()).toEqual([])
})
