// Owns the proof on real blogs: each folder as it stands, and all as one, is served whole.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'playwright/test'
import { serveFiles } from '../lib/bench/file-server'
import { findRealBlogs, joinBlogs, thinBlog } from '../lib/bench/real-blogs'
import { runExport } from '../lib/bench/run-export'
import { breakTen, isBreakable } from '../lib/check/break-ten'
import { removeTemporaryFolder } from '../lib/cli/own-processes'
import { HERE, makeWorkspace, type UrlRow, type Workspace } from '../lib/cli/workspace'
import { tags } from '../lib/markdown/tags'
import { ask } from './ask'
import { expectReadable } from './read-export'

const BLOGS = findRealBlogs()
const EXPORTED = 'limour'

// All of them take half an hour; `WHOLE_BLOGS=1` is for before a release. Of what has been read before, less is enough.
const IS_WHOLE = Boolean(process.env.WHOLE_BLOGS)
const AS_MUCH = IS_WHOLE ? 'all' : 'a tenth'
const MOST = 150
const MOST_AGAIN = 60

test.describe.configure({ mode: 'serial', timeout: 900_000 })
test.skip(BLOGS.length === 0, 'the real blogs are not at hand: they are no part of this repository')

let workspace: Workspace
let all: string
test.beforeAll(() => {
  if (BLOGS.length === 0) return
  workspace = makeWorkspace(HERE)
  all = joinBlogs(BLOGS)
})
test.afterAll(async () => {
  await workspace?.dispose()
  if (all) removeTemporaryFolder(all)
})

for (const blog of BLOGS) {
  const name = path.basename(blog)
  test(`${name}: every file has one URL, which shows it`, () => expectServed(blog, MOST))
  // At once, for the build of it is at hand.
  if (name !== EXPORTED) continue
  test(`${AS_MUCH} of ${name}, exported, is read from plain files`, async ({ browser }) => {
    const contentDir = IS_WHOLE ? blog : thinBlog(blog)
    const { folder, output } = await runExport(workspace.dir, contentDir)
    console.log(output.trim().split('\n').at(-1))
    const server = await serveFiles(folder)
    try {
      const rows = (await workspace.readUrls(contentDir)).filter(isShown)
      await expectReadable(browser, { folder, server, rows })
    } finally {
      await server.stop()
      if (!IS_WHOLE) removeTemporaryFolder(contentDir)
    }
  })
}

test('all as one: every file has one URL, which shows it', () => expectServed(all, MOST_AGAIN))

test('ten files broken in ten ways hide no other, and are served themselves', async () => {
  const contentDir = joinBlogs(BLOGS.slice(0, 1))
  try {
    const files = (await workspace.readUrls(contentDir)).map(({ source }) => source)
    const read = (file: string) => readFileSync(path.join(contentDir, 'source', file), 'utf8')
    const broken = files.filter((file) => isBreakable(read(file))).slice(0, 10)
    expect(broken).toHaveLength(10)
    breakTen(path.join(contentDir, 'source'), broken)
    await expectServed(contentDir, MOST_AGAIN, broken)
    expect((await workspace.readUrls(contentDir)).map(({ source }) => source)).toEqual(files)
  } finally {
    removeTemporaryFolder(contentDir)
  }
})

const isShown = ({ kind, published }: UrlRow) => published && kind !== 'draft'

/** That each file has an address of its own; and that `most` of them, from all over the folder, and `certain` ones are served whole. */
async function expectServed(contentDir: string, most: number, certain: string[] = []): Promise<void> {
  const site = await workspace.start({ contentDir, env: { TZ: 'America/New_York' } })
  try {
    const rows = await workspace.readUrls(contentDir)
    const shown = rows.filter(isShown)
    expect(shown.length).toBeGreaterThan(0)
    expect(new Set(shown.map(({ url }) => url)).size).toBe(shown.length)
    const host = new URL(site.url).origin
    const step = IS_WHOLE ? 1 : Math.ceil(shown.length / most)
    const read = shown.filter(({ source }, index) => index % step === 0 || certain.includes(source))
    console.log(`  ${read.length} of ${shown.length} read`)
    const failures = await inTurns(read, async ({ url, source }) => {
      const { status, body } = await ask(host, url)
      return findFault(status, body, readFileSync(path.join(contentDir, 'source', source), 'utf8'))
    })
    expect(failures).toEqual([])
  } finally {
    await site.stop()
  }
}

const KNOWN_TAG = new RegExp(
  `\\{%-?\\s*(?:end)?(?:${tags.flatMap(({ names }) => names).join('|')})(?![\\w-])`,
)
const count = (text: string, word: string) => text.split(word).length - 1

/** What is wrong with a page, or undefined. Words such as `undefined` may only be there as often as the author wrote them. */
function findFault(status: number, html: string, source: string): string | undefined {
  if (status !== 200) return `answers ${status}`
  if (!html.trimEnd().endsWith('</html>')) return 'is not whole'
  if (html.includes('__next_error__')) return 'is an error page'
  for (const word of ['undefined', '[object Object]', 'NaN']) {
    if (count(toWords(html), word) > count(source, word)) return `says ${word}`
  }
  const tag = KNOWN_TAG.exec(toWords(html.replace(/<(pre|code)\b[\s\S]*?<\/\1>/g, '')))
  return tag && !/\{%-?\s*raw/.test(source) ? `shows ${tag[0]}` : undefined
}

const toWords = (html: string) => html.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '').replace(/<[^>]*>/g, '')

const AT_ONCE = 4

/** Asks for all, a few at once; gives the sources of those with a fault, and what it is. */
async function inTurns(
  rows: UrlRow[],
  check: (row: UrlRow) => Promise<string | undefined>,
): Promise<string[]> {
  const failures: string[] = []
  const left = [...rows]
  const work = async () => {
    for (let row = left.pop(); row; row = left.pop()) {
      const fault = await check(row)
      if (fault) failures.push(`${row.source}: ${row.url} ${fault}`)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return failures
}
