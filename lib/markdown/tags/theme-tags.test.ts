// Owns the proof that the tags of the themes become the HTML they should, in the form of each dialect.
import { describe, expect, it } from 'vitest'
import { toPlainContext } from '../plain-context'
import { toHast } from '../to-hast'
import { toHtml } from '../to-html'
import { tags } from '.'

const context = toPlainContext({
  resolveImage: (src) => ({ src }),
})
/** Lines of a source are joined, so that a table holds one case a line. */
const html = async (...lines: string[]) => toHtml((await toHast(lines.join('\n'), context)).tree)
const block = (name: string, args: string, ...lines: string[]) =>
  html(`{% ${name} ${args} %}`, ...lines, `{% end${name} %}`)

describe('note', () => {
  it.each([
    ['', 'alert', ''],
    ['default', 'alert', ''],
    ['simple', 'alert', ''],
    ['info', 'alert alert-note', '注'],
    ['primary', 'alert alert-important', '要点'],
    ['success no-icon', 'alert alert-tip', '提示'],
    ['warning flat', 'alert alert-warning', '留意'],
    ['danger', 'alert alert-caution', '当心'],
    // A colour has no meaning that could be said.
    ["blue 'fas fa-bullhorn' modern", 'alert alert-note', ''],
    ['purple', 'alert alert-important', ''],
  ])('{%% note %s %%}', async (args, classes, label) => {
    const title = label && `<p class="alert-title">${label}</p>`
    expect(await block('note', args, '甲')).toBe(`<aside class="${classes}">${title}<p>甲</p></aside>`)
  })

  it.each([
    ['info 先看`这里`', 'alert alert-note', '先看<code>这里</code>'],
    ['一句话', 'alert', '一句话'],
    ['simple usage', 'alert', 'simple usage'],
  ])('{%% note %s %%} folds', async (args, classes, summary) =>
    expect(await block('note', args, '甲')).toBe(
      `<details class="${classes} tag-note"><summary>${summary}</summary><p>甲</p></details>`,
    ),
  )

  it.each([
    [
      '{% note blue, 甲**乙**, 丙 %}',
      '<aside class="alert alert-note"><p>甲<strong>乙</strong>, 丙</p></aside>',
    ],
    ['{% note quote, 甲 %}', '<aside class="alert"><p>甲</p></aside>'],
    ['{% note 甲，乙 a, b %}', '<aside class="alert"><p>甲，乙 a, b</p></aside>'],
    ['{% note 写 title:首页 即可 %}', '<aside class="alert"><p>写 title:首页 即可</p></aside>'],
    ['{% note color:green 内容 %}', '<aside class="alert alert-tip"><p>内容</p></aside>'],
    [
      '{% note color:green "标 题" 内容 更多 %}',
      '<aside class="alert alert-tip"><p class="tag-title">标 题</p><p>内容 更多</p></aside>',
    ],
  ])('%s', async (source, expected) => expect(await html(source)).toBe(expected))

  it.each([
    ['noteblock', 'quote, 标题', 'alert'],
    ['noteblock', 'color:red 标题', 'alert alert-caution'],
    ['notel', 'blue fa-info 标题', 'alert alert-note'],
    ['callout', '.tip 标题', 'alert alert-tip'],
    ['callout', 'warning 标题', 'alert alert-warning'],
    ['callout', '"warning", "标题"', 'alert alert-warning'],
    ['callout', 'type="info" title="标题"', 'alert alert-note'],
    ['callout', '标题', 'alert'],
  ])('%s %s has a title and stays open', async (name, args, classes) =>
    expect(await block(name, args, '甲')).toBe(
      `<aside class="${classes}"><p class="tag-title">标题</p><p>甲</p></aside>`,
    ),
  )
})

describe('tabs', () => {
  /** The captions in order, the open one in brackets. */
  const captions = async (args: string, ...lines: string[]) =>
    [...(await block('tabs', args, ...lines)).matchAll(/(checked )?\/><label for="[^"]+">(.*?)<\/label>/g)]
      .map(([, checked, caption]) => (checked ? `[${caption}]` : caption))
      .join(' ')

  it('are radio buttons, each with its label and its panel', async () => {
    expect(await block('tabs', '名', '<!-- tab 甲@fas fa-a -->', '**一**', '<!-- endtab -->')).toBe(
      '<div class="tag-tabs" role="group" aria-label="分栏">' +
        '<input type="radio" name="tabs-1" id="tabs-1-1" checked /><label for="tabs-1-1">甲</label>' +
        '<div><p><strong>一</strong></p></div></div>',
    )
  })

  it.each([
    ['名', '[甲] 名 2'],
    ['名, 2', '甲 [名 2]'],
    ['名, -1', '甲 名 2'],
    ['名, 9', '[甲] 名 2'],
    ['active:2 align:center', '甲 [2]'],
  ])('{%% tabs %s %%}', async (args, expected) => {
    expect(await captions(args, '<!-- tab 甲 -->', '一', '<!-- endtab -->', '<!-- tab -->', '二')).toBe(
      expected,
    )
  })

  it('loses no text beside the tabs, and no comment in code is one', async () => {
    const source = ['前', '<!-- tab 甲 -->', '```', '<!-- tab 码 -->', '```', '<!-- endtab -->', '后']
    expect(await captions('名', ...source)).toBe('[甲]')
    expect(await block('tabs', '名', ...source)).toMatch(/<p>前<\/p>.*&lt;!-- tab 码 -->.*<p>后<\/p>/s)
    expect(await block('tabs', '名', '甲')).toBe('<p>甲</p>')
  })

  it.each([
    [
      ['  <!-- tab 甲 -->', '- 一', '  <!-- endtab -->', '  <!-- tab 乙 -->', '- 二', '  <!-- endtab -->'],
      '',
    ],
    [['<!-- tab 甲 -->', '1. 一', '   - 深', '     <!-- tab 乙 -->', '2. 二'], '<ul><li>深</li></ul>'],
    [['<!-- tab 甲 -->', '- 一', '  <!-- tab 乙 -->', '  **二**'], '', '<p><strong>二</strong></p>'],
  ])(
    'end a list that their comments are indented in: %j',
    async (lines, deep, second = '<[uo]l><li>二</li></[uo]l>') => {
      expect(await captions('名', ...lines)).toBe('[甲] 乙')
      expect((await block('tabs', '名', ...lines)).replaceAll('\n', '')).toMatch(
        new RegExp(`<div><[uo]l><li>一${deep}</li></[uo]l></div>.*<div>${second}</div></div>$`),
      )
    },
  )

  it('have names of their own when they stand in each other', async () => {
    const inner = ['{% subtabs 内 %}', '<!-- tab 乙 -->', '二', '<!-- endtab -->', '{% endsubtabs %}']
    const names = (await block('tabs', '外', '<!-- tab 甲 -->', ...inner, '<!-- endtab -->')).match(
      /name="[^"]+"/g,
    )
    expect(new Set(names).size).toBe(2)
  })
})

describe('what folds', () => {
  const fold = (summary: string, open = '') =>
    `<details class="tag-fold"${open}><summary>${summary}</summary><p>甲</p></details>`

  it.each([
    ['folding', 'green open, 标题', fold('标题', ' open')],
    ['folding', 'open red, 甲, 乙', fold('甲, 乙', ' open')],
    ['folding', ', 标题', fold('标题')],
    ['folding', 'docker-compose.yml', fold('docker-compose.yml')],
    ['folding', '"两 词" color:red open:true child:codeblock', fold('两 词', ' open')],
    ['folding', '12:30 开会', fold('12:30 开会')],
    ['folding', '', fold('展开')],
    ['hideBlock', '看, red, #fff', fold('看')],
    ['hideToggle', '看, 或不看, #FF7242', fold('看, 或不看')],
    ['hideToggle', '', fold('展开')],
  ])('{%% %s %s %%}', async (name, args, expected) => expect(await block(name, args, '甲')).toBe(expected))

  it('folders', async () => {
    expect(await block('folders', 'color:red', '<!-- folder 题 -->', '甲')).toBe(
      `<div class="tag-folders">${fold('题')}</div>`,
    )
  })

  it('hideInline', async () => {
    const hidden = (label: string, text: string) =>
      `<p>问<span class="tag-hide"><label><input type="checkbox" />${label}</label><span> ${text}</span></span></p>`
    expect(await html('问{% hideInline 门**一**,看,#fff %}')).toBe(hidden('看', '门<strong>一</strong>'))
    expect(await html('问{% hideInline 门 %}')).toBe(hidden('展开', '门'))
    expect(await html('问{% hideInline 门,看,窗,var(--a) %}')).toBe(hidden('看', '门, 窗'))
  })
})

describe('links', () => {
  it.each([
    // Hexo
    ['{% link 两 词 https://a.com true 题 %}', '<a href="https://a.com" title="题">两 词</a>'],
    ['{% a 甲 /about/ %}', '<a href="/about/">甲</a>'],
    ['{% anchor "甲 乙" https://a.com %}', '<a href="https://a.com">甲 乙</a>'],
    // Volantis
    ['{% link 甲, https://a.com, https://a.com/x.png %}', '<a href="https://a.com">甲</a>'],
    ['{% link 甲::https://a.com %}', '<a href="https://a.com">甲</a>'],
    ['{% link 甲, https://a.com, https://a.com/x.png, 说明 %}', '<a href="https://a.com">甲 · 说明</a>'],
    // Stellar
    ['{% link https://a.com 甲 乙 icon:x desc:true %}', '<a href="https://a.com">甲 乙</a>'],
    ['{% link https://a.com %}', '<a href="https://a.com">https://a.com</a>'],
    ['{% link 甲 %}', '甲'],
    ['{% caniuse fetch @ current %}', '<a href="https://caniuse.com/fetch">各浏览器对 fetch 的支持</a>'],
    ['{% audio netease:12 autoplay:0 %}', '<a href="https://music.163.com/song?id=12">netease:12</a>'],
  ])('%s', async (source, expected) => expect(await html(source)).toBe(`<p>${expected}</p>`))

  it.each([
    ['{% btn https://a.com, 甲, home fa-fw, 题 %}', 'href="https://a.com" title="题">甲'],
    ['{% btn /a/,甲,far fa-hand,block center larger %}', 'href="/a/">甲'],
    ['{% btn about/, 甲 %}', 'href="about/">甲'],
    ['{% btn regular, 甲, https://a.com, fas fa-play %}', 'href="https://a.com">甲'],
    ['{% btn 甲, / %}', 'href="/">甲'],
    ['{% button 甲 乙 https://a.com icon:solar:planet %}', 'href="https://a.com">甲 乙'],
    ['{% button https://a.com %}', 'href="https://a.com">https://a.com'],
    ['{% cell 甲, https://a.com, fa-b, 题 %}', 'href="https://a.com" title="题">甲'],
  ])('%s', async (source, expected) =>
    expect(await html(source)).toBe(`<p><a class="tag-button" ${expected}</a></p>`),
  )
})

describe('images', () => {
  it.each([
    // Hexo
    ['{% img /a.png %}', '<img src="/a.png" alt="" />'],
    ['{% img left /a.png 300 200 "题 \'替\'" %}', '<img src="/a.png" alt="替" width="300" height="200" />题'],
    ['{% img /a.png 300 "题" "替" %}', '<img src="/a.png" alt="替" width="300" />题'],
    ['{% image a.png 两 词 %}', '<img src="a.png" alt="两 词" />两 词'],
    // Volantis
    ['{% image /a.png, width=400px, alt=甲, bg=white %}', '<img src="/a.png" alt="甲" width="400" />甲'],
    ['{% image /a.png, width=50% %}', '<img src="/a.png" alt="" style="width:50%" />'],
    // Stellar
    [
      '{% image /a.png 甲 乙 width:300px ratio:100/50 %}',
      '<img src="/a.png" alt="甲 乙" width="300" height="150" />甲 乙',
    ],
  ])('%s', async (source, expected) =>
    expect((await html(source)).replace(/<\/?fig(?:ure|caption)[^>]*>/g, '')).toBe(expected),
  )

  it('of a gallery are figures of their own', async () => {
    const expected =
      '<div class="tag-gallery"><figure><img src="a.png" alt="一" /><figcaption aria-hidden="true">一</figcaption></figure>' +
      '<figure><img src="b.png" alt="" loading="lazy" decoding="async" /></figure><p>字</p></div>'
    const lines = ['![一](a.png)', '![](b.png)', '', '字']
    expect(await block('gallery', 'layout:flow size:xs', ...lines)).toBe(expected)
    expect(await block('gp', '5-3', ...lines)).toBe(expected)
    expect(await html('{% gallery::::one %}', ...lines, '{% endgallery %}')).toBe(expected)
    expect(await block('gallery', '旅途', ...lines)).toBe(`<p class="tag-title">旅途</p>\n${expected}`)
  })

  it.each([
    [
      '句{% inlineImg /a.png 20px %}中',
      '<p>句<img src="/a.png" alt="" style="display:inline;vertical-align:middle;height:20px;width:auto" />中</p>',
    ],
    ['{% inlineImg 字 20px %}', '<p>字 20px</p>'],
    ['{% grid 题 c:2 %}{% endgrid %}', '<p class="tag-title">题</p>\n<div class="tag-grid"></div>'],
    [
      '{% galleryGroup 壁纸 收藏 /b/ /a.png %}',
      '<figure><img src="/a.png" alt="" /><figcaption><a href="/b/">壁纸</a> 收藏</figcaption></figure>',
    ],
    [
      '{% galleryGroup 我的 壁纸 收藏 /a.png %}',
      '<figure><img src="/a.png" alt="" /><figcaption><b>我的</b> 壁纸 收藏</figcaption></figure>',
    ],
    ['{% audio /a.mp3 %}', '<p><audio style="width:100%" controls preload="none" src="/a.mp3"></audio></p>'],
  ])('%s', async (source, expected) => expect(await html(source)).toBe(expected))
})

describe('words', () => {
  it.each([
    ['{% label primary@甲 乙 %}', '<mark>甲 乙</mark>'],
    ['{% label @甲 %}', '<mark>甲</mark>'],
    ['{% label 甲 乙 blue %}', '<mark>甲 乙</mark>'],
    ['{% mark 甲 color:red %}', '<mark>甲</mark>'],
    ['{% u 甲, 乙 %}', '<u>甲, 乙</u>'],
    ['{% emp 甲 %}', '<em class="han">甲</em>'],
    ['{% kbd Ctrl %}', '<kbd>Ctrl</kbd>'],
    ['{% psw 甲 %}', '<span class="tag-psw" tabindex="0">甲</span>'],
    ['{% span red, 甲 %}', '<span>甲</span>'],
    ['{% emoji blobcat party height:1em %}', '<span class="faded">:party:</span>'],
    ['{% term 甲 %}', '<dfn>甲</dfn>'],
    ['{% term def="乙" %}甲{% endterm %}', '<dfn>甲</dfn><span class="faded">（乙）</span>'],
    [
      '{% checkbox red checked, 甲`a`, 乙 %}',
      '<label><input type="checkbox" checked disabled /> 甲<code>a</code>, 乙</label>',
    ],
    ['{% checkbox cyan , 甲 %}', '<label><input type="checkbox" disabled /> 甲</label>'],
    [
      '{% radio checked:true color:red 甲 乙 %}',
      '<label><input type="radio" checked disabled /> 甲 乙</label>',
    ],
    ['{% copy git:https npm i %}', '<code>npm i</code>'],
  ])('%s', async (source, expected) => {
    expect(await html(`句${source}中`)).toBe(`<p>句${expected}中</p>`)
  })

  it.each([
    ['{% p center logo, 甲 %}', '<p style="text-align:center"><span>甲</span></p>'],
    [
      '{% term 乙 %}\n- 甲\n{% endterm %}',
      '<div class="tag-box"><p class="tag-title">乙</p><ul>\n<li>甲</li>\n</ul></div>',
    ],
    ['{% quot 甲 icon:x %}', '<div class="tag-centerquote">甲</div>'],
    ['{% quot 甲 el:h3 %}', '<h2 id="甲">甲<a class="anchor" href="#甲" aria-label="本节链接"></a></h2>'],
  ])('%s', async (source, expected) => expect(await html(source)).toBe(expected))

  it.each([
    ['copy', '{% copy npm i %}'],
    ['term', '{% term %}\n$ npm i\n{% endterm %}'],
  ])('%s of lines is code', async (_, source) =>
    expect(await html(source)).toMatch(/^<figure class="code".*npm i<\/code><\/pre><\/figure>$/s),
  )
})

describe('boxes', () => {
  const node = (title: string) => `<div class="tag-node"><p class="tag-title">${title}</p><p>甲</p></div>`

  it.each([
    [
      'box',
      '题 color:green child:tabs',
      ['甲'],
      '<div class="tag-box"><p class="tag-title">题</p><p>甲</p></div>',
    ],
    ['btns', 'circle grid5', ['甲'], '<div class="tag-btns"><p>甲</p></div>'],
    [
      'grid',
      'bg:card',
      ['<!-- cell left -->', '甲', '<!-- cell -->', '乙'],
      '<div class="tag-grid"><div><p>甲</p></div><div><p>乙</p></div></div>',
    ],
    [
      'paper',
      'style:underline title:题 author:人 date:今',
      ['<!-- section 节 -->', '甲', '<!-- line left -->', '乙'],
      '<div class="tag-box"><p class="tag-title">题</p><p class="tag-title">节</p><p>甲</p><p>乙</p><p class="faded">人 · 今</p></div>',
    ],
    [
      'timeline',
      '年,pink',
      ['<!-- timeline 春 -->', '甲', '<!-- endtimeline -->'],
      `<div class="tag-timeline"><p class="tag-title">年</p>${node('春')}</div>`,
    ],
    ['timeline', '', ['<!-- node 2024 春 -->', '甲'], `<div class="tag-timeline">${node('2024 春')}</div>`],
    [
      'timeline',
      '',
      ['{% timenode 春 %}', '甲', '{% endtimenode %}'],
      `<div class="tag-timeline">${node('春')}</div>`,
    ],
  ])('{%% %s %s %%}', async (name, args, lines, expected) =>
    expect(await block(name, args, ...lines)).toBe(expected),
  )
})

describe('lists of links', () => {
  const list =
    '<ul class="tag-links"><li><img src="/x.png" alt="" /><a href="https://a.com">甲</a><span class="faded">说明</span></li></ul>'

  it('linkgrid', async () => {
    expect(await block('linkgrid', '', '甲 | https://a.com | 说明 | /x.png', '% 注')).toBe(list)
  })

  it('flink', async () => {
    const link = ['    - name: 甲', '      link: https://a.com', '      descr: 说明', '      avatar: /x.png']
    const lines = ['- class_name: 友', '  class_desc: 他们', '  link_list:', ...link]
    expect(await block('flink', '', ...lines)).toBe(
      `<div class="tag-flink"><p class="tag-title">友</p><p>他们</p>${list}</div>`,
    )
    expect(await block('flink', '', '- a: [')).toContain('- a: [')
  })
})

describe('a tag that is only talked about is text', () => {
  it.each(['note', 'tabs', 'label', 'btn', 'link', 'img', 'quot', 'u'])('%s', async (name) => {
    expect(await html(`用 {% ${name} %} 写。`)).toBe(`<p>用 {% ${name} %} 写。</p>`)
  })
})

describe('no tag loses what it holds, whatever its arguments are', () => {
  const ARGS = [
    '',
    '甲',
    '甲, 乙',
    '::',
    ',',
    '@',
    '"甲',
    'color:red',
    'open:true 甲',
    '/a.png /b.png',
    '甲::/a',
    '- |',
  ]
  const themed = tags.filter(({ content }) => content === undefined).flatMap(({ names }) => names)

  it.each(themed)('%s', async (name) => {
    for (const args of ARGS) {
      const lines = ['一', '', '<!-- tab 二 -->', '三', '', '- 四', '<!-- endtab -->', '五']
      const text = (await block(name, args, ...lines)).replace(/<[^>]*>/g, '')
      expect(
        ['一', '三', '四', '五'].filter((word) => !text.includes(word)),
        args,
      ).toEqual([])
    }
  })
})
