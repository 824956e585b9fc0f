import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readAddresses } from './read-addresses'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'inkstone-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (files: Record<string, string>) => {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), text)
  }
}
const toSitemap = (locs: string[]) =>
  `<urlset>${locs.map((loc) => `<url>\n  <loc>${loc}</loc>\n</url>`).join('')}</urlset>`

it.each<[string, string, string, string[]]>([
  ['full addresses', 'https://example.com/a/', '/', ['a/']],
  ['another host and port', 'http://localhost:4000/a.html', '/', ['a.html']],
  ['the home page', 'https://example.com/', '/', ['']],
  ['the home page, bare', 'https://example.com', '/', ['']],
  ['encoded', 'https://example.com/%E4%BD%A0/C%23/', '/', ['你/C#/']],
  ['as it is', 'https://example.com/你 好/', '/', ['你 好/']],
  ['NFD', `https://example.com/${'ガ'.normalize('NFD')}/`, '/', ['ガ/']],
  ['with entities', 'https://example.com/a&amp;b/', '/', ['a&b/']],
  ['in CDATA', '<![CDATA[ https://example.com/a/ ]]>', '/', ['a/']],
  ['with a query', 'https://example.com/a/?b#c', '/', ['a/']],
  ['paths alone', '/a/', '/', ['a/']],
  ['below a root', 'https://example.com/blog/a/', '/blog/', ['a/']],
])('reads a sitemap: %s', (_, loc, root, paths) => {
  write({ 'sitemap.xml': toSitemap([loc]) })
  expect(readAddresses(path.join(folder, 'sitemap.xml'), root)).toEqual(paths)
})

it('follows an index to the sitemaps beside it, once, and not to those that are not there', () => {
  const index = (names: string[]) =>
    `<sitemapindex>${names.map((name) => `<sitemap><loc>https://example.com/x/${name}</loc></sitemap>`).join('')}</sitemapindex>`
  write({
    'sitemap.xml': index(['posts.xml', 'sitemap.xml', 'gone.xml', 'more.xml']),
    'more.xml': index(['posts.xml', 'pages.xml']),
    'posts.xml': toSitemap(['https://example.com/a/']),
    'pages.xml': toSitemap(['https://example.com/b/']),
  })
  expect(readAddresses(path.join(folder, 'sitemap.xml'), '/')).toEqual(['a/', 'b/'])
})

it('reads a folder: every page of it, and nothing else', () => {
  const files = ['index.html', '你好/index.html', 'a.html', 'css/a.css', 'images/a.png', '100%/index.html']
  write(Object.fromEntries(files.map((file) => [file, ''])))
  expect(readAddresses(folder, '/')?.toSorted()).toEqual(
    ['index.html', '你好/index.html', 'a.html', '100%/index.html'].toSorted(),
  )
})

it('tells that there is nothing', () => {
  expect(readAddresses(path.join(folder, 'nowhere'), '/')).toBeUndefined()
})
