import { expect, it } from 'vitest'
import { toRedirectLines, toRedirectPage } from './redirect-page'
import { toAnswers, toStaticFile } from './static-file'

it('a redirect is a page that leads on, whatever its address', () => {
  const redirect = { from: '/a/', to: '/b/?x=1&y="2"' }
  const page = toRedirectPage(redirect, 'https://a.example/b/', 'zh-CN', '搬到了新地址')
  expect(page).toContain('<meta http-equiv="refresh" content="0;url=/b/?x=1&amp;y=&quot;2&quot;">')
  expect(page).toContain('<link rel="canonical" href="https://a.example/b/">')
  expect(page).toContain('<a href="/b/?x=1&amp;y=&quot;2&quot;">搬到了新地址</a>')
})

it('and a line for hosts that redirect by themselves', () => {
  expect(toRedirectLines([{ from: '/a/', to: '/b/' }])).toBe('/a/ /b/ 301\n')
})

it.each([
  ['', true, 'index.html'],
  ['tags/砚/', true, 'tags/砚/index.html'],
  ['a.html', true, 'a.html'],
  ['a.HTM', true, 'a.HTM'],
  ['没有斜杠', true, '没有斜杠/index.html'],
  ['tags/node.js', true, 'tags/node.js/index.html'],
  ['atom.xml', false, 'atom.xml'],
  ['CNAME', false, 'CNAME'],
])('%s, html: %s, is the file %s, which a server of files finds', (raw, isHtml, file) => {
  expect(toStaticFile(raw, isHtml)).toBe(file)
  expect(toAnswers(raw)).toContain(file)
})
