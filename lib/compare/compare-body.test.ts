import { describe, expect, it } from 'vitest'
import { toPlainContext } from '../markdown/plain-context'
import { toHast } from '../markdown/to-hast'
import { toHtml } from '../markdown/to-html'
import { compareBody } from './compare-body'
import { RULES } from './rules/rules'

const context = toPlainContext({
  externalLink: { enable: true, exclude: [] },
  resolveImage: (src) => (src === 'a.png' ? { src: '/blog/images/a.png' } : undefined),
})
const site = { url: 'https://blog.example', root: '/blog/' }

/** `spoil` does to our HTML what a bug of ours would. */
const compare = (body: string, rules = RULES, spoil = (html: string) => html) => {
  const renderOurs = async (given: string) => spoil(toHtml((await toHast(given, context)).tree))
  return compareBody(body, { site, context, renderOurs }, rules)
}

const PLAIN = `## 安装 \`npm\`

一段**文字**，有[链接](https://a.cn/b "题")
和换行。

- [x] 做完
- 一
  - 二

| 甲 | 乙 |
| --- | --- |
| 1 | 2 |

![图](https://a.cn/a.png)

<iframe src="/v"></iframe>

\`\`\`js
const a = 1
  const b = "<T>"
\`\`\`

### 安装 npm
`

describe('what both render alike', () => {
  it.each([
    ['a post', PLAIN],
    ['nothing', ''],
    ['one word', '字'],
    ['raw HTML', '<center>一<br>二</center>'],
  ])('%s is the same', async (_, body) => expect(await compare(body)).toEqual({ result: 'same', rules: [] }))
})

describe('what is lost is found', () => {
  it.each<[string, string, string | RegExp, string]>([
    ['a word', 'text', '文字', '文'],
    ['a line end', 'text', /<br \/>\s*/, ''],
    ['a cell', 'text', '<td>2</td>', '<td></td>'],
    ['an item', 'text', /<li>二<\/li>/, ''],
    ['a tick', 'text', ' checked', ''],
    ['an address', 'links', 'href="https://a.cn/b"', 'href="https://a.cn/c"'],
    ['a link', 'links', / href="https:\/\/a.cn\/b"/, ''],
    ['a picture', 'images', /<img[^>]*>/, ''],
    ['a frame', 'embeds', /<iframe.*<\/iframe>/, ''],
    ['an id', 'headings', 'id="安装-npm"', 'id="安装"'],
    ['the number of an id', 'headings', 'id="安装-npm-1"', 'id="安装-npm-2"'],
    ['a heading', 'headings', /<h3[\s\S]*<\/h3>/, ''],
    ['the level of a heading', 'headings', /<(\/?)h3/g, '<$1h2'],
    ['the indent of code', 'code', '  const b', ' const b'],
    ['a sign in code', 'code', '&lt;T>', ''],
    ['a language', 'code', 'language-js', 'language-ts'],
  ])('%s', async (_, part, from, to) => {
    const { result, difference } = await compare(PLAIN, RULES, (html) => {
      const spoilt = html.replace(from, to)
      expect(spoilt).not.toBe(html)
      return spoilt
    })
    expect([result, difference?.part]).toEqual(['different', part])
  })
})

/** For each rule a body that needs it, with a word that the rule comes near. */
const EXAMPLES: [string, string][] = [
  [
    'theme-tag',
    '{% note info %}\n独词\n{% endnote %}\n\n见{% label red %} 和 `{% raw %}` {% raw %}{% if %}{% endraw %}',
  ],
  ['containers', ':::tip 题\n独词\n:::\n\n`:::`\n\n```\n:::tip\n```'],
  ['misspelt-more', '一\n\n<!-more-->\n\n独词'],
  ['tab-line', '一\n\t\n独词'],
  ['fence-title', '```js 题 https://a.cn/x 独词\na\n```'],
  ['tilde-fence', '1. 一\n\n ~~~\nfor\n  独词\n ~~~'],
  ['math', '独词 $a_1*b*c_2$ 与\n$$\nx\n= y\n$$\n后\n\n```math\na|b\n```\n\n| 甲 |\n| - |\n| $a|b$ |'],
  ['element-names', 'List<T> 与独词 <路径> <table_name>，https://a.cn/<id>'],
  ['escaped-url', 'https://a.cn/b\\_c 独词'],
  ['bare-url', '见 https://a.cn，独词；https://a.cn查看 [https://b.cn] www.a.cn。'],
  ['cjk-emphasis', '前文**“独词”**后文，/**题*/'],
  ['one-tilde', '1~3 天，5~7 独词'],
  ['ruby', '{漢字|かんじ} 与 {漢字|かん|じ}，独词 `{漢字|かんじ}`'],
  ['abbreviations', '独词 HTML\n\n*[HTML]: 标记语言\n\n*[CSS]: 样式'],
  ['definition-lists', '术语\n: 说明\n: 独词 **粗**\n\n乙\n: 丙'],
  ['footnotes', '文[^1]字[^乙]，再[^1]\n\n[^1]: 独词 **粗**\n[^乙]: 注\n\n后文'],
  ['image-file', '独词 ![](a.png) ![](b.png)'],
  ['image-caption', '独词\n\n![灯下](https://a.cn/a.png)\n![桥](https://a.cn/b.png "题")'],
  ['alerts', '> [!NOTE]\n> 独词'],
  ['embed-card', '<iframe src="https://a.cn/v"></iframe>\n\n独词'],
  ['diagrams', '独词\n\n```mermaid\ngraph TD\n  A --> B\n```'],
  ['empty-heading-id', '## ![独](https://a.cn/a.png)\n\n## !!!\n\n独词'],
  ['raw-heading-id', '<h2>独词</h2>\n\n<h2>题</h2>'],
  ['script-address', '[独词](javascript:a)'],
  ['version-email', '独词 elixir@1.15.2'],
  ['fence-language', '独词\n\n```Java\na\n```'],
  ['tab-in-code', '- 独词\n\n  ```\n   \t\ta\n  ```'],
  ['typographic-signs', '"独词" -- it\'s 《——》...'],
]

describe('rules', () => {
  it('have an example each', () =>
    expect(EXAMPLES.map(([name]) => name)).toEqual(RULES.map(({ name }) => name)))

  it.each(EXAMPLES)('%s is needed, and is enough', async (name, body) => {
    expect(await compare(body)).toMatchObject({ result: 'ruled', rules: expect.arrayContaining([name]) })
    // A rule for both sides keeps out what neither of them is asked about.
    const others = RULES.filter((rule) => rule.name !== name || rule.both)
    if (others.length < RULES.length) expect((await compare(body, others)).result).toBe('different')
  })

  it.each(EXAMPLES)('%s hides no lost word', async (_, body) => {
    expect((await compare(body, RULES, (html) => html.replace('独词', ''))).result).toBe('different')
  })
})
