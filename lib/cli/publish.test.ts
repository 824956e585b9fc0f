import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'inkstone-'))
  mkdirSync(path.join(folder, '_posts'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (name: string, text: string | Buffer) => {
  mkdirSync(path.join(folder, path.dirname(name)), { recursive: true })
  writeFileSync(path.join(folder, name), text)
}
const read = (name: string) => readFileSync(path.join(folder, name))

/** As `npm run publish` does, for an author who stands in the folder. */
function publish(...args: string[]) {
  const env = { ...process.env, CONTENT_DIR: folder, INIT_CWD: folder, NODE_ENV: 'production' as const }
  const command = ['--import', 'tsx', 'lib/cli/publish.ts', ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { env, encoding: 'utf8' })
  const toLines = (text: string) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
  return { status, lines: toLines(stdout), errors: toLines(stderr) }
}

it('moves a draft with its files, dates it, and says its address', () => {
  write('_config.yml', 'url: https://a.cn\npermalink: :title/\nnew_post_name: :year-:title.md\n')
  write('_drafts/想法.md', '\uFEFF---\r\ntitle: 一个 想法\r\n---\r\n![](想法/图.png)  \r\n')
  write('_drafts/想法/图.png', '1')
  const { status, lines } = publish('一个', '想法')
  const year = /补上了日期 (\d{4})-\d\d-\d\d \d\d:\d\d:\d\d$/.exec(lines[3] ?? '')?.[1]
  const date = lines[3]?.replace('补上了日期 ', '')
  expect([status, ...lines]).toEqual([
    0,
    `✓ _drafts/想法.md → _posts/${year}-想法.md`,
    `附件一同移到 _posts/${year}-想法`,
    `正文里写着 想法/ 的图片和附件，请改成 ${year}-想法/`,
    `补上了日期 ${date}`,
    'https://a.cn/%E6%83%B3%E6%B3%95/',
  ])
  expect(read(`_posts/${year}-想法.md`).toString()).toBe(
    `\uFEFF---\r\ntitle: 一个 想法\r\ndate: ${date}\r\n---\r\n![](想法/图.png)  \r\n`,
  )
  expect(existsSync(path.join(folder, '_drafts/想法'))).toBe(false)
})

it('keeps a date, and tells what still hides the post', () => {
  write('_config.yml', 'future: false\nnew_post_name: :year-:month-:day-:title.md\n')
  const hidden = '---\ndate: 2020-01-02\npublished: false\n---\n字'
  write('_drafts/a.md', hidden)
  write('_drafts/b.md', '---\ndate: 2999-01-02 03:04\n---\n字')
  expect(publish('a').lines).toEqual([
    '✓ _drafts/a.md → _posts/2020-01-02-a.md',
    '文件里写着 published: false，读者看不到；要公开就删去这一行',
  ])
  expect(read('_posts/2020-01-02-a.md').toString()).toBe(hidden)
  expect(publish('b').lines[1]).toBe('到 2999-01-02 03:04:00 才公开（_config.yml 里 future: false）')
})

it('moves what cannot be dated as it is, byte for byte', () => {
  const gbk = Buffer.concat([Buffer.from('---\ntitle: '), Buffer.from([0xce, 0xd2]), Buffer.from('\n---\n')])
  write('_drafts/a.md', gbk)
  const { status, lines } = publish('_drafts/a.md')
  expect([status, lines[1]?.slice(0, 15)]).toEqual([0, '日期加不进去，文件原样移走了。'])
  expect(read('_posts/a.md').equals(gbk)).toBe(true)
})

it('puts a draft at the top of a folder without _posts', () => {
  rmSync(path.join(folder, '_posts'), { recursive: true })
  write('_drafts/a.md', '---\ndate: 2020-01-02\n---\n')
  expect(publish('a').lines).toEqual(['✓ _drafts/a.md → a.md', 'http://localhost:3000/2020/01/02/a/'])
})

it('moves nothing where it is not sure, and lists what there is', () => {
  write('_drafts/a.md', '---\ntitle: 同名\n---\n')
  write('_drafts/b.md', '---\ntitle: 同名\n---\n')
  write('_drafts/.hidden.md', '')
  write('_posts/a.md', '别的')
  const listed = ['_drafts/a.md  同名', '_drafts/b.md  同名']
  expect(publish('同名')).toEqual({
    status: 1,
    lines: [],
    errors: ['✗ “同名”不止一篇，请写路径', '草稿有：', ...listed],
  })
  expect(publish('c')).toEqual({ status: 1, lines: [], errors: ['✗ 没有叫“c”的草稿', '草稿有：', ...listed] })
  expect(publish()).toMatchObject({
    status: 2,
    errors: [/^✗ npm run publish/, '草稿有：', ...listed].map((one) =>
      typeof one === 'string' ? one : expect.stringMatching(one),
    ),
  })
  expect(publish('a')).toEqual({
    status: 1,
    lines: [],
    errors: ['✗ _posts/a.md 已经有了，没有覆盖。请给草稿或那个文件改名'],
  })
  expect(read('_posts/a.md').toString()).toBe('别的')
})

it('says how to begin where there is no draft', () => {
  const { status, errors } = publish('a')
  expect([status, errors[1]]).toEqual([1, '一篇草稿也没有。新写一篇：npm run new "标题" --draft'])
})
