import { XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { countSitemaps, MOST_ENTRIES, toSitemapPart, toSitemapXml } from './to-sitemap-xml'

const ENTRIES = [
  { url: 'https://example.com/', lastModified: '2024-09-01T00:00:00+08:00' },
  { url: 'https://example.com/R&amp;D/' },
  { url: 'https://example.com/c/', lastModified: '2024-01-01T00:00:00+08:00' },
]
const toPartUrl = (n: number) => `https://example.com/sitemap-${n}.xml`
const locationsOf = (xml = '') => [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => url)

describe('one file', () => {
  it('has every address, in order, and its last change', () => {
    const xml = toSitemapXml(ENTRIES, toPartUrl)
    expect(XMLValidator.validate(xml)).toBe(true)
    expect(locationsOf(xml)).toEqual(ENTRIES.map(({ url }) => url))
    expect(xml).toContain(
      '<url><loc>https://example.com/</loc><lastmod>2024-09-01T00:00:00+08:00</lastmod></url>',
    )
    expect(xml).toContain('<url><loc>https://example.com/R&amp;D/</loc></url>')
  })

  it('has no parts', () => {
    expect(toSitemapPart(ENTRIES, 1)).toBeUndefined()
  })
})

describe('more than one file may hold', () => {
  it('is an index, and each address is in one part', () => {
    const xml = toSitemapXml(ENTRIES, toPartUrl, 2)
    expect(XMLValidator.validate(xml)).toBe(true)
    expect(xml).toContain('<sitemapindex')
    expect(locationsOf(xml)).toEqual([toPartUrl(1), toPartUrl(2)])
    expect(xml).toContain('<lastmod>2024-01-01T00:00:00+08:00</lastmod></sitemap>')
    expect(locationsOf(toSitemapPart(ENTRIES, 1, 2))).toEqual([
      'https://example.com/',
      'https://example.com/R&amp;D/',
    ])
    expect(locationsOf(toSitemapPart(ENTRIES, 2, 2))).toEqual(['https://example.com/c/'])
  })

  it.each([0, 3, 1.5, Number.NaN])('there is no part %s', (n) => {
    expect(toSitemapPart(ENTRIES, n, 2)).toBeUndefined()
  })
})

it.each([
  [0, 1],
  [MOST_ENTRIES, 1],
  [MOST_ENTRIES + 1, 2],
  [3 * MOST_ENTRIES, 3],
])('%i addresses are %i files', (entries, files) => {
  expect(countSitemaps(entries)).toBe(files)
})
