import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parseConfig } from '../config/parse'
import { type KeptReading, openDocumentCache, toKeptReading } from './document-cache'
import { readFolder } from './read-folder'

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

describe('a cache that is kept for another machine', () => {
  const POSTS = {
    '_posts/雨.md': text,
    '_posts/a/雪.md': '---\ntitle: 雪\n---\n雪天',
    'about/index.md': '关于',
  }
  const [here, there] = ['here', 'there'].map((name) => () => path.join(folder, name)) as [
    () => string,
    () => string,
  ]

  beforeEach(() => {
    for (const [name, content] of Object.entries(POSTS)) {
      mkdirSync(path.dirname(path.join(here(), name)), { recursive: true })
      writeFileSync(path.join(here(), name), content)
    }
  })

  /** Reads a whole folder with the cache that lies in it; tells which files were read. */
  function read(project: string) {
    const cache = openDocumentCache(site, path.join(project, '.inkstone', 'documents.json'))
    const files: string[] = []
    const get: typeof cache.get = (name, content, make) =>
      cache.get(name, content, () => {
        files.push(name)
        return make()
      })
    const { documents } = readFolder(project, site, { ...cache, get })
    return { files, documents }
  }

  it('reads nothing again where the same files stand elsewhere, at other times', () => {
    const first = read(here())
    expect(first.files.sort()).toEqual(Object.keys(POSTS).sort())
    cpSync(here(), there(), { recursive: true })
    for (const name of Object.keys(POSTS)) utimesSync(path.join(there(), name), 1, 1)
    rmSync(here(), { recursive: true })
    expect(read(there())).toEqual({ files: [], documents: first.documents })
  })

  it('reads what has changed there, and that alone', () => {
    read(here())
    cpSync(here(), there(), { recursive: true })
    writeFileSync(path.join(there(), '_posts', '雨.md'), `${text}，又一天`)
    expect(read(there()).files).toEqual(['_posts/雨.md'])
  })

  it('names no place on the first machine', () => {
    read(here())
    const kept = readFileSync(path.join(here(), '.inkstone', 'documents.json'), 'utf8')
    for (const place of [folder, process.cwd(), tmpdir()]) expect(kept).not.toContain(place)
  })

  it.each([
    ['cut short', (kept: string) => kept.slice(0, kept.length / 2)],
    ['of another version', (kept: string) => kept.replace(/"version":"[^"]+"/, '"version":"other"')],
    ['not ours', () => '{"version":null,"readings":{}}'],
    ['empty', () => ''],
  ])('is none where it is %s', (_, spoil) => {
    const { documents } = read(here())
    const kept = path.join(here(), '.inkstone', 'documents.json')
    writeFileSync(kept, spoil(readFileSync(kept, 'utf8')))
    const again = read(here())
    expect(again.files).toHaveLength(3)
    expect(again.documents).toEqual(documents)
    expect(read(here()).files).toEqual([])
  })
})
