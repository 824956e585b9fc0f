// Owns the proof of where a tag may stand, and what belongs to it.
import { describe, expect, it } from 'vitest'
import { getMessages } from '../i18n'
import type { MarkdownContext } from './article'
import { toPlainContext } from './plain-context'
import { toHast } from './to-hast'
import { toHtml } from './to-html'

const context = toPlainContext({
  linesBefore: 10,
  messages: getMessages('en'),
  resolveImage: (src) => ({ src }),
})

const BOX = /<div class="tag-unknown"><p[^>]*>Unknown tag \w+<\/p><p[^>]*><code>(.*?)<\/code><\/p>/gs
/** `<box x a>` is short for what an unknown tag becomes, and `[x a]` in a line. */
async function short(body: string, more: Partial<MarkdownContext> = {}) {
  const { tree } = await toHast(body, { ...context, ...more })
  return toHtml(tree)
    .replace(BOX, (_, typed: string) => `<box ${typed.replace(/\{%-?\s*|\s*-?%\}/g, '')}>`)
    .replace(/<code class="tag-unknown[^>]*>\{% (.*?) %\}<\/code>/g, '[$1]')
    .replace(/<figure class="code"[^>]*><pre[^>]*>|<\/pre><\/figure>/g, '')
    .replace(/<a class="anchor".*?<\/a>/g, '')
    .replaceAll('\n', '')
}
const problems = async (body: string) =>
  (await toHast(body, context)).problems.map(({ code, line, column }) => `${code} ${line}:${column}`)

describe('a tag alone on its line', () => {
  it.each([
    ['{% x a %}', '<box x a></div>'],
    ['  {%- x a -%}\t', '<box x a></div>'],
    ['{%x%}', '<box x></div>'],
    ['一\n{% x %}\n二', '<p>一</p><box x></div><p>二</p>'],
    ['{% x %}\n{% y %}', '<box x></div><box y></div>'],
    ['- 一\n\n  {% x %}', '<ul><li><p>一</p><box x></div></li></ul>'],
    ['-\t{% x %}\n\t{% y %}', '<ul><li><box x></div><box y></div></li></ul>'],
    ['> {% x %}', '<blockquote><box x></div></blockquote>'],
    ['{% x\na\nb %}\n二', '<box xa<br />b></div><p>二</p>'],
    ['> {% x\n> a %}\n> 二', '<blockquote><box xa></div><p>二</p></blockquote>'],
    ['{% x "a %} b" %}', '<box x "a b"></div>'],
    ['标题\n{% x %}\n---', '<p>标题</p><box x></div><hr />'],
  ])('%j', async (body, expected) => expect((await short(body)).replace(/(x)<br \/>/g, '$1')).toBe(expected))
})

describe('a tag in a line of text', () => {
  it.each([
    ['前{% x a %}后', '<p>前[x a]后</p>'],
    ['{% x %}，{% y %}。', '<p>[x]，[y]。</p>'],
    ['**{% x %}**后', '<p><strong>[x]</strong>后</p>'],
    ['前**{% x %}，重**后', '<p>前<strong>[x]，重</strong>后</p>'],
    ['*{% x %}*', '<p><em>[x]</em></p>'],
    ['[{% x %}](/a)', '<p><a href="/a">[x]</a></p>'],
    ['## 题 {% x %}', '<h2 id="题-x">题 [x]</h2>'],
    ['一 {% x\na %} 二', '<p>一 {% x<br />a %} 二</p>'],
    ['一{% x %}二{% endx %}三', '<p>一[x]二三</p>'],
    ['\\{% x %}', '<p>{% x %}</p>'],
  ])('%j', async (body, expected) => expect(await short(body)).toBe(expected))

  it('may be in a table', async () => {
    const cells = (await short('| 甲 |\n| - |\n| {% x a %} |\n{% y %}')).match(/<td>.*<\/td>|<box.*/g)
    expect(cells).toEqual(['<td>[x a]</td>', '<box y></div>'])
  })
})

describe('a tag with content', () => {
  it.each([
    ['{% x %}\n一\n{% endx %}\n二', '<box x><p>一</p></div><p>二</p>'],
    ['{% x %}\n\n- 一\n- 二\n{% endx %}', '<box x><ul><li>一</li><li>二</li></ul></div>'],
    ['{% x %}一{% endx %}', '<box x><p>一</p></div>'],
    ['{% x %} 一\n二 {% endx %}', '<box x><p>一<br />二</p></div>'],
    ['{% x %}{% endx %}', '<box x></div>'],
    ['零 {% x %} 一\n\n二\n\n三 {% endx %} 四', '<p>零</p><box x><p>一</p><p>二</p><p>三</p></div><p>四</p>'],
    // In each other.
    ['{% x %}\n{% x %}\n一\n{% endx %}\n二\n{% endx %}', '<box x><box x><p>一</p></div><p>二</p></div>'],
    ['{% x %}\n{% y %}\n一\n{% endy %}\n{% endx %}', '<box x><box y><p>一</p></div></div>'],
    ['{% x %}\n{% y %}\n一\n{% endx %}\n{% endy %}', '<box x><box y></div><p>一</p></div><p>{% endy %}</p>'],
    // Its end in code is none.
    ['{% x %}\n```\n{% endx %}\n```\n{% endx %}', '<box x><code>{% endx %}</code></div>'],
    ['{% x %}\n`{% endx %}`\n{% endx %}', '<box x><p><code>{% endx %}</code></p></div>'],
    ['{% x %}\n<!-- {% endx %} -->\n{% endx %}', '<box x></div>'],
    // One of the two stands deeper, as formatters of Markdown leave it.
    ['{% x %}\n1. 一\n\n   {% endx %}\n\n二', '<box x><ol><li><p>一</p></li></ol></div><p>二</p>'],
    ['{% x %}\n- 一 {% endx %}\n\n二', '<box x><ul><li>一</li></ul></div><p>二</p>'],
    ['- 一\n  {% x %}\n  二\n{% endx %}\n\n三', '<ul><li>一<box x><p>二</p></div></li></ul><p>三</p>'],
    ['- {% x %}\n  一\n- 二\n  {% endx %}', '<ul><li><box x><p>一</p></div></li><li>二</li></ul>'],
    ['> {% x %}\n> 一\n> {% endx %}', '<blockquote><box x><p>一</p></div></blockquote>'],
    ['{% x %}\n> 一\n{% endx %}', '<box x><blockquote><p>一</p></blockquote></div>'],
    // Nothing is swallowed.
    ['{% code %} 一\n\n{% code %}\nb\n{% endcode %}', '<p>{% code %} 一</p><code>b</code>'],
    ['{% x %}\n一\n\n二', '<box x></div><p>一</p><p>二</p>'],
    ['一\n{% endx %}', '<p>一<br />{% endx %}</p>'],
    ['{% x %}\n{% endx %}\n{% endx %}', '<box x></div><p>{% endx %}</p>'],
    ['**{% x %}** 一 {% endx %}', '<p><strong>[x]</strong> 一 {% endx %}</p>'],
  ])('%j', async (body, expected) => expect(await short(body)).toBe(expected))
})

describe('text that is no tag', () => {
  it.each([
    ['`{% x %}`', '<p><code>{% x %}</code></p>'],
    ['``` \n{% x %}\n```', '<code>{% x %}</code>'],
    ['~~~\n{% x %}', '<code>{% x %}</code>'],
    ['    {% x %}', '<code>{% x %}</code>'],
    ['<!-- {% x %} -->', ''],
    ['{% if x %} {% endif %} {{ y }} {# z #}', '<p>{% if x %} {% endif %} {{ y }} {# z #}</p>'],
    ['{% for a in b %}\n{% endfor %}', '<p>{% for a in b %}<br />{% endfor %}</p>'],
    ['<div>\n{% if x %} {{ y }}\n</div>', '<div>{% if x %} {{ y }}</div>'],
    ['<https://a.com/{%x%}>', '<p><a href="https://a.com/%7B%25x%25%7D">https://a.com/{%x%}</a></p>'],
    ['<code>{% x %}</code> {% x %}', '<p><code>{% x %}</code> [x]</p>'],
    ['<code> {% x %}', '<p><code> [x]</code></p>'],
    ['[a](</{% x %}>)', '<p><a href="/%7B%25%20x%20%25%7D">a</a></p>'],
  ])('%j', async (body, expected) => expect(await short(body)).toBe(expected))

  it('is all of it where the file says so', async () => {
    expect(await short('{% x %}', { disableNunjucks: true })).toBe('<p>{% x %}</p>')
  })
})

describe('raw', () => {
  it.each([
    ['{% raw %}{% x %} {{ y }}{% endraw %}', '<p>{% x %} {{ y }}</p>'],
    ['一 {% raw %}{% x %}{% endraw %} 二', '<p>一 {% x %} 二</p>'],
    ['{% raw %}\n**一**\n\n{% x %}\n{% endraw %}\n二', '<p><strong>一</strong></p><p>{% x %}</p><p>二</p>'],
    [
      '{% raw %}\n<div>\n<b>一</b>\n</div>\n{% endraw %}\n**二**',
      '<div><b>一</b></div><p><strong>二</strong></p>',
    ],
    ['{% raw %}<div>{{ x }}\n<p>一</p></div>{% endraw %}', '<div>{{ x }}<p>一</p></div>'],
    ['{% raw %}<b>一</b>{% endraw %}', '<p><b>一</b></p>'],
    ['{% raw %}{% x %}', '<p>{% raw %}[x]</p>'],
  ])('%j', async (body, expected) => expect(await short(body)).toBe(expected))
})

describe("a tag in the author's HTML", () => {
  it.each([
    ['<center>{% asset_img a.png %}</center>', '<center><img src="a.png" alt="" /></center>'],
    ['<div>\n{% asset_img a.png %}\n</div>', '<div><figure><img src="a.png" alt="" /></figure></div>'],
    ['<div>\n{% x %}\n**一**\n{% endx %}\n</div>', '<div><box x><p><strong>一</strong></p></div></div>'],
    ['<div>\n\n{% x %}\n<p>一</p>\n{% endx %}\n\n</div>', '<div><box x><p>一</p></div></div>'],
    ['{% x %}\n<p>一</p>\n{% endx %}\n**二**', '<box x><p>一</p></div><p><strong>二</strong></p>'],
    ['<img src="{% asset_path a.png %}" alt="">', '<img src="a.png" alt="" />'],
    ['<p><a href="{% post_path a&b %}">一</a></p>', '<p><a href="a&amp;b">一</a></p>'],
    ['<pre>\n{% asset_img a.png %}\n</pre>', '<pre tabindex="0">{% asset_img a.png %}</pre>'],
    ['<p>{% x %}</p>', '<p>{% x %}</p>'],
  ])('%j', async (body, expected) => expect(await short(body)).toBe(expected))
})

describe('what the author is told', () => {
  it.each([
    ['{% x %}', ['tag-unknown 11:1']],
    ['一\n\n> 二 {% x %}{% endx %}', ['tag-unknown 13:5']],
    ['{% raw %}', ['tag-unclosed 11:1']],
    ['一 {% codeblock %}', ['tag-unclosed 11:3']],
    ['<div>\n  <p>{% raw %}</p>\n</div>', ['tag-unclosed 12:6']],
    ['> <div>\n>   {% post_link a %}\n> </div>', ['post-link-missing 12:5']],
    ['{% x %}\n\n![](无.png)\n\n{% endx %}', ['tag-unknown 11:1']],
    ['{% codeblock %}\n{% x %}\n{% endcodeblock %}', []],
  ])('%j', async (body, expected) => expect(await problems(body)).toEqual(expected))
})

describe('speed', () => {
  it.each([
    ['tags in one line', '{% x %}'],
    ['a tag a line', '{% x %}\n'],
    ['pairs', '{% x %}\n一\n{% endx %}\n'],
    ['open tags', '{% x '],
    ['open quotes', '{% x "'],
    ['half quotes', '{% x "a \' %}\n'],
    ['raw without end', '{% raw %}'],
    ['ends', '{% endx %}'],
    ['HTML', '<p>{% x %}</p>\n'],
  ])('%s', async (_, text) => {
    const start = performance.now()
    await toHast(text.repeat(3000), context)
    // Some 25 KB, which take a tenth of this on a machine that has nothing else to do.
    expect(performance.now() - start).toBeLessThan(5000)
  })
})
