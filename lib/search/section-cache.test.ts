import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Document } from '../content/document'
import { SectionCache } from './section-cache'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'inkstone-sections-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const open = (version = '1') => SectionCache.open(path.join(folder, 'cache', 'search.jsonl'), version)
const readLines = () =>
  readFileSync(path.join(folder, 'cache', 'search.jsonl'), 'utf8')
    .trim()
    .split('\n')
const post = (file: string, format: 'md' | 'mdx' = 'md') => ({ file, format }) as Document
const sections = (text: string) => [{ id: '', heading: '', text }]

async function keep(texts: string[], version?: string): Promise<void> {
  const cache = await open(version)
  for (const text of texts) cache.add(post('a.md'), text, sections(text))
  await cache.settle()
}

describe('SectionCache', () => {
  it('gives what was kept of the same text of the same file', async () => {
    await keep(['甲', '乙'])
    const cache = await open()
    expect(cache.get(post('a.md'), '甲')).toEqual(sections('甲'))
    expect(cache.get(post('a.md'), '乙')).toEqual(sections('乙'))
    expect(cache.get(post('a.md'), '丙')).toBeUndefined()
    expect(cache.get(post('b.md'), '甲')).toBeUndefined()
  })

  it('adds to what there is', async () => {
    await keep(['甲'])
    const cache = await open()
    cache.get(post('a.md'), '甲')
    cache.add(post('a.md'), '乙', sections('乙'))
    await cache.write()
    expect((await open()).get(post('a.md'), '乙')).toEqual(sections('乙'))
    expect(readLines()).toHaveLength(3)
  })

  it('knows nothing of another version, and begins anew', async () => {
    await keep(['甲'])
    expect((await open('2')).get(post('a.md'), '甲')).toBeUndefined()
    await keep(['乙'], '2')
    expect((await open('2')).get(post('a.md'), '乙')).toEqual(sections('乙'))
    expect(readLines()).toHaveLength(2)
  })

  it('does without a line that is not whole', async () => {
    await keep(['甲'])
    appendFileSync(path.join(folder, 'cache', 'search.jsonl'), '["k",[{"id":"')
    expect((await open()).get(post('a.md'), '甲')).toEqual(sections('甲'))
  })

  it.each([
    ['a.md', 'md', '看 {% post_link b %}'],
    ['a.mdx', 'mdx', '甲'],
  ] as const)('does not keep what may depend on other files: %s', async (file, format, text) => {
    const cache = await open()
    cache.add(post(file, format), text, sections(text))
    await cache.settle()
    expect((await open()).get(post(file, format), text)).toBeUndefined()
  })

  it('gives up what nobody asks for, once that is most of it', async () => {
    await keep(['甲', '乙', '丙'])
    const cache = await open()
    cache.get(post('a.md'), '乙')
    await cache.settle()
    expect(readLines()).toHaveLength(2)
    expect(cache.get(post('a.md'), '乙')).toBeUndefined()
    expect((await open()).get(post('a.md'), '乙')).toEqual(sections('乙'))
  })
})
