import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'

let folder = ''
let desk: ChildProcess | undefined
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'inkstone-'))
  mkdirSync(path.join(folder, '_posts'))
})
afterEach(() => {
  desk?.kill()
  rmSync(folder, { recursive: true })
})

const write = (name: string, body: string) =>
  writeFileSync(path.join(folder, '_posts', name), `---\ntitle: 晨读\ndate: 2024-08-31\n---\n${body}`)

/** Starts the list as the desk does; gives a function that waits for so many more lines, without the folder's name. */
function startDesk() {
  const program = "import('./lib/cli/watch-problems.ts').then(({ watchProblems }) => watchProblems())"
  const env = { ...process.env, CONTENT_DIR: folder, NODE_ENV: 'development' as const }
  desk = spawn(process.execPath, ['--import', 'tsx', '-e', program], { env })
  const lines: string[] = []
  let rest = ''
  desk.stderr?.setEncoding('utf8').on('data', (text: string) => {
    const parts = (rest + text).split('\n')
    rest = parts.pop() ?? ''
    lines.push(...parts)
  })
  const toShort = (line: string) =>
    line
      .replace(/\S*\/_posts\//, '')
      .split(' ')
      .slice(0, 3)
      .join(' ')
  return async (count: number) => {
    await expect.poll(() => lines.length, { timeout: 30_000, interval: 50 }).toBeGreaterThanOrEqual(count)
    return lines.splice(0).map(toShort)
  }
}

it('tells all at the start, then what a save has made or mended', async () => {
  write('甲.md', '#节\n')
  write('乙.md', '字\n')
  const next = startDesk()
  expect(await next(1)).toEqual(['甲.md:5:1 warning heading-space'])

  write('乙.md', '字\n\n[丙](/丙/)\n[丁](/丁/)\n')
  expect(await next(2)).toEqual(['乙.md:7:1 warning link-dead', '乙.md:8:1 warning link-dead'])

  write('甲.md', '# 节\n')
  expect(await next(1)).toEqual(['✓ 甲.md'])

  write('乙.md', '字，又一行\n\n字\n\n[丙](/丙/)\n')
  expect(await next(1)).toEqual(['乙.md:9:1 warning link-dead'])

  write('丙.md', '字 ![](https://a.cn/b.png)\n')
  expect(await next(1)).toEqual(['丙.md:5:3 info image-alt'])
})
