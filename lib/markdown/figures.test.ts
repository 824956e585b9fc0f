// Owns the proof of which images become figures and galleries, and that a line of badges stays a line.
import { describe, expect, it } from 'vitest'
import { toPlainContext } from './plain-context'
import { toHast } from './to-hast'
import { toHtml } from './to-html'

const SIZES: Record<string, { width: number; height: number }> = {
  'wide.png': { width: 900, height: 600 },
  'tall.png': { width: 600, height: 900 },
  'sign.png': { width: 120, height: 20 },
}

const context = toPlainContext({
  resolveImage: (src) => (SIZES[src] ? { src: `/${src}`, ...SIZES[src] } : undefined),
})

const html = async (body: string) =>
  toHtml((await toHast(body, context)).tree).replace(/ (?:loading|decoding|width|height)="[^"]*"/g, '')

const figure = (src: string, ratio?: number) =>
  `<figure${ratio === undefined ? '' : ` style="--r:${ratio}"`}><img src="${src}" alt="" /></figure>`

describe('an image alone in its paragraph', () => {
  it.each([
    ['![](wide.png)', figure('/wide.png')],
    ['![](sign.png)', figure('/sign.png')],
    [
      '![渡口](wide.png)',
      '<figure><img src="/wide.png" alt="渡口" /><figcaption aria-hidden="true">渡口</figcaption></figure>',
    ],
    [
      '![渡口](wide.png "渡口")',
      '<figure><img src="/wide.png" alt="渡口" /><figcaption aria-hidden="true">渡口</figcaption></figure>',
    ],
    [
      '[![渡口](wide.png "题")](/a/)',
      '<figure><a href="/a/"><img src="/wide.png" alt="渡口" /></a><figcaption>题</figcaption></figure>',
    ],
    [
      '<p align="center"><img src="wide.png" title="题"></p>',
      '<figure><img src="/wide.png" /><figcaption>题</figcaption></figure>',
    ],
  ])('%s', async (body, expected) => expect(await html(body)).toBe(expected))
})

describe('several images alone in a paragraph', () => {
  const gallery = `<div class="tag-gallery">${figure('/wide.png', 1.5)}${figure('/tall.png', 0.67)}</div>`

  it.each([
    ['on one line', '![](wide.png) ![](tall.png)'],
    ['on two', '![](wide.png)\n![](tall.png)'],
    ['parted by a line end of HTML', '![](wide.png)<br>![](tall.png)'],
    ['in a tag', '{% gp 2-2 %}\n![](wide.png)\n![](tall.png)\n{% endgp %}'],
    [
      'in a paragraph of HTML in a tag',
      '{% gp %}\n<p><img src="wide.png" alt=""><img src="tall.png" alt=""></p>\n{% endgp %}',
    ],
  ])('%s', async (_, body) => expect(await html(body)).toBe(gallery))

  it('in the box of a theme, each with its door', async () => {
    const body = ['甲 一 /a/ wide.png', '乙 二 /b/ tall.png']
      .map((args) => `{% galleryGroup ${args} %}\n`)
      .join('')
    const made = await html(`<div class="gallery-group-main">\n${body}</div>`)
    expect(made.match(/<(?:div|figure)[^>]*>/g)).toEqual([
      '<div class="tag-gallery">',
      '<figure style="--r:1.5">',
      '<figure style="--r:0.67">',
    ])
    expect(made).toContain('<figcaption><a href="/a/">甲</a> 一</figcaption>')
  })

  it('whose sizes are not known', async () =>
    expect(await html('![](https://a.cn/a.png) [![](https://a.cn/b.jpg)](/b/)')).toBe(
      `<div class="tag-gallery">${figure('https://a.cn/a.png')}<figure><a href="/b/"><img src="https://a.cn/b.jpg" alt="" /></a></figure></div>`,
    ))

  it.each([
    ['words beside them', '图 ![](wide.png) ![](tall.png)'],
    ['a sign', '![](wide.png) ![](sign.png)'],
    ['badges', '![](https://img.shields.io/a) ![](https://a.cn/badge.svg)'],
    ['a layout of the author', '<p><img src="wide.png" style="width:40%"><img src="tall.png"></p>'],
    ['small by the author', '<p><img src="wide.png" width="90"><img src="tall.png"></p>'],
  ])('stay in their line: %s', async (_, body) => expect(await html(body)).toMatch(/^<p>/))
})
