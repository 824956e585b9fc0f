import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { getGitUpdates } from './git-updates'

let repository: string

beforeAll(() => {
  repository = mkdtempSync(path.join(tmpdir(), 'inkstone-git-'))
  const git = (args: string[], date?: string) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
      cwd: repository,
      env: { ...process.env, ...(date && { GIT_COMMITTER_DATE: date }) },
      stdio: 'pipe',
    })
  const write = (file: string, text: string) =>
    writeFileSync(path.join(repository, 'blog', '_posts', file), text)
  mkdirSync(path.join(repository, 'blog', '_posts'), { recursive: true })
  git(['init', '-q'])
  write('改过.md', '一')
  write('没改过.md', '一')
  git(['add', '.'])
  git(['commit', '-qm', 'one'], '2024-01-02T03:04:05+08:00')
  write('改过.md', '二')
  git(['commit', '-qam', 'two'], '2024-02-03T04:05:06+08:00')
  write('改过.md', '三')
  git(['commit', '-qam', 'three'], '2024-03-04T05:06:07+08:00')
  git(['mv', 'blog/_posts/没改过.md', 'blog/_posts/发表.md'])
  git(['commit', '-qm', 'four'], '2024-04-05T06:07:08+08:00')
  write('发表.md', '一\n二')
  git(['commit', '-qam', 'five'], '2024-05-06T07:08:09+08:00')
})
afterAll(() => rmSync(repository, { recursive: true, force: true }))

it('gives the newest change of a file that was changed after it came', () => {
  const updates = getGitUpdates(path.join(repository, 'blog'))
  expect([...updates]).toEqual([
    ['_posts/发表.md', '2024-05-06T07:08:09+08:00'],
    ['_posts/改过.md', '2024-03-04T05:06:07+08:00'],
  ])
})

it('gives nothing for a shallow clone', () => {
  const clone = path.join(repository, 'clone')
  execFileSync('git', ['clone', '-q', '--depth=1', `file://${repository}`, clone], { stdio: 'pipe' })
  expect(getGitUpdates(path.join(clone, 'blog')).size).toBe(0)
})

it('gives nothing outside of git', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'inkstone-no-git-'))
  expect(getGitUpdates(folder).size).toBe(0)
  rmSync(folder, { recursive: true })
})
