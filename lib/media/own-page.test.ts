import { expect, it } from 'vitest'
import { withoutFrontMatter } from './own-page'

it.each([
  ['layout: false\n---\ngoogle-site-verification', 'google-site-verification'],
  ['---\nlayout: false\n---\n<p>页', '<p>页'],
  ['\uFEFF---\r\nlayout: false\r\ntags:\r\n  - 一\r\n- b\r\n\r\n---\r\n<p>', '<p>'],
  ['---\n---\n<p>', '<p>'],
  ['---\ntitle: 独立\n---', ''],
  ['<!doctype html>\n<p>\n---\n', '<!doctype html>\n<p>\n---\n'],
  ['google-site-verification: google123.html', 'google-site-verification: google123.html'],
  ['a: b\n<p>\n---\n', 'a: b\n<p>\n---\n'],
  ['text\n---\n<p>', 'text\n---\n<p>'],
  ['', ''],
])('%j => %j', (page, rest) => expect(withoutFrontMatter(Buffer.from(page)).toString()).toBe(rest))

it('changes no byte of a page in another encoding', () => {
  const page = Buffer.from([0x3c, 0xb2, 0xe2, 0xff])
  expect(withoutFrontMatter(Buffer.concat([Buffer.from('layout: false\n---\n'), page]))).toEqual(page)
})
