import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type Affected, getLive } from './live'
import { openLive } from './start-live'
import { tellHeld, tellPublication } from './tell-news'

// The cache of the project is that of another folder.
vi.mock('../content/document-cache', async (importOriginal) => {
  const original = await importOriginal<typeof import('../content/document-cache')>()
  const openDocumentCache: typeof original.openDocumentCache = (site) =>
    original.openDocumentCache(site, path.join(root, 'cache.json'))
  return { ...original, openDocumentCache }
})

let root = ''
let made: string[] = []
let said: string[] = []
let stop: () => void = () => undefined
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'inkstone-start-'))
  vi.stubEnv('CONTENT_DIR', path.join(root, 'blog'))
  vi.stubEnv('SITE_URL', '')
  made = []
  said = []
  for (const way of ['log', 'error', 'warn'] as const)
    vi.spyOn(console, way).mockImplementation((line: string) => said.push(line))
})
afterEach(() => {
  stop()
  Reflect.deleteProperty(globalThis, Symbol.for('inkstone.live'))
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  rmSync(root, { recursive: true, force: true })
})

const at = (file: string) => path.join(root, 'blog', file)
function write(file: string, text: string): void {
  mkdirSync(path.dirname(at(file)), { recursive: true })
  writeFileSync(at(file), text)
}
const git = (args: string[], date: string) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
    cwd: at('.'),
    env: { ...process.env, GIT_COMMITTER_DATE: date },
    stdio: 'pipe',
  })

async function start(isWatched: boolean, remake = async (affected: Affected) => void made.push(...affected)) {
  const live = await openLive({
    isWatched,
    frozenKeys: [],
    key: 'k',
    onPublished: tellPublication,
    onHeld: tellHeld,
    remake,
  })
  stop = live.keepLooking()
}
const post = (day: number, body = '正文') => `---\ndate: 2024-01-0${day}\n---\n${body}\n`
// Far less than the 20 seconds of the next round: the signs must have been seen.
const soon = (check: () => void) => vi.waitFor(check, { timeout: 10_000, interval: 20 })

it('publishes what is saved, in a folder that is new too, and says so', async () => {
  write('_config.yml', 'language: en\npermalink: :title/\n')
  write('source/_posts/a.md', post(1))
  await start(true)
  write('source/_posts/b.md', post(2))
  await soon(() => expect(made).toContain('b/'))
  write('source/_posts/deep/er/c.md', post(3))
  await soon(() => expect(made).toContain('deep/er/c/'))
  write('source/_posts/deep/er/d.md', post(4))
  await soon(() => expect(made).toContain('deep/er/d/'))
  expect(said[0]).toMatch(/^✓ published \/b\/ \(\d+ pages made again, \d+\.\d s\)$/)
})

it('publishes what was saved while the server started', async () => {
  write('source/_posts/a.md', post(1))
  const live = await openLive({
    isWatched: true,
    frozenKeys: [],
    key: 'k',
    onPublished: tellPublication,
    onHeld: tellHeld,
    remake: async (affected) => void made.push(...affected),
  })
  write('source/_posts/b.md', post(2))
  stop = live.keepLooking()
  await soon(() => expect(made).toContain('2024/01/02/b/'))
})

it('comes back with the folder, and says once that it was gone', async () => {
  write('_config.yml', 'language: en\npermalink: :title/\n')
  write('source/_posts/a.md', post(1))
  await start(true)
  renameSync(at('source'), at('away'))
  await soon(() => expect(said).toEqual([expect.stringMatching(/^✗ the content folder cannot be read/)]))
  write('away/_posts/b.md', post(2))
  renameSync(at('away'), at('source'))
  await soon(() => expect(made).toContain('b/'))
  expect(getLive()?.moment.store.posts).toHaveLength(2)
})

it('follows a link that leads to another folder, and hears what is saved there', async () => {
  write('../r1/_config.yml', 'language: en\npermalink: :title/\n')
  write('../r1/source/_posts/a.md', post(1))
  cpSync(at('../r1'), at('../r2'), { recursive: true })
  write('../r2/source/_posts/b.md', post(2))
  symlinkSync('r1', at('.'))
  await start(true)
  symlinkSync('r2', at('../next'))
  renameSync(at('../next'), at('.'))
  await soon(() => expect(made).toContain('b/'))
  write('source/_posts/c.md', post(3))
  await soon(() => expect(made).toContain('c/'))
})

it('follows git, asked by a webhook too', async () => {
  write('_config.yml', 'language: en\npermalink: :title/\n')
  write('source/_posts/a.md', post(1))
  git(['init', '-q'], '')
  git(['add', '.'], '')
  git(['commit', '-qm', 'one'], '2024-02-01T00:00:00Z')
  await start(false)
  write('source/_posts/a.md', post(1, '改'))
  git(['commit', '-qam', 'two'], '2024-03-01T00:00:00Z')
  expect(await getLive()?.refresh()).toContain('a/')
  expect(getLive()?.moment.store.posts[0]?.updated).toBe('2024-03-01T08:00:00+08:00')
  expect(await getLive()?.refresh()).toEqual([])
})

it('an order that fails is said to have failed', async () => {
  write('_config.yml', 'language: en\n')
  write('source/_posts/a.md', post(1))
  await start(true, () => Promise.reject(new Error('HTTP 500')))
  write('source/_posts/b.md', post(2))
  await soon(() =>
    expect(said).toEqual([expect.stringMatching(/^✗ the pages could not be made again \(HTTP 500\)/)]),
  )
})
