import { describe, expect, it } from 'vitest'
import { toPlainContext } from '../markdown/plain-context'
import { toHast } from '../markdown/to-hast'
import { toHtml } from '../markdown/to-html'
import { toFeedHtml } from './to-feed-html'

const PAGE = 'https://example.com/blog/2024/%E7%81%AF/'
const context = toPlainContext({
  highlight: true,
  resolveImage: (src) => (src.startsWith('/') ? { src, width: 40, height: 30, copySource: '/x' } : undefined),
})
const toTree = async (body: string, scripts = false) => (await toHast(body, { ...context, scripts })).tree
const html = async (body: string, scripts?: boolean) => toFeedHtml(await toTree(body, scripts), PAGE)

describe('addresses are in full', () => {
  it.each([
    ['[甲](/about/)', '<p><a href="https://example.com/about/">甲</a></p>'],
    ['[甲](b/)', `<p><a href="${PAGE}b/">甲</a></p>`],
    ['[甲](#灯)', `<p><a href="${PAGE}#%E7%81%AF">甲</a></p>`],
    ['[甲](https://a.example/?a=1&b=2)', '<p><a href="https://a.example/?a=1&amp;b=2">甲</a></p>'],
    ['[甲](//a.example/x)', '<p><a href="https://a.example/x">甲</a></p>'],
    ['[甲](mailto:a@b.c)', '<p><a href="mailto:a@b.c">甲</a></p>'],
    ['[甲](http://)', '<p><a href="http://">甲</a></p>'],
    ['文 ![图](/a.png)', '<p>文 <img src="https://example.com/a.png" alt="图" width="40" height="30" /></p>'],
    [
      '<video src="a.mp4" poster="/p.png" controls></video>',
      `<p><video src="${PAGE}a.mp4" poster="https://example.com/p.png" controls preload="none"></video></p>`,
    ],
  ])('%s', async (body, expected) => {
    expect(await html(body)).toBe(expected)
  })
})

describe('what only our pages can use is left out', () => {
  it.each([
    ['# 题', '<h2 id="题">题</h2>'],
    ['甲\n\n<!-- more -->\n\n乙', '<p>甲</p>\n\n<p>乙</p>'],
    ['- [x] 买\n- [ ] 卖', '<ul>\n<li>☑ 买</li>\n<li>☐ 卖</li>\n</ul>'],
    [
      '```js\nlet a = 1 < 2\n```',
      '<figure><pre><code class="language-js">let a = 1 &lt; 2</code></pre></figure>',
    ],
    [
      '```js 名 line_number:true first_line:7 mark:8\na\nb\n```',
      '<figure><figcaption>名</figcaption><pre><code class="language-js">a\nb</code></pre></figure>',
    ],
    ['<span style="color:red">红</span>', '<p><span style="color:red">红</span></p>'],
    ['<style>p { color: red }</style>\n\n甲', '\n<p>甲</p>'],
    [
      '{% tabs 语 %}\n<!-- tab 甲 -->\n一\n<!-- endtab -->\n<!-- tab 乙 -->\n二\n<!-- endtab -->\n{% endtabs %}',
      '<div><p><strong>甲</strong></p><div><p>一</p></div><p><strong>乙</strong></p><div><p>二</p></div></div>',
    ],
    ['$\\frac{a}{b}$ 与\n\n$$\nx\n$$', '<p><code>\\frac{a}{b}</code> 与</p>\n<p><code>x</code></p>'],
    ['{% hideInline 谜底, 看 %}', '<p>看 谜底</p>'],
  ])('%s', async (body, expected) => {
    expect(await html(body)).toBe(expected)
  })

  it.each([
    ['甲<script>a()</script>', '<p>甲</p>'],
    ['<b onclick="a()">甲</b>', '<p><b>甲</b></p>'],
    ['<a href="java&#10;script:a()">甲</a>', '<p><a>甲</a></p>'],
  ])('%s, even where the owner allows scripts', async (body, expected) => {
    expect((await html(body, true)).trim()).toBe(expected)
  })
})

it('leaves the tree as it is, for the page has the same one', async () => {
  const tree = await toTree('# 题\n\n![图](/a.png)\n\n```js\nlet a\n```')
  const before = toHtml(tree)
  toFeedHtml(tree, PAGE)
  expect(toHtml(tree)).toBe(before)
})
