// Owns the proof that Markdown becomes the HTML it should: tables of text in, HTML out.
import { describe, expect, it } from 'vitest'
import { getMessages } from '../i18n'
import type { Article, MarkdownContext } from './article'
import { toPlainContext } from './plain-context'
import { toHast } from './to-hast'
import { toHtml } from './to-html'

const messages = getMessages('zh-CN')
const context = toPlainContext({
  linesBefore: 10,
  externalLink: { enable: true, exclude: ['friend.example'] },
  highlight: true,
  messages,
  resolveImage: (encoded) => {
    const src = decodeURI(encoded)
    if (/^无|^https?:/.test(src)) return undefined
    return { src: `/media/${src}`, width: 40, height: 30 }
  },
  resolveFile: (name) => (/\.(?:pdf|mp4|jpg)$/.test(name) ? `/files/${decodeURI(name)}` : undefined),
})

const run = (body: string, more: Partial<MarkdownContext> = {}): Promise<Article> =>
  toHast(body, { ...context, ...more })
const html = async (body: string, more: Partial<MarkdownContext> = {}) => toHtml((await run(body, more)).tree)
/** Without what every heading and every outward link carries. */
const short = async (body: string) =>
  (await html(body))
    .replace(/<a class="anchor".*?<\/a>/g, '')
    .replaceAll(' target="_blank" rel="noopener"', '')
const problems = async (body: string) =>
  (await run(body)).problems.map(({ code, line, column }) => `${code} ${line}:${column}`)

describe('emphasis beside CJK', () => {
  it.each([
    ['**“强调”**后文', '<strong>“强调”</strong>后文'],
    ['前文**“强调”**后文', '前文<strong>“强调”</strong>后文'],
    ['前文**强调。**后文', '前文<strong>强调。</strong>后文'],
    ['**强调：**后文', '<strong>强调：</strong>后文'],
    ['**强调（注）**后文', '<strong>强调（注）</strong>后文'],
    ['**（注）强调**后文', '<strong>（注）强调</strong>后文'],
    ['前文**《书名》**后文', '前文<strong>《书名》</strong>后文'],
    ['前文**「引用」**后文', '前文<strong>「引用」</strong>后文'],
    ['前文**【重点】**后文', '前文<strong>【重点】</strong>后文'],
    ['**强调！**后文**再来？**完', '<strong>强调！</strong>后文<strong>再来？</strong>完'],
    ['*“斜体”*后文', '<em class="han">“斜体”</em>后文'],
    ['前文*斜体。*后文', '前文<em class="han">斜体。</em>后文'],
    ['***“又粗又斜”***后文', '<em class="han"><strong>“又粗又斜”</strong></em>后文'],
    ['~~删除。~~后文', '<del>删除。</del>后文'],
    ['前文~~“删除”~~后文', '前文<del>“删除”</del>后文'],
    ['**`code`**后文', '<strong><code>code</code></strong>后文'],
    ['前文**`code`。**后文', '前文<strong><code>code</code>。</strong>后文'],
    ['前文**[链接](/a)**后文', '前文<strong><a href="/a">链接</a></strong>后文'],
    ['**日本語。**続き', '<strong>日本語。</strong>続き'],
    ['**한국어(주)**는', '<strong>한국어(주)</strong>는'],
    ['**强调**', '<strong>强调</strong>'],
    ['a**b**c', 'a<strong>b</strong>c'],
    ['snake_case_name', 'snake_case_name'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['**“强调”**2024年', '<strong>“强调”</strong>2024年'],
    ['**“强调”**English', '<strong>“强调”</strong>English'],
    ['用Docker**“一键”**部署', '用Docker<strong>“一键”</strong>部署'],
    ['用Docker**‘一键’**API', '用Docker<strong>‘一键’</strong>API'],
    ['**重点——**API', '<strong>重点——</strong>API'],
    ['v2**——重点**', 'v2<strong>——重点</strong>'],
    ['**等等……**API**“再来”**v2', '<strong>等等……</strong>API<strong>“再来”</strong>v2'],
    ['*“斜”*abc', '<em class="han">“斜”</em>abc'],
    ['***“又粗又斜”***abc', '<em class="han"><strong>“又粗又斜”</strong></em>abc'],
    ['~~“删”~~abc', '<del>“删”</del>abc'],
    ['A~~……删~~', 'A<del>……删</del>'],
    [
      '“**API**”和‘**SDK**’，“*a*”—**b**—*c*',
      '“<strong>API</strong>”和‘<strong>SDK</strong>’，“<em>a</em>”—<strong>b</strong>—<em>c</em>',
    ],
    ['2**3 与“**API**”', '2**3 与“<strong>API</strong>”'],
    ['*a—**b**—c* **a—*b*—c**', '<em>a—<strong>b</strong>—c</em> <strong>a—<em>b</em>—c</strong>'],
    ['snake_“case”_name', 'snake_“case”_name'],
    ['1~3 天，5~7 天，好的~', '1~3 天，5~7 天，好的~'],
    ['\\*\\*不是\\*\\*', '**不是**'],
  ])('%s', async (body, expected) => expect(await html(body)).toBe(`<p>${expected}</p>`))
})

describe('bare URLs', () => {
  const a = (url: string, href = url) => `<a href="${href}">${url}</a>`
  it.each([
    ['见 https://a.cn，后文', `见 ${a('https://a.cn')}，后文`],
    ['见https://a.cn/b。后文', `见${a('https://a.cn/b')}。后文`],
    ['（https://a.cn/b）后文', `（${a('https://a.cn/b')}）后文`],
    ['《https://a.cn》https://b.cn？', `《${a('https://a.cn')}》${a('https://b.cn')}？`],
    ['https://a.cn“引”', `${a('https://a.cn')}“引”`],
    ['https://a.cn/x　后文', `${a('https://a.cn/x')}　后文`],
    ['https://example.com查看', `${a('https://example.com')}查看`],
    ['https://example.com:8080查看', `${a('https://example.com:8080')}查看`],
    [
      'https://a.cn/路径/图，后文',
      `${a('https://a.cn/路径/图', 'https://a.cn/%E8%B7%AF%E5%BE%84/%E5%9B%BE')}，后文`,
    ],
    ['https://a.cn，**强调 文**后', `${a('https://a.cn')}，<strong>强调 文</strong>后`],
    ['**https://a.cn**后文', `<strong>${a('https://a.cn')}</strong>后文`],
    ['https://a.cn。`code`', `${a('https://a.cn')}。<code>code</code>`],
    ['(https://a.cn/C_(x)).', `(${a('https://a.cn/C_(x)')}).`],
    ['www.a.cn、后文', `${a('www.a.cn', 'http://www.a.cn')}、后文`],
    ['[见 https://a.cn，这里]', `[见 ${a('https://a.cn')}，这里]`],
    ['<https://a.cn/，>', a('https://a.cn/，', 'https://a.cn/%EF%BC%8C')],
    ['[字](https://a.cn/，)', a('字', 'https://a.cn/%EF%BC%8C')],
    ['https://', 'https://'],
    ['https://前缀/a', 'https://前缀/a'],
    ['https://例子.中国', a('https://例子.中国', 'https://%E4%BE%8B%E5%AD%90.%E4%B8%AD%E5%9B%BD')],
    ['https://a.cn/b\\_c\\*d', a('https://a.cn/b_c*d')],
    ['https://a.cn"来自', `${a('https://a.cn')}"来自`],
    ['https://a.cn\\ 后', `${a('https://a.cn')}\\ 后`],
    ['`https://a.cn，`', '<code>https://a.cn，</code>'],
  ])('%s', async (body, expected) => expect(await short(body)).toBe(`<p>${expected}</p>`))

  it('opens a new tab only for another site', async () => {
    const links = await html(
      '[a](https://www.blog.example/x) [b](https://friend.example) [c](/c) [d](https://d.cn)',
    )
    expect(links.match(/target="_blank" rel="noopener"/g)).toHaveLength(1)
    expect(await html('https://d.cn', { externalLink: { enable: false, exclude: [] } })).not.toContain(
      'target',
    )
  })
})

describe('headings', () => {
  it.each([
    [['# C++ 与 C#'], ['h2 C-与-C']],
    [
      ['## a', '## a', '## a-1', '## a'],
      ['h2 a', 'h2 a-1', 'h2 a-1-1', 'h2 a-2'],
    ],
    [
      ['##### 一', '##### 二'],
      ['h2 一', 'h2 二'],
    ],
    [
      ['# 一', '### 二', '## 三', '# 四'],
      ['h2 一', 'h3 二', 'h3 三', 'h2 四'],
    ],
    [
      ['### 一', '# 二'],
      ['h2 一', 'h2 二'],
    ],
    [
      ['# 1', '## 2', '### 3', '#### 4', '##### 5', '###### 6'],
      ['h2 1', 'h3 2', 'h4 3', 'h5 4', 'h6 5', 'h6 6'],
    ],
    // As hexo-renderer-marked 7 gives them, signs made typographic and tags taken out.
    [
      ["## What's new", '## "引用" -- 说明...'],
      ['h2 What’s-new', 'h2 “引用”-–-说明…'],
    ],
    [['## List<T> 与 `Map<K>`'], ['h2 List-与-Map']],
    // Emphasis that CommonMark does not close stood in Hexo's headings with its stars.
    [
      [
        '## **强调：**后文',
        '## 安装**[包](/a)**',
        '## 先***“两者”***后',
        '## **粗** 与*斜*',
        '## <strong>强：</strong>后',
      ],
      ['h2 强调：-后文', 'h2 安装-包', 'h2 先-“两者”-后', 'h2 粗-与斜', 'h2 强：后'],
    ],
    // What Hexo takes for a space is one here, too.
    [
      ['文', '###　题 一', '文', '##\u00a0题'],
      ['h2 题-一', 'h2 题'],
    ],
    [
      ['## !!!', '##'],
      ['h2 section', 'h2 section-1'],
    ],
    [
      ['<h3 id="own">x</h3>', '', '## own'],
      ['h2 own', 'h2 own-1'],
    ],
    [['## fn-1', '', '[^1]', '', '[^1]: x'], ['h2 fn-1-1']],
  ])('%j', async (lines, expected) => {
    const found = [...(await html(lines.join('\n'))).matchAll(/<(h\d) id="([^"]*)"/g)]
    expect(found.map(([, tag, id]) => `${tag} ${id}`)).toEqual(expected)
  })

  it('links to itself without text', async () => {
    expect(await html('## 安装')).toBe(
      '<h2 id="安装">安装<a class="anchor" href="#安装" aria-label="本节链接"></a></h2>',
    )
  })

  it.each([
    ['#标题', ['heading-space 11:1']],
    ['文\n##Title', ['heading-space 12:1']],
    ['> ###标题', ['heading-space 11:3']],
    ['#阅读 #笔记\n#include\n#1', []],
    ['```\n#标题\n```', []],
    ['`#标题`', []],
  ])('reports a missing space: %s', async (body, expected) => expect(await problems(body)).toEqual(expected))
})

describe('raw HTML', () => {
  it.each([
    ['<center>一<font color=red>二</center>', '<center>一<font color="red">二</font></center>'],
    ['<td>无表</td>', '无表'],
    ['<div>\n<https://a.example/页', '<div>\n&lt;https://a.example/页</div>'],
    ['<div>\n\n**粗**\n\n</div>', '<div>\n<p><strong>粗</strong></p>\n</div>'],
    ['<div><b>未闭合', '<div><b>未闭合</b></div>'],
    ['</div></p>文', '<p></p>文'],
    ['List<T> 与 Map<string, T>', '<p>List&lt;T> 与 Map&lt;string, T></p>'],
    ['<T>\n- 项', '<p>&lt;T></p>\n<ul>\n<li>项</li>\n</ul>'],
    ['<p>List<T></p>', '<p>List&lt;T></p>'],
    [' <T>\n一\n</T>', '<p>&lt;T><br />\n一<br />\n&lt;/T></p>'],
    [
      '<b>粗</b>\n\n```\n\na\n```',
      '<p><b>粗</b></p>\n<figure class="code"><pre tabindex="0" role="group" aria-label="代码"><code>\na</code></pre></figure>',
    ],
    ['用 <script> 和 <body> 标签', '<p>用 &lt;script> 和 &lt;body> 标签</p>'],
    ['cd <path>', '<p>cd &lt;path></p>'],
    ['<svg><path d="M0 0"/></svg>', '<p><svg><path d="M0 0"></path></svg></p>'],
    ['<my-box>x</my-box>', '<p><my-box>x</my-box></p>'],
    ['<iframe src="/a">\n\n后文', '<iframe src="/a" loading="lazy"></iframe>\n<p>后文</p>'],
    ['<!-- 注释 -->\n\n文', '\n<p>文</p>'],
    [
      '{ a } {{ b }} {% if c %}\n\nimport x from "y"',
      '<p>{ a } {{ b }} {% if c %}</p>\n<p>import x from "y"</p>',
    ],
    ['H~2~O 和 <sub>2</sub><br>', '<p>H~2~O 和 <sub>2</sub><br /></p>'],
    ['一\n二', '<p>一<br />\n二</p>'],
  ])('%s', async (body, expected) => expect(await short(body)).toBe(expected))

  it.each([
    ['<b onclick="a()">x</b>', '<p><b>x</b></p>', ['html-handler 11:1']],
    ['文\n\n<a href="java\tscript:a()">x</a>', '<p>文</p>\n<p><a>x</a></p>', ['html-handler 13:1']],
    ['[x](javascript:a)', '<p><a>x</a></p>', ['html-handler 11:1']],
    ['<script>alert("<b>")</script>\n\n文', '\n<p>文</p>', ['html-script 11:1']],
    ['`<script>`', '<p><code>&lt;script></code></p>', []],
    [
      '<iframe src="/a" srcdoc="<script>a()</script>"></iframe>',
      '<iframe src="/a" loading="lazy"></iframe>',
      ['html-handler 11:1'],
    ],
    [
      '<svg><a><animate attributeName="href" values="javascript:a()"/><set attributename="xlink:href" to="x"/></a></svg>',
      '<p><svg><a></a></svg></p>',
      ['html-handler 11:9', 'html-handler 11:64'],
    ],
    [
      '<svg><rect><animate attributeName="x" values="1;2"/></rect></svg>',
      '<p><svg><rect><animate attributeName="x" values="1;2"></animate></rect></svg></p>',
      [],
    ],
  ])('takes out scripts: %s', async (body, expected, reported) => {
    expect(await html(body)).toBe(expected)
    expect(await problems(body)).toEqual(reported)
  })
})

describe('a note that nothing points to', () => {
  it.each([
    ['[^1]: 注', '<p>[^1]: 注</p>', ['footnote-stray 11:1']],
    [
      '[^甲]:\n    - 一\n    - 二',
      '<p>[^甲]: </p>\n<ul>\n<li>一</li>\n<li>二</li>\n</ul>',
      ['footnote-stray 11:1'],
    ],
  ])('stays as typed: %j', async (body, expected, reported) => {
    expect(await html(body)).toBe(expected)
    expect(await problems(body)).toEqual(reported)
  })

  it('is the second of one name too', async () => {
    const body = '文[^1]\n\n[^1]: 甲\n\n[^1]: 乙'
    expect(await html(body)).toContain('<p>[^1]: 乙</p>')
    expect(await problems(body)).toEqual(['footnote-stray 15:1'])
  })
})

describe('what the owner lets through', () => {
  it.each([
    ['<p onclick="a()">文</p>', '<p onclick="a()">文</p>'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['文\n\n<a href="javascript:a()">x</a>', '<p>文</p>\n<p><a href="javascript:a()">x</a></p>'],
  ])('keeps scripts where scripts are allowed: %s', async (body, expected) => {
    const article = await run(body, { scripts: true })
    expect(article.html).toBe(expected)
    expect(article.problems).toEqual([])
  })

  it('leaves an article without a script to React', async () => {
    expect((await run('文', { scripts: true })).html).toBeUndefined()
    expect((await run('<script>a()</script>')).html).toBeUndefined()
  })

  it('reads parts of a table without a table as a browser does', async () => {
    expect(await html('<tr><td>文</td></tr>')).toBe('文')
    expect(await html('<table>\n文')).toContain('文')
  })

  it('holds a style sheet to its article', async () => {
    expect(await html('<style>\nh1{color:red}\n</style>')).toBe(
      '<style>@scope (.e-content){h1{color:red}}</style>',
    )
  })
})

describe('a line that starts with # and is no heading', () => {
  it.each([
    ['- 一\n#题\n文', '<ul>\n<li>一</li>\n</ul>\n<p>#题<br />\n文</p>'],
    [
      '1. 一\n2. 二\n##题\n3. 三',
      '<ol>\n<li>一</li>\n<li>二</li>\n</ol>\n<p>##题</p>\n<ol start="3">\n<li>三</li>\n</ol>',
    ],
    [
      '- 一\n  - 二 **粗**\n#题 **粗**',
      '<ul>\n<li>一\n<ul>\n<li>二 <strong>粗</strong></li>\n</ul>\n</li>\n</ul>\n<p>#题 <strong>粗</strong></p>',
    ],
    ['- 一\n  #题', '<ul>\n<li>一<br />\n#题</li>\n</ul>'],
    ['#题\n文\n===\n后', '<p>#题<br />\n文<br />\n===<br />\n后</p>'],
    ['文\n#题\n---\n后', '<p>文<br />\n#题</p>\n<hr />\n<p>后</p>'],
  ])('%j', async (body, expected) => expect(await short(body)).toBe(expected))

  it('is left to a title over two lines', async () => {
    expect(await short('题\n二\n===')).toBe('<h2 id="题二">题<br />\n二</h2>')
  })
})

describe('a list after indented code', () => {
  it.each([
    ['    a\n\n4. 一\n\n   二', '<ol start="4">\n<li>\n<p>一</p>\n<p>二</p>\n</li>\n</ol>'],
    ['- 一\n\n      a\n\n  10) 二', '<ol start="10">\n<li>二</li>\n</ol>\n</li>\n</ul>'],
    ['文\n4. 一', '<p>文<br />\n4. 一</p>'],
  ])('%j', async (body, expected) => expect((await short(body)).endsWith(expected)).toBe(true))
})

describe('the more mark', () => {
  const mark = '<span id="more"></span>'
  it.each([
    ['一\n\n<!-- more -->\n\n二', `<p>一</p>\n${mark}\n<p>二</p>`],
    ['一\n\n<!--more-->\n\n二', `<p>一</p>\n${mark}\n<p>二</p>`],
    ['一\n\n<!--  MORE  -->\n\n二', `<p>一</p>\n${mark}\n<p>二</p>`],
    ['一\n\n<!-more-->\n\n二', `<p>一</p>\n${mark}\n<p>二</p>`],
    ['一\n<!-- more -->\n\n二', `<p>一</p>\n${mark}\n<p>二</p>`],
    ['一<!-- more -->二', `<p>一${mark}二</p>`],
    ['一\n\n<!-- more -->\n\n<!-- more -->', `<p>一</p>\n${mark}\n`],
  ])('%s', async (body, expected) => {
    const { tree, facts } = await run(body)
    expect(toHtml(tree)).toBe(expected)
    expect(facts).toMatchObject({ hasMore: true, excerpt: '一' })
  })

  it('is text in code', async () => {
    expect((await run('`<!-- more -->`\n\n```\n<!-- more -->\n```')).facts.hasMore).toBe(false)
  })
})

describe('blocks', () => {
  it.each([
    [
      '> [!NOTE]\n> 文',
      `<aside class="alert alert-note">\n<p class="alert-title">${messages.alert.note}</p>\n<p>文</p>\n</aside>`,
    ],
    [
      '> [!warning]\n>\n> 文',
      `<aside class="alert alert-warning">\n<p class="alert-title">${messages.alert.warning}</p>\n<p>文</p>\n</aside>`,
    ],
    ['> [!NOTE] 文', '<blockquote>\n<p>[!NOTE] 文</p>\n</blockquote>'],
    ['> [!NOTE] **文**', '<blockquote>\n<p>[!NOTE] <strong>文</strong></p>\n</blockquote>'],
    ['> [!OTHER]\n> 文', '<blockquote>\n<p>[!OTHER]<br />\n文</p>\n</blockquote>'],
    [
      '![图](图.png "题")',
      '<figure><img src="/media/图.png" alt="图" width="40" height="30" /><figcaption>题</figcaption></figure>',
    ],
    ['文![](https://a.cn/b.png)', '<p>文<img src="https://a.cn/b.png" alt="" /></p>'],
    ['<img src="a.png" width="9">', '<img src="/media/a.png" width="9" />'],
  ])('%s', async (body, expected) => expect(await html(body)).toBe(expected))

  it('loads all images but the first when they come near', async () => {
    const images = (await html('![](a.png)\n\n![](b.png)\n\n文 ![](c.png)')).match(/<img[^>]*>/g) ?? []
    expect(images.map((img) => img.includes('loading="lazy" decoding="async"'))).toEqual([false, true, true])
  })

  it('reports a missing image once and keeps it', async () => {
    expect(await problems('文\n\n![](无.png)')).toEqual(['image-missing 13:1'])
    expect(await html('![](无.png)')).toContain('src="%E6%97%A0.png"')
  })

  it('lets tables scroll and heads say what they head', async () => {
    const table = await html('| a | b |\n|---|---|\n| 1 | 2 |')
    expect(table).toMatch(
      /^<div class="table" role="group" tabindex="0" aria-label="表格"><table>[\s\S]*<\/table><\/div>$/,
    )
    expect(table.match(/<th scope="col">/g)).toHaveLength(2)
  })

  it('labels the boxes of a task list', async () => {
    expect(await html('- [x] 做完')).toContain(
      '<li class="task-list-item"><label><input type="checkbox" checked disabled /> 做完</label></li>',
    )
  })

  it('gives notes short ids and a named section', async () => {
    const page = await html('文[^1]\n\n[^1]: 注')
    expect(page).toContain('<a href="#fn-1" id="fnref-1"')
    expect(page).toContain('role="doc-endnotes" aria-labelledby="footnote-label"')
    expect(page).not.toMatch(/user-content|<h\d/)
  })
})

describe('facts', () => {
  it.each([
    ['# 题\n\n第一段。\n\n第二段。', '第一段。第二段。'],
    ['```\ncode\n```\n\n![](a.png)\n\n文[^1]字\n\n[^1]: 注', '文字'],
    ['| 表 |\n|---|\n| 格 |\n\n文', '文'],
    ['![](a.png)\n\n<!-- more -->\n\n文', '文'],
    ['> [!TIP]\n> 提示文', '提示文'],
    ['{% aplayer "名" %}\n\n天气{% x %}好。', '天气好。'],
    ['{% x %}\n\n里面的文\n\n{% endx %}', '里面的文'],
    ['```mermaid\ngraph LR\na --> b\n```\n\n文', '文'],
    ['{% tabs a %}\n<!-- tab npm -->\n安装\n<!-- tab yarn -->\n添加\n{% endtabs %}', 'npm 安装 yarn 添加'],
    ['<div>foo</div>bar', 'foo bar'],
    ['', ''],
  ])('excerpt of %j', async (body, expected) => expect((await run(body)).facts.excerpt).toBe(expected))

  it('reads outline and count', async () => {
    const { facts } = await run(
      '##### 一 `x`\n\n用 Next.js 写博客，don’t panic。`inline`\n\n```js\nconst a = 1\n```',
    )
    expect(facts.headings).toEqual([{ id: '一-x', text: '一 x', depth: 1 }])
    expect(facts.count).toEqual({ han: 5, words: 5 })
    expect((await run('{% aplayer "名" "人" %}\n\n今天天气很好。')).facts.count).toEqual({ han: 6, words: 0 })
    expect((await run('<div>foo</div>bar')).facts.count).toEqual({ han: 0, words: 2 })
  })
})

it('ends for a tag of 200 KB', async () => {
  expect(await html(`<div>\n<${'a'.repeat(200_000)}`)).toContain('&lt;aaa')
})

describe('any input', () => {
  const prose = `${'这是**“一段”**文字，含有 [链接](https://a.cn) 与 `代码`。'.repeat(20)}

`
  const post = `## 小节

${prose.repeat(3)}- 项目一
- 项目二

`
  it.each([
    ['a post of 500 KB', post.repeat(90)],
    ['a line of 50,000 characters', '长'.repeat(50_000)],
    ['50,000 stars', '**a'.repeat(16_000)],
    ['50,000 addresses without a space', 'https://a.cn/'.repeat(4_000)],
    ['many addresses', 'https://a.cn，'.repeat(3_000)],
    ['open brackets', '['.repeat(5_000)],
    ['open tags', '<a '.repeat(10_000)],
    ['open comments', '<!--'.repeat(10_000)],
    ['deep quotes', '>'.repeat(3_000)],
    ['control characters', '一\u0000\u0008\u001b[31m\u007f二\ufffe\ud800'],
    ['an open fence', '文\n\n```js\nconst a'],
    ['broken HTML', '<div <p "><![CDATA[x]]><?php ?></x <b/ =">'],
    ['an invalid style', '<p style="a:;;}{">文</p>'],
    ['nothing', ''],
  ])('%s becomes an article', async (_, body) => {
    const { tree } = await run(body)
    expect(typeof toHtml(tree)).toBe('string')
  })

  it('reports an open fence where it opens, and no closed one', async () => {
    expect(await problems('文\n\n```js\ncode')).toEqual(['fence-unclosed 13:1'])
    expect(await problems('> ~~~\n> x\n> ~~~\n\n- ```\n  x\n  ```\n\n````\n```\n````')).toEqual([])
  })
})
