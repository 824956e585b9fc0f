import { describe, expect, it } from 'vitest'
import { toFileKey, toMentions, toPostKeys, toSeriesKey } from './mentions'

describe('toMentions', () => {
  it.each([
    ['![图](/images/a.png)', 'images/a.png'],
    ['![图](a%20b.png "题")', '_posts/旧/a b.png'],
    ['<img src="../images/%E5%9B%BE.PNG">', 'images/图.png'],
    ['![](C:\\blog\\source\\images\\x.jpg)', 'images/x.jpg'],
    ['{% asset_img cover.webp 封面 %}', '_posts/旧/cover.webp'],
    ['{% gallery %}![](1.gif)![](2.gif){% endgallery %}', 'p/2.gif'],
    ['cover: /images/封面.jpg\n', 'images/封面.jpg'],
    ['![](a.png?x=1#y)', 'a.png'],
    ['![](C%23.png)', 'C#.png'],
    ['![](é.png)', 'e\u0301.png'],
    ['{% include_code 标题 lang:js from:1 demo/a.js %}', 'downloads/code/demo/a.js'],
    ['[纸](纸.pdf)', '纸.pdf'],
    ['[试](demo/试.Html)', '_posts/demo/试.html'],
  ])('%s names %s', (text, file) => {
    expect(toMentions(text)).toContain(toFileKey(file))
  })

  it.each([
    ['{% post_link 你好 %}', { slug: 'notes/你好', title: '题' }],
    ['{% post_link notes/你好 看这里 %}', { slug: 'notes/你好', title: '题' }],
    ["{% post_link '一个 标题' %}", { slug: 'x', title: '一个 标题' }],
    ['{% post_path 你好.md %}', { slug: '你好', title: '题' }],
    ['{% post_link 雨天 修书 %}', { slug: 'x', title: '雨天 修书' }],
    ['{%- post_link 你好 -%}', { slug: '你好', title: '题' }],
    ['{% post_link 你好#第一节 %}', { slug: '你好', title: '题' }],
  ])('%s names the post', (text, post) => {
    expect(toMentions(text).filter((key) => toPostKeys(post).includes(key))).toHaveLength(1)
  })

  it.each(['普通的话，没有图。', 'console.log(a.b)', 'e.g. 1.5 倍'])('%s names nothing', (text) => {
    expect(toMentions(text)).toEqual([])
  })

  it.each([
    ['{% series 造纸 %}', '造纸'],
    ['{% series "造 纸" %}', '造 纸'],
    ['{%series%}', ''],
  ])('%s names the series', (text, name) => {
    expect(toMentions(text)).toContain(toSeriesKey(name))
  })

  it.each(['{% include_code ', '{% post_link ', '{% series '])('ends for %s and 200 KB', (tag) => {
    expect(toMentions(tag + '甲'.repeat(70_000))).toEqual([])
    expect(toMentions(tag.repeat(15_000))).toEqual([])
  })

  it('gives each once', () => {
    expect(toMentions('![](a.png) ![](/b/a.png)')).toEqual(['a.png'])
  })
})
