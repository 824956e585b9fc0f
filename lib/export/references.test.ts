import { describe, expect, it } from 'vitest'
import { findReferences } from './references'

const STANDPOINT = { at: 'https://a.example/blog/x/', root: '/blog/' }

describe('findReferences', () => {
  it.each<[string, string[]]>([
    ['<a href="/blog/tags/%E7%A0%9A/#b">', ['tags/砚/']],
    ['<a href="/blog/标签/砚/">', ['标签/砚/']],
    ['<a href="../y.html?a=1&amp;b=2">', ['y.html']],
    ['<img src=\'b.png\' srcset="/blog/c.png 640w, /blog/d.png 828w">', ['x/b.png', 'c.png', 'd.png']],
    ['<video poster="/blog/p.jpg">', ['p.jpg']],
    ['<div style="background:url(/blog/e.png)">', ['e.png']],
    ['<meta content="https://a.example/blog/og/1.png">', ['og/1.png']],
    ['<loc>https://a.example/blog/f/</loc>', ['f/']],
    ['{"url":"https://a.example/blog/g/"}', ['g/']],
    // Below another root, of another host, no address at all.
    [
      '<a href="/other/"><a href="https://b.example/blog/"><a href="mailto:a@a.example"><a href="#b">',
      ['x/'],
    ],
    ['<p data-x="/blog/no/">/blog/no/</p>', []],
  ])('%s', (text, raws) => {
    expect(findReferences(text, STANDPOINT).map(({ raw }) => raw)).toEqual(raws)
  })

  it('keeps the query of the address, for that of a small image is its name', () => {
    expect(findReferences('<img src="/blog/_next/image/?url=a&amp;w=1&amp;q=2">', STANDPOINT)).toEqual([
      { raw: '_next/image/', address: '/blog/_next/image/?url=a&w=1&q=2' },
    ])
  })
})
