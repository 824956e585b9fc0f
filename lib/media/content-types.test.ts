import { expect, it } from 'vitest'
import { isMedia, MEDIA_EXTENSIONS, toContentType } from './content-types'

it.each<[string, string, boolean]>([
  ['a.png', 'image/png', true],
  ['a.JPG', 'image/jpeg', true],
  ['a.tar.zip', 'application/zip', true],
  ['影.MP4', 'video/mp4', true],
  ['a.html', 'text/html; charset=utf-8', false],
  ['a.js', 'text/javascript; charset=utf-8', false],
  ['a.json', 'application/json; charset=utf-8', false],
  ['a.xml', 'application/xml; charset=utf-8', false],
  ['a.css', 'text/css; charset=utf-8', true],
  ['CNAME', 'application/octet-stream', false],
  ['', 'application/octet-stream', false],
  ['a.toString', 'application/octet-stream', false],
  ['a.__proto__', 'application/octet-stream', false],
])('%s => %s', (file, type, is) => {
  expect(toContentType(file)).toBe(type)
  expect(isMedia(file)).toBe(is)
})

it('has no ending that the name of a tag may have', () => {
  expect(MEDIA_EXTENSIONS).not.toEqual(expect.arrayContaining(['js']))
  for (const ending of MEDIA_EXTENSIONS) expect(isMedia(`a.${ending}`)).toBe(true)
})
