import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { getLive, setLive } from '../live/live'
import { readText } from './read-text'
import { toTextHash } from './text-hash'

const root = mkdtempSync(path.join(tmpdir(), 'inkstone-text-'))
beforeAll(() => {
  vi.stubEnv('CONTENT_DIR', root)
  mkdirSync(path.join(root, '_posts'))
  writeFileSync(path.join(root, '_posts', 'a.md'), '正文')
})
afterEach(() => Object.assign(globalThis, { [Symbol.for('inkstone.live')]: undefined }))
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(root, { recursive: true })
})

/** A server that has published `text` of the file, and holds `held` in its place. */
function run(text: string, { held, isAtHand = true }: { held?: string; isAtHand?: boolean } = {}) {
  setLive({
    moment: {
      site: { source_dir: 'source' },
      heldTexts: new Map(held === undefined ? [] : [['_posts/a.md', held]]),
      getPublished: (file: string) =>
        file === '_posts/a.md' ? { hash: toTextHash(text), text: isAtHand ? text : undefined } : undefined,
      doubt: { isRaised: false },
    } as never,
    key: '',
    refresh: async () => [],
  })
  return () => getLive()?.moment.doubt.isRaised
}
const away = (work: () => void) => {
  renameSync(path.join(root, '_posts'), path.join(root, 'away'))
  try {
    work()
  } finally {
    renameSync(path.join(root, 'away'), path.join(root, '_posts'))
  }
}

it('is the text as it is, without a server', () => {
  expect([readText('_posts/a.md'), readText('_posts/none.md')]).toEqual(['正文', ''])
  expect(() => readText('_posts')).toThrow('EISDIR')
})

it('is what is published, and no doubt', () => {
  const isInDoubt = run('正文')
  expect([readText('_posts/a.md'), readText('_posts/none.md'), isInDoubt()]).toEqual(['正文', '', false])
})

it('is in doubt where the file is another one by now', () => {
  const isInDoubt = run('旧文')
  expect([readText('_posts/a.md'), isInDoubt()]).toEqual(['正文', true])
})

it('is the last good one where it is held back', () => {
  const isInDoubt = run('旧文', { held: '旧文' })
  expect([readText('_posts/a.md'), isInDoubt()]).toEqual(['旧文', false])
})

it('is the last good one where the folder is away, and never an empty page', () => {
  away(() => {
    const isInDoubt = run('旧文')
    expect([readText('_posts/a.md'), isInDoubt()]).toEqual(['旧文', true])
    run('旧文', { isAtHand: false })
    expect(() => readText('_posts/a.md')).toThrow('_posts/a.md cannot be read')
  })
})
