import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { parseConfig } from '../config/parse'
import { readDocument } from '../content/read-document'
import { fillStore } from '../content/store'
import { getSitemap, hasSitemapPart } from './get-sitemap'
import { MOST_ENTRIES } from './to-sitemap-xml'

const CONFIG =
  'url: https://example.com/blog\nper_page: 1\nfuture: false\nupdated_option: empty\narchive_dir: 归档\n'

const FILES: Record<string, string> = {
  '_posts/灯.md': 'date: 2024-08-31\ntags: [C#, 灯]\ncategories: [技术, 前端]',
  '_posts/R&D.md': 'date: 2024-07-30\nupdated: 2025-01-01\ntags: C#',
  '_posts/别收.md': 'date: 2024-07-29\nnoindex: true',
  '_posts/不上首页.md': 'date: 2024-07-28\nupdated: 2026-01-01\nhidden: true',
  '_posts/收回.md': 'date: 2024-08-27\npublished: false\ntags: 收回',
  '_posts/将来.md': 'date: 2999-01-01\ntags: 将来',
  '_posts/无日期.md': 'title: 无日期',
  '_drafts/稿.md': 'date: 2024-08-26\ntags: 稿',
  'about/index.md': 'title: 关于',
  'thanks/index.md': 'title: 多谢\nsitemap: false',
  'tags/index.md': 'title: 标签\ndate: 2020-01-01',
}

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'inkstone-'))
  writeFileSync(path.join(folder, '_config.yml'), CONFIG)
  vi.stubEnv('CONTENT_DIR', folder)
  vi.stubEnv('SITE_URL', '')
  const { site } = parseConfig(CONFIG)
  fillStore(
    Object.entries(FILES).flatMap(
      ([source, keys]) => readDocument({ source, text: `---\n${keys}\n---\n`, site }).document ?? [],
    ),
  )
})
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

it('has every address that may be indexed, once, and its last change', () => {
  const seen = getSitemap().map(({ url, lastModified }) => [
    decodeURI(url.replace('https://example.com/blog/', '')),
    lastModified?.slice(0, 10),
  ])
  expect(seen).toEqual([
    // Not of the hidden post, which is not there.
    ['', '2025-01-01'],
    ['2024/08/31/灯/', '2024-08-31'],
    ['2024/07/30/R&amp;D/', '2025-01-01'],
    ['2024/07/28/不上首页/', '2026-01-01'],
    [expect.stringMatching(/无日期\/$/), undefined],
    ['about/', undefined],
    ['tags/', '2020-01-01'],
    ['tags/C/', '2025-01-01'],
    ['tags/灯/', '2024-08-31'],
    ['categories/', '2024-08-31'],
    ['categories/技术/', '2024-08-31'],
    ['categories/技术/前端/', '2024-08-31'],
    ['归档/', '2026-01-01'],
    ['归档/2024/', '2026-01-01'],
    ['归档/2024/08/', '2024-08-31'],
    ['归档/2024/07/', '2026-01-01'],
  ])
})

it('encodes and escapes its addresses', () => {
  const urls = getSitemap().map(({ url }) => url)
  expect(urls).toContain('https://example.com/blog/2024/08/31/%E7%81%AF/')
  expect(urls.join()).toMatch(/^[!-~]+$/)
  expect(urls.join()).not.toMatch(/[<>"]|&(?!amp;)/)
})

it('has the parts that it needs, and no other', () => {
  expect(hasSitemapPart('sitemap-1.xml')).toBe(false)
  const { document } = readDocument({ source: 'a.md', text: '', site: parseConfig(CONFIG).site })
  if (!document) throw new Error('no document')
  fillStore(Array.from({ length: MOST_ENTRIES }, (_, n) => ({ ...document, permalink: `${n}/` })))
  const parts = ['sitemap-1.xml', 'sitemap-2.xml', 'sitemap-3.xml', 'sitemap-01.xml', 'sitemap.xml']
  expect(parts.map(hasSitemapPart)).toEqual([true, true, false, false, false])
})
