import { describe, expect, it } from 'vitest'
import { toPlayer } from './players'

const tube = 'https://www.youtube-nocookie.com/embed/'
const film = 'https://player.bilibili.com/player.html?'

describe('an address of a player', () => {
  it.each([
    [
      'https://www.youtube.com/watch?v=a-1',
      'YouTube · a-1',
      'https://www.youtube.com/watch?v=a-1',
      `${tube}a-1?autoplay=1`,
    ],
    [
      'https://youtu.be/a?t=90',
      'YouTube · a',
      'https://www.youtube.com/watch?v=a&t=90',
      `${tube}a?start=90&autoplay=1`,
    ],
    [
      '//www.youtube.com/embed/a?rel=0',
      'YouTube · a',
      'https://www.youtube.com/watch?v=a',
      `${tube}a?autoplay=1`,
    ],
    [
      'https://m.youtube.com/shorts/a',
      'YouTube · a',
      'https://www.youtube.com/watch?v=a',
      `${tube}a?autoplay=1`,
    ],
    [
      'https://www.youtube.com/playlist?list=p',
      'YouTube · p',
      'https://www.youtube.com/playlist?list=p',
      `${tube}videoseries?list=p&autoplay=1`,
    ],
    [
      'https://www.bilibili.com/video/BV1a/?p=2',
      'Bilibili · BV1a',
      'https://www.bilibili.com/video/BV1a/?p=2',
      `${film}bvid=BV1a&p=2&autoplay=1`,
    ],
    [
      '//player.bilibili.com/player.html?aid=12&cid=3',
      'Bilibili · av12',
      'https://www.bilibili.com/video/av12/',
      `${film}aid=12&p=1&autoplay=1`,
    ],
    [
      'https://player.vimeo.com/video/7?h=1',
      'Vimeo · 7',
      'https://vimeo.com/7',
      'https://player.vimeo.com/video/7?autoplay=1',
    ],
    [
      'https://codepen.io/u/embed/preview/Ab',
      'CodePen · Ab',
      'https://codepen.io/u/pen/Ab',
      'https://codepen.io/u/embed/Ab?default-tab=result',
    ],
    [
      'https://gist.github.com/u/12ab',
      'Gist · u/12ab',
      'https://gist.github.com/u/12ab',
      'https://gist.github.com/u/12ab.js',
    ],
  ])('%s', (address, name, page, frame) => expect(toPlayer(address)).toEqual({ name, page, frame }))

  it.each([
    'https://www.youtube.com/@channel',
    'https://www.youtube.com/watch',
    'https://www.youtube.com/embed/a"onload=',
    'https://www.bilibili.com/read/cv1',
    'https://space.bilibili.com/1',
    'https://vimeo.com/about',
    'https://codepen.io/u',
    'https://gist.github.com/discover/x',
    'https://notyoutube.com/watch?v=a',
    'https://youtube.com.evil.example/watch?v=a',
    '/watch?v=a',
    'https://',
  ])('%s is none', (address) => expect(toPlayer(address)).toBeUndefined())
})
