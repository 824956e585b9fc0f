import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parseConfig } from '../config/parse'
import { type KeptReading, openDocumentCache, toKeptReading } from './document-cache'

const site = parseConfig('title: 砚').site
const source = '_posts/雨.md'
const text = '---\ntitle: 雨\ndate: 2024-08-31\n---\n雨天'

let folder = ''
let file = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'inkstone-cache-'))
  file = path.join(folder, 'deep', 'documents.json')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Asks a newly opened cache for one file, as a build does; tells whether the file was read. */
function ask(given = { site, source, text }): { reading: KeptReading; isRead: boolean } {
  const cache = openDocumentCache(given.site, file)
  let isRead = false
  const reading = cache.get(given.source, given.text, () => {
    isRead = true
    return toKeptReading(given.source, given.text, given.site)
  })
  cache.save()
  return { reading, isRead }
}

describe('openDocumentCache', () => {
  it('reads a file once, and gives the same afterwards', () => {
    const first = ask()
    expect(first.isRead).toBe(true)
    expect(first.reading.document?.title).toBe('雨')
    const second = ask()
    expect(second.isRead).toBe(false)
    expect(JSON.stringify(second.reading)).toBe(JSON.stringify(first.reading))
  })

  it.each([
    ['other text', { site, source, text: `${text}，又一天` }],
    ['another path', { site, source: '_posts/雪.md', text }],
    ['another configuration', { site: parseConfig('timezone: Asia/Tokyo').site, source, text }],
  ])('reads %s again', (_, other) => {
    ask()
    expect(ask(other).isRead).toBe(true)
  })

  it('gives up what was not asked for', () => {
    ask()
    ask({ site, source: '_posts/雪.md', text })
    expect(ask().isRead).toBe(true)
  })

  it.each(['', '{', '[]', '{"version":1}'])('takes a file that holds %j for an empty cache', (broken) => {
    ask()
    writeFileSync(file, broken)
    expect(ask().isRead).toBe(true)
    expect(readFileSync(file, 'utf8')).toContain('雨')
  })

  it('works where nothing can be written', () => {
    writeFileSync(path.join(folder, 'deep'), 'a file where the folder should be')
    expect(ask().isRead).toBe(true)
    expect(ask().isRead).toBe(true)
  })
})
