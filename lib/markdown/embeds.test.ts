import { describe, expect, it } from 'vitest'
import { toFeedHtml } from '../feeds/to-feed-html'
import { toPlainContext } from './plain-context'
import { toHast } from './to-hast'
import { toHtml } from './to-html'

const read = async (source: string) => toHast(source, toPlainContext())
const html = async (source: string) => toHtml((await read(source)).tree)
const card = (host: string, frame: string, link: string, more = '') =>
  `<embed-card class="embed" data-src="${frame}" data-label="显示来自 ${host} 的内容"${more}>${link}</embed-card>`
const vimeo = 'https://player.vimeo.com/video/7?autoplay=1'

describe('what another site would show', () => {
  it.each([
    [
      'https://vimeo.com/7',
      `<p>${card('vimeo.com', vimeo, '<a href="https://vimeo.com/7">https://vimeo.com/7</a>')}</p>`,
    ],
    [
      '<https://vimeo.com/7>',
      `<p>${card('vimeo.com', vimeo, '<a href="https://vimeo.com/7">https://vimeo.com/7</a>')}</p>`,
    ],
    [
      '<iframe src="//player.vimeo.com/video/7"></iframe>',
      `<p>${card('vimeo.com', vimeo, '<a href="https://vimeo.com/7">Vimeo · 7</a>')}</p>`,
    ],
    [
      '<div style="padding:30%"><iframe title="题" src="https://a.com/" width="40" height="30"></iframe></div>',
      `<div><p>${card('a.com', 'https://a.com/', '<a href="https://a.com/">题</a>', ' style="aspect-ratio:40/30"')}</p></div>`,
    ],
    [
      '<iframe src="https://a.com/" sandbox="allow-forms" height="30"></iframe>',
      `<p>${card('a.com', 'https://a.com/', '<a href="https://a.com/">a.com</a>', ' style="aspect-ratio:auto;height:30px" data-sandbox="allow-forms"')}</p>`,
    ],
    [
      '<embed src="https://a.com/a.swf">',
      `<p>${card('a.com', 'https://a.com/a.swf', '<a href="https://a.com/a.swf">a.com</a>')}</p>`,
    ],
    [
      '<video src="https://a.com/a.mp4" autoplay></video>',
      '<p><video src="https://a.com/a.mp4" preload="none"></video></p>',
    ],
    [
      '<audio preload="auto"><source src="//a.com/a.mp3"></audio>',
      '<p><audio preload="none"><source src="//a.com/a.mp3" /></audio></p>',
    ],
  ])('%s waits', async (source, expected) => expect(await html(source)).toBe(expected))

  it.each([
    ['见 https://vimeo.com/7', '<p>见 <a href="https://vimeo.com/7">https://vimeo.com/7</a></p>'],
    ['[片](https://vimeo.com/7)', '<p><a href="https://vimeo.com/7">片</a></p>'],
    ['https://a.com/7', '<p><a href="https://a.com/7">https://a.com/7</a></p>'],
    ['<iframe src="/a"></iframe>', '<iframe src="/a" loading="lazy"></iframe>'],
    [
      '<iframe src="https://blog.example/a"></iframe>',
      '<iframe src="https://blog.example/a" loading="lazy"></iframe>',
    ],
    ['<video src="/a.mp4" autoplay></video>', '<p><video src="/a.mp4" autoplay></video></p>'],
  ])('%s is what it was', async (source, expected) => expect(await html(source)).toBe(expected))

  it('is no prose', async () => {
    const { facts } = await read('甲\n\n{% youtube abc %}')
    expect(facts).toMatchObject({ excerpt: '甲', count: { han: 1, words: 0 } })
  })

  it('is a link in a feed', async () =>
    expect(toFeedHtml((await read('{% vimeo 7 %}')).tree, 'https://blog.example/')).toBe(
      '<p><a href="https://vimeo.com/7">Vimeo · 7</a></p>',
    ))
})
