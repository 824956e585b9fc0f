import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const before = process.cwd()
let project = ''
beforeEach(() => {
  project = mkdtempSync(path.join(tmpdir(), 'inkstone-stamp-'))
  process.chdir(project)
  vi.stubEnv('CONTENT_DIR', undefined)
  vi.stubEnv('SITE_URL', undefined)
  write('lib/a.ts', 'export const a = 1')
  write('next.config.ts', 'export default {}')
  write('.next/BUILD_ID', 'x')
  write('content/_config.yml', 'title: 砚')
  write('content/source/_posts/雨.md', '雨天')
  write('content/source/films/a.mp4', film('甲'))
})
afterEach(() => {
  process.chdir(before)
  vi.unstubAllEnvs()
  rmSync(project, { recursive: true })
})

const HEAD = 128 * 1024
/** A film of which the end is all that is told apart. */
const film = (end: string) => `${'0'.repeat(HEAD)}${end}`

function write(file: string, text: string) {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
}

function writeAll(...files: string[]) {
  for (const file of files) write(file, 'other')
}

/** As a process of its own: the configuration is trusted for a moment, and asked for once in each. */
async function load() {
  vi.resetModules()
  return import('./build-stamp')
}

async function keep() {
  const { getBuildStamp, keepBuildStamp } = await load()
  keepBuildStamp(getBuildStamp())
}

const getDifference = async () => (await load()).getBuildDifference()

describe('getBuildDifference', () => {
  it.each<[string, () => void, string]>([
    ['nothing', () => {}, 'none'],
    ['the time of a post', () => utimesSync('content/source/_posts/雨.md', 1, 1), 'none'],
    ['the time of our code', () => utimesSync('lib/a.ts', 1, 1), 'none'],
    ['a test', () => write('lib/a.test.ts', ''), 'none'],
    ["what Hexo leaves beside the author's files", () => write('content/public/a.html', ''), 'none'],
    ['what git keeps', () => write('content/source/.git/HEAD', ''), 'none'],
    ['the end of a film of the same length', () => write('content/source/films/a.mp4', film('乙')), 'none'],
    ['the length of a film', () => write('content/source/films/a.mp4', film('乙丙')), 'content'],
    ['a post of the same length', () => write('content/source/_posts/雨.md', '雪天'), 'content'],
    ['a post more', () => write('content/source/_posts/雪.md', '雪天'), 'content'],
    ['a post less', () => rmSync('content/source/_posts/雨.md'), 'content'],
    ['a name', () => renameSync('content/source/_posts/雨.md', 'content/source/_posts/雪.md'), 'content'],
    ['data', () => write('content/source/_data/links.yml', '- a'), 'content'],
    ['the title of the site', () => write('content/_config.yml', 'title: 墨'), 'content'],
    ['the root', () => write('content/_config.yml', 'title: 砚\nroot: /blog/'), 'code'],
    ['the folder of tags', () => write('content/_config.yml', 'title: 砚\ntag_dir: 标签'), 'code'],
    ['our code', () => write('lib/a.ts', 'export const a = 2'), 'code'],
    ['what Next is told', () => write('next.config.ts', 'export default { a: 1 }'), 'code'],
    ['both', () => writeAll('lib/a.ts', 'content/source/_posts/雨.md'), 'code'],
    ['the address of the site', () => vi.stubEnv('SITE_URL', 'https://a.cn'), 'content'],
    ['the blog', () => vi.stubEnv('CONTENT_DIR', 'lib'), 'code'],
    ['the build, which is gone', () => rmSync('.next', { recursive: true }), 'code'],
    ['the stamp, which is of another time', () => write('.inkstone/build-stamp', '3f9a1c2b'), 'code'],
    ['the stamp, which is cut short', () => write('.inkstone/build-stamp', 'code 3f9a\ncont'), 'code'],
  ])('where %s has changed', async (_, change, difference) => {
    await keep()
    change()
    expect(await getDifference()).toBe(difference)
  })

  it('builds where no build was ended', async () => {
    expect(await getDifference()).toBe('code')
    await keep()
    ;(await load()).dropBuildStamp()
    expect(await getDifference()).toBe('code')
  })

  it('is none in a clone that stands elsewhere', async () => {
    await keep()
    const clone = mkdtempSync(path.join(tmpdir(), 'inkstone-clone-'))
    try {
      cpSync(project, clone, { recursive: true })
      process.chdir(clone)
      expect(await getDifference()).toBe('none')
    } finally {
      process.chdir(project)
      rmSync(clone, { recursive: true })
    }
  })
})

it('tells what was saved while it was built, and no other time of a file', async () => {
  const { getBuildStamp, hasNewContent } = await load()
  const stamp = getBuildStamp()
  utimesSync('content/source/_posts/雨.md', 1, 1)
  expect(hasNewContent(stamp)).toBe(false)
  write('content/source/_posts/雨.md', '晴天')
  expect(hasNewContent(stamp)).toBe(true)
})
