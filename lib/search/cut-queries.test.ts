import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { generatePosts } from '../bench/generate-posts'
import { makeRandom } from '../bench/make-random'
import { findRealBlogs } from '../bench/real-blogs'
import { getSite, getSourceDir } from '../config/site'
import { readFolder } from '../content/read-folder'
import { fillStore } from '../content/store'
import { proveTexts, proveTitles } from './cut-queries'
import type { SearchedText } from './searched-text'
import { getTextShelf } from './text-shelf'

// The texts of the project are those of another folder.
vi.mock('./section-cache', () => ({ openSectionCache: async () => undefined }))

afterEach(() => {
  vi.unstubAllEnvs()
  Reflect.deleteProperty(globalThis, Symbol.for('inkstone.search'))
})

async function read(contentDir: string): Promise<[SearchedText, ...SearchedText[]]> {
  vi.stubEnv('CONTENT_DIR', contentDir)
  vi.stubEnv('SITE_URL', '')
  fillStore(readFolder(getSourceDir(), getSite()).documents)
  const { texts, unread } = await getTextShelf().get(600_000)
  expect(unread).toBe(0)
  return texts as [SearchedText, ...SearchedText[]]
}

describe('what is cut from an article finds it, and nothing that lacks the words', () => {
  it('in generated articles', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'inkstone-cut-'))
    try {
      generatePosts(folder, 60)
      const texts = await read(folder)
      expect(texts).toHaveLength(60)
      expect(await proveTexts(texts, 300, makeRandom(1))).toEqual({ asked: 300, missed: [], strangers: [] })
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  // Each as it stands; what they say is printed by `npx vitest run lib/search/cut-queries --reporter verbose`.
  const blogs = findRealBlogs().filter((blog) => /(?:limour|yeshan333)$/.test(blog))
  it.skipIf(blogs.length === 0)('the real blogs are at hand, which are no part of this repository', () => {
    expect(blogs).toHaveLength(2)
  })

  it.each(['content', ...blogs])(
    'in %s, and from a title in the first three',
    { timeout: 600_000 },
    async (blog) => {
      const texts = await read(blog)
      const proof = await proveTexts(texts, 300, makeRandom(2))
      expect(proof).toEqual({ asked: 300, missed: [], strangers: [] })
      const titles = await proveTitles(texts, 300, makeRandom(3))
      console.log(`${path.basename(blog)}: ${texts.length} articles, ${JSON.stringify(titles)}`)
      expect(titles.rareFirst / titles.rare).toBeGreaterThanOrEqual(0.95)
      expect(titles.kept / titles.asked).toBeGreaterThanOrEqual(0.95)
    },
  )
})
