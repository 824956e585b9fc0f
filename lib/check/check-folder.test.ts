import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Facts } from '../markdown/article'
import { breakTen, isBreakable } from './break-ten'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'inkstone-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
  vi.unstubAllEnvs()
})

/** What a process that starts now finds in the folder, and what it knows of each article. */
async function check() {
  vi.stubEnv('CONTENT_DIR', folder)
  vi.resetModules()
  const { checkFolder } = await import('./check-folder')
  const { inspect } = await import('./inspect')
  const { documents, problems } = await checkFolder()
  const facts = new Map<string, Facts>()
  for (const document of documents) facts.set(document.file, (await inspect(document)).facts)
  return { problems: problems.map(({ file, line, code }) => `${file}:${line} ${code}`), facts }
}

async function expectTenReports(before: Awaited<ReturnType<typeof check>>, files: string[]) {
  const expected = breakTen(path.join(folder, 'source'), files)
  const { facts, problems } = await check()
  expect([...facts.keys()]).toEqual([...before.facts.keys()])
  for (const [file, one] of facts) if (!files.includes(file)) expect(one).toEqual(before.facts.get(file))
  expect(problems.filter((one) => !before.problems.includes(one)).sort()).toEqual(expected.sort())
}

const SUBJECTS = ['晨读', '磨墨', '理书', '补窗', '晒被', '听雨', '种葱', '修灯', '记账', '寄信']

function writePosts() {
  const posts = path.join(folder, 'source/_posts')
  mkdirSync(posts, { recursive: true })
  writeFileSync(
    path.join(folder, '_config.yml'),
    'title: 小院\nurl: https://yuan.example\npermalink: :title/\n',
  )
  mkdirSync(path.join(folder, 'source/images'))
  writeFileSync(path.join(folder, 'source/images/窗.png'), '')
  for (let i = 0; i < 30; i++) {
    const subject = SUBJECTS[i % 10]
    const [day, last] = [String(i + 1).padStart(2, '0'), String(i).padStart(2, '0')]
    const link = i === 0 ? '[归档](/archives/)' : `[昨天](/day-${last}/#${SUBJECTS[(i - 1) % 10]}的法子)`
    const text = [
      ...['---', `title: ${subject}`, `date: 2024-06-${day}`, 'tags:', `  - ${subject}`, '  - 日课', '---'],
      `六月${i + 1}日，天刚亮就起来${subject}，接着写${link}没写完的那一段。`,
      ...['', `## ${subject}的法子`, '', '```text', '#不是标题', '```', '', '![窗外](/images/窗.png)', ''],
    ]
    writeFileSync(path.join(posts, `day-${day}.md`), text.join('\n'))
  }
}

const CORPUS = path.join(import.meta.dirname, '../../../shared/corpora/limour')

describe('ten files broken in ten ways', () => {
  it('are told with file and line, and hide none of thirty posts', async () => {
    writePosts()
    const before = await check()
    expect(before.problems).toEqual([])
    for (const { headings, excerpt } of before.facts.values()) {
      expect(headings).toHaveLength(1)
      expect(excerpt).toContain('天刚亮就起来')
    }
    const files = [...before.facts.keys()]
    expect(files).toHaveLength(30)
    await expectTenReports(before, files.slice(5, 15))
  })

  it.skipIf(!existsSync(CORPUS))(
    `are told in a real blog (skipped unless ${CORPUS} is there)`,
    { timeout: 180_000 },
    async () => {
      cpSync(CORPUS, folder, { recursive: true })
      const before = await check()
      const read = (file: string) => readFileSync(path.join(folder, 'source', file), 'utf8')
      const usual = [...before.facts.keys()].filter((file) => isBreakable(read(file)))
      expect(usual.length).toBeGreaterThan(10)
      await expectTenReports(before, usual.slice(-10))
    },
  )
})
