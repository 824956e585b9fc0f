import { expect, it } from 'vitest'
import { parseConfig } from '../config/parse'
import { readDocument } from '../content/read-document'
import type { ResolvedImage } from '../media/resolve-image'
import { toShareImage } from './to-share-image'

const { site } = parseConfig('url: https://example.com/blog\n')
const FILES: Record<string, ResolvedImage> = {
  'a.png': { src: '/blog/a.png', width: 800, height: 400 },
  '/blog/首.jpg': { src: '/blog/%E9%A6%96.jpg', width: 640, height: 480 },
  'icon.png': { src: '/blog/icon.png', width: 32, height: 32 },
  'b.webp': { src: '/blog/b.webp' },
}
const A = { url: 'https://example.com/blog/a.png', width: 800, height: 400 }
const CARD = { url: expect.stringMatching(/\/og\/\w+\/site\.png$/), width: 1200, height: 630 }
const FIRST = { url: 'https://example.com/blog/%E9%A6%96.jpg', width: 640, height: 480 }

it.each([
  ['the cover', { cover: 'a.png' }, '/blog/首.jpg', A],
  ['a banner before the cover', { cover: 'b.webp', top_img: 'a.png' }, undefined, A],
  ['none by wish, then the first image', { cover: 'a.png', top_img: false }, '/blog/首.jpg', FIRST],
  ['the first image', {}, '/blog/首.jpg', FIRST],
  ['a cover that is no file', { cover: 'gone.png' }, '/blog/首.jpg', FIRST],
  [
    'a cover of elsewhere',
    { cover: 'https://cdn.example/x.png' },
    undefined,
    { url: 'https://cdn.example/x.png' },
  ],
  ['no size where none is known', { cover: 'b.webp' }, undefined, { url: 'https://example.com/blog/b.webp' }],
  ['no icon', {}, 'icon.png', CARD],
  ['no drawing', { cover: 'https://cdn.example/x.svg?v=1' }, '/blog/y.svg', CARD],
  ['no picture in an address', {}, 'data:image/png;base64,AAAA', CARD],
  ['none', {}, undefined, CARD],
])('%s', (_, { cover, ...extra }: { cover?: string; top_img?: unknown }, first, expected) => {
  const text = `---\n${JSON.stringify({ cover, ...extra })}\n---\n`
  const { document } = readDocument({ source: '_posts/a.md', text, site })
  if (!document) throw new Error(text)
  const subject = { kind: 'document' as const, document, firstImage: first }
  expect(toShareImage(site, subject, (name) => FILES[name])).toEqual(expected)
})

it('a list has its card', () => {
  expect(toShareImage(site, { kind: 'site' })).toEqual(CARD)
})
