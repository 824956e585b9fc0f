import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import type { Document } from '../content/document'
import type { Problem } from '../problem'
import { type Publication, PublishError } from './publication'
import { tellHeld, tellPublication, toFailure } from './tell-news'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'inkstone-news-'))
  writeFileSync(path.join(folder, '_config.yml'), 'language: en\nroot: /blog/\n')
  vi.stubEnv('CONTENT_DIR', folder)
})
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

const said: string[] = []
beforeEach(() => {
  said.length = 0
  for (const way of ['log', 'error'] as const)
    vi.spyOn(console, way).mockImplementation((line: string) => said.push(line))
  vi.spyOn(performance, 'now').mockReturnValue(1250)
})
afterEach(() => {
  vi.restoreAllMocks()
})

const article = (permalink: string) => ({ permalink }) as Document

it.each<[Omit<Publication, 'since'>, string]>([
  [
    { affected: ['砚 %/', ''], documents: [article('砚 %/')], gone: 0 },
    '✓ published /blog/砚 %/ (2 pages made again, 0.3 s)',
  ],
  [
    { affected: 'all', documents: [article('a/'), article('b/')], gone: 1 },
    '✓ published /blog/a/ and 1 more, 1 taken down (all pages made again, 0.3 s)',
  ],
  [{ affected: [''], documents: [], gone: 0 }, '✓ updated (1 page made again, 0.3 s)'],
])('%j', (publication, line) => {
  tellPublication({ ...publication, since: 1000 })
  expect(said).toEqual([line])
})

it('tells what is held back, why, and whether readers have an older version', () => {
  const slip: Problem = { file: '', line: 2, column: 1, severity: 'error', code: 'file-empty', values: {} }
  const held = new Map([
    ['_posts/a.md', [slip]],
    ['_config.yml', [slip]],
    ['_posts/b.md', [slip]],
  ])
  tellHeld(held, (file) => file !== '_posts/b.md')
  expect(said).toEqual([
    '✗ a.md is not published; its last good version stays up:',
    expect.stringMatching(/_posts\/a\.md:2:1 error file-empty /),
    '✗ _config.yml is not published; its last good version stays up:',
    expect.stringMatching(/_config\.yml:2:1 error file-empty /),
    '… b.md is not finished and waits:',
    expect.stringMatching(/_posts\/b\.md:2:1 error file-empty /),
  ])
})

it.each<[unknown, RegExp]>([
  [new PublishError('HTTP 500'), /^✗ the pages could not be made again \(HTTP 500\)/],
  [new Error('ENOENT'), /^✗ the content folder cannot be read \(ENOENT\)/],
  ['why', /\(why\)/],
])('%s', (error, line) => {
  expect(toFailure(error)).toMatch(line)
})
