import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'inkstone-'))
  mkdirSync(path.join(folder, '_posts'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (files: Record<string, string>) => {
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text)
}
const read = (name: string) => readFileSync(path.join(folder, name), 'utf8')

/** As `npm run check` does, in a process of its own and without a terminal. */
function check(...args: string[]) {
  const env = { ...process.env, CONTENT_DIR: folder, NODE_ENV: 'production' as const }
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'lib/cli/check.ts', ...args],
    { env, encoding: 'utf8' },
  )
  return { status, stdout, stderr, lines: stdout.trimEnd().split('\n') }
}

const HEAD = '---\ntitle: 晨读\ndate: 2024-08-31\n---\n'

it('prints a line for each problem, in order, and a summary; a warning is no failure', () => {
  write({
    '_posts/乙.md': `${HEAD}字\n\n#节\n`,
    '_posts/甲.md': `${HEAD}[丙](/丙/)\n\n![](https://a.cn/b.png)\n`,
  })
  const { status, lines } = check()
  const file = (name: string) => path.relative(process.cwd(), path.join(folder, '_posts', name))
  expect(lines.map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
    `${file('乙.md')}:7:1 warning heading-space`,
    `${file('甲.md')}:5:1 warning link-dead`,
    `${file('甲.md')}:7:1 info image-alt`,
    '2 个文件，0 处错误，2',
  ])
  expect(lines[1]).toContain(' 站内没有 /丙/ 这一页 → 检查网址')
  expect(status).toBe(0)
})

it('gives a tool the same as JSON, and fails on an error', () => {
  write({ '_posts/甲.md': '---\ntitle: 甲\ndate: 2024-08-39\n---\n#节\n', '_config.yml': 'language: en\n' })
  const { status, stdout } = check('--json')
  const file = path.relative(process.cwd(), path.join(folder, '_posts/甲.md'))
  expect(JSON.parse(stdout)).toEqual([
    {
      ...{ file, line: 3, column: 1, severity: 'error', rule: 'date-invalid', fixable: false },
      message: 'date: 2024-08-39 is not a date; it is left out',
      fix: 'write it as 2024-08-31 18:44:55',
    },
    {
      ...{ file, line: 5, column: 1, severity: 'warning', rule: 'heading-space', fixable: true },
      message: 'no space after the # of “#节”: it is plain text',
      fix: 'add a space if it is a heading',
    },
  ])
  expect(status).toBe(1)
})

it('tells a tool of a file that cannot be read, too', () => {
  write({ '_posts/甲.md': `${HEAD}字\n` })
  symlinkSync('乙.md', path.join(folder, '_posts/乙.md'))
  const { status, stdout } = check('--json')
  expect(JSON.parse(stdout)).toMatchObject([{ rule: 'file-unreadable', fixable: false }])
  expect(status).toBe(1)
})

it('says in one line what it cannot be asked for', () => {
  const { status, stdout, stderr } = check('--jsno')
  expect([status, stdout, stderr.trimEnd().split('\n')]).toEqual([
    2,
    '',
    [expect.stringMatching(/--jsno.*--json/)],
  ])
})

it('says that the content folder is none', () => {
  write({ 'a.txt': '' })
  folder = path.join(folder, 'a.txt')
  const { status, stderr } = check()
  folder = path.dirname(folder)
  expect([status, stderr]).toEqual([1, expect.stringMatching(/^✗ \S+ 不是文件夹。.*CONTENT_DIR/)])
})

it('mends when it is asked to, after showing what; the second time there is nothing left', () => {
  const broken = { '_posts/甲.md': `${HEAD}#节\n\n字\n`, '_posts/乙.md': `${HEAD}\`\`\`\r\n1\r\n` }
  write({ ...broken, '_posts/丙.md': `${HEAD}字\n` })
  check()
  expect([read('_posts/甲.md'), read('_posts/乙.md')]).toEqual(Object.values(broken))

  const { stdout, lines, status } = check('--fix')
  expect(stdout).toContain('\n-#节\n+# 节\n')
  expect(stdout).toMatch(/^\+\+\+ .*乙\.md$/m)
  expect(stdout).not.toContain('丙.md')
  expect([read('_posts/甲.md'), read('_posts/乙.md')]).toEqual([
    `${HEAD}# 节\n\n字\n`,
    `${HEAD}\`\`\`\r\n1\r\n\`\`\`\n`,
  ])
  expect(lines.at(-1)).toBe('3 个文件，0 处错误，0 处提醒，0 处可留意')
  expect(status).toBe(0)

  const again = check('--fix')
  expect(again.lines).toEqual(['没有可以放心代劳的改动。', lines.at(-1)])
})

it('writes nothing over a file that is not UTF-8 throughout', () => {
  const bytes = Buffer.concat([Buffer.from(`${HEAD}#节\n`), Buffer.from([0xce, 0xd2, 0x0a])])
  writeFileSync(path.join(folder, '_posts/甲.md'), bytes)
  check('--fix')
  expect(readFileSync(path.join(folder, '_posts/甲.md')).equals(bytes)).toBe(true)
})
