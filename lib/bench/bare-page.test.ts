import { describe, expect, it } from 'vitest'
import { toBareHtml } from './bare-page'

describe('toBareHtml', () => {
  it.each([
    ['<style>p{color:red}</style><p class="a">灯</p>', '<p class="a">灯</p>'],
    ['<p>灯<img src="/a.png" alt="b">下</p>', '<p>灯下</p>'],
    ['<link rel="icon" href="/a.svg"><p>灯</p><script src="/a.js" defer></script>', '<p>灯</p>'],
    ['<picture><source srcset="a"><img src="b"></picture><svg><style>a{}</style></svg>灯', '灯'],
    ['<p>styled</p><pre>&lt;style&gt;</pre>', '<p>styled</p><pre>&lt;style&gt;</pre>'],
  ])('%s', (html, bare) => expect(toBareHtml(html)).toBe(bare))
})
