// Owns the proof that names of files in an article become addresses, and that nothing else changes.
import type { Root } from 'hast'
import { expect, it } from 'vitest'
import { toPlainContext } from './plain-context'
import { toHast } from './to-hast'
import { toHtml } from './to-html'

const FILES = ['书.pdf', 'a b.zip', 'film.mp4', 'still.jpg', 'demo.html']
const PICTURES: Record<string, string | undefined> = {
  'large.jpg': '/media/v1/large.jpg',
  'small.jpg': undefined,
}

const run = (body: string) =>
  toHast(
    body,
    toPlainContext({
      siteUrl: 'https://my.site',
      resolveImage: (src) => (src in PICTURES ? { src: `/at/${src}`, copySource: PICTURES[src] } : undefined),
      resolveFile: (name) =>
        FILES.includes(decodeURI(name)) ? `/at/${encodeURI(decodeURI(name))}` : undefined,
    }),
  )

it.each([
  ['[书](书.pdf)', '<p><a href="/at/%E4%B9%A6.pdf">书</a></p>'],
  ['[包](<a b.zip>)', '<p><a href="/at/a%20b.zip">包</a></p>'],
  ['<a href="a b.zip">包</a>', '<p><a href="/at/a%20b.zip">包</a></p>'],
  [
    '<video src="film.mp4" poster="still.jpg"></video>',
    '<p><video src="/at/film.mp4" poster="/at/still.jpg" preload="none"></video></p>',
  ],
  [
    '<video><source src="film.mp4"></video>',
    '<p><video preload="none"><source src="/at/film.mp4" /></video></p>',
  ],
  ['<iframe src="demo.html"></iframe>', '<iframe src="/at/demo.html" loading="lazy"></iframe>'],
  ['<object data="书.pdf"></object>', '<p><object data="/at/%E4%B9%A6.pdf"></object></p>'],
  ['[关于](/about/)', '<p><a href="/about/">关于</a></p>'],
  ['[节](#节)', '<p><a href="#%E8%8A%82">节</a></p>'],
  ['[别处](https://example.com/book.pdf)', '<p><a href="https://example.com/book.pdf">别处</a></p>'],
  ['<video src="gone.mp4" autoplay></video>', '<p><video src="gone.mp4" autoplay></video></p>'],
  ['<p data="书.pdf">文</p>', '<p data="书.pdf">文</p>'],
])('%s', async (body, expected) => expect(toHtml((await run(body)).tree)).toBe(expected))

const toCopySource = ({ children: [figure] }: Root) =>
  figure?.type === 'element' && figure.children[0]?.type === 'element' && figure.children[0].data?.copySource

it.each<[string, string | undefined]>([
  ['![](large.jpg)', '/media/v1/large.jpg'],
  ['![](small.jpg)', undefined],
  ['<p><img src="large.jpg" width="80"></p>', undefined],
])('%s has copies: %s', async (body, is) => expect(toCopySource((await run(body)).tree)).toBe(is))

it.each<[string, string[]]>([
  ['![](https://my.site/gone.jpg)', ['https://my.site/gone.jpg']],
  ['![](https://my.site.elsewhere/gone.jpg)', []],
  ['![](//cdn.example/gone.jpg)', []],
  ['![](data:image/gif;base64,R0lGODlhAQABAAAAACw=)', []],
  ['<img src="C:\\图.png">', ['C:\\图.png']],
  ['![](无.png)', ['无.png']],
])('%s: missing is %j', async (body, missing) => {
  const { problems } = await run(body)
  expect(
    problems.map(({ code, values }) => code === 'image-missing' && 'src' in values && values.src),
  ).toEqual(missing)
})
