// Owns the proof of Hexo's own tags: tables of text in, HTML out.
import { describe, expect, it } from 'vitest'
import { toPlainContext } from '../plain-context'
import { toHast } from '../to-hast'
import { toHtml } from '../to-html'

const POSTS: Record<string, { title: string; href: string }> = {
  你好: { title: '你好，世界', href: '/blog/2024/%E4%BD%A0%E5%A5%BD/' },
  'C#入门': { title: 'C# <入门>', href: '/blog/c/' },
  '我的 长 标题': { title: '我的 长 标题', href: '/blog/long/' },
}
const context = toPlainContext({
  linesBefore: 10,
  resolveImage: (src) =>
    decodeURI(src).startsWith('无') ? undefined : { src: `/m/${decodeURI(src)}`, width: 40, height: 30 },
  root: '/blog/',
  resolvePost: (name) => POSTS[name],
  resolveFile: (name) => (/^(?:a\.|图)/.test(name) ? `/m/${name}` : undefined),
  readCode: (name) => (name === 'js/a.js' ? 'let a = 1\nlet b = 2\nlet c = 3\n' : undefined),
})

async function html(body: string) {
  const { tree } = await toHast(body, context)
  return toHtml(tree)
    .replace(/ (?:tabindex="0"|role="group"|aria-label="[^"]*")/g, '')
    .replaceAll('\n', '⏎')
}
const problems = async (body: string) =>
  (await toHast(body, context)).problems.map(({ code, line, column }) => `${code} ${line}:${column}`)

describe('blockquote', () => {
  const quote = (footer: string) =>
    `<blockquote><p>一</p>${footer && `<footer>${footer}</footer>`}</blockquote>`
  it.each([
    ['', quote('')],
    ['鲁迅', quote('<strong>鲁迅</strong>')],
    ['鲁迅, 故乡', quote('<strong>鲁迅</strong> <cite>故乡</cite>')],
    ['鲁迅，故乡', quote('<strong>鲁迅</strong> <cite>故乡</cite>')],
    ['@a https://a.com/b/', quote('<strong>@a</strong> <cite><a href="https://a.com/b/">a.com/b</a></cite>')],
    ['A B https://a.com 题 目', quote('<strong>A B</strong> <cite><a href="https://a.com">题 目</a></cite>')],
    ['https://a.com', quote('<cite><a href="https://a.com">a.com</a></cite>')],
  ])('%j', async (args, expected) => {
    expect(await html(`{% blockquote ${args} %}\n一\n{% endblockquote %}`)).toBe(expected)
    expect(await html(`{% quote ${args} %}一{% endquote %}`)).toBe(expected)
  })

  it.each([
    [
      '{% pullquote left %}\n一\n{% endpullquote %}',
      '<blockquote class="tag-pullquote"><p>一</p></blockquote>',
    ],
    ['{% cq %}一{% endcq %}', '<blockquote class="tag-centerquote"><p>一</p></blockquote>'],
    ['{% centerquote %}', '<p>{% centerquote %}</p>'],
  ])('%j', async (body, expected) => expect(await html(body)).toBe(expected))
})

describe('code', () => {
  const LABELS: Record<string, string> = { js: 'JavaScript', ts: 'TypeScript', mermaid: 'Mermaid' }
  const figure = (code: string, caption = '', lang = '') =>
    `<figure class="code"${lang && ` data-lang="${LABELS[lang]}"`}>${caption && `<figcaption>${caption}</figcaption>`}` +
    `<pre><code${lang && ` class="language-${lang}"`}>${code}</code></pre></figure>`
  const codeblock = (args: string, code: string) =>
    html(`{% codeblock ${args} %}\n${code}\n{% endcodeblock %}`)

  it.each([
    ['', 'a', figure('a')],
    ['lang:JS', 'a', figure('a', '', 'js')],
    ['题 目', 'a', figure('a', '<span>题 目</span>')],
    ['"题 目" lang:js', 'a', figure('a', '<span>题 目</span>', 'js')],
    [
      '题 lang:js https://a.com 链 接',
      'a',
      figure('a', '<span>题</span><a href="https://a.com">链 接</a>', 'js'),
    ],
    ['wrap:false', '**a** {% x %} {{ y }}', figure('**a** {% x %} {{ y }}')],
    ['', '<b>\n\n# c\n- d', figure('&lt;b>⏎⏎# c⏎- d')],
    ['', '  a\n\n    b', figure('a⏎⏎  b')],
    ['', '```js\na\n```', figure('```js⏎a⏎```')],
    ['mark:2', 'a\nb', figure('<span class="line">a⏎</span><span class="line mark">b</span>')],
  ])('codeblock %j %j', async (args, code, expected) => expect(await codeblock(args, code)).toBe(expected))

  it('shows line numbers and the first of them', async () => {
    expect(await codeblock('line_number:true first_line:3', 'a')).toBe(
      '<figure class="code numbered"><pre><code style="counter-reset:line 2"><span class="line">a</span></code></pre></figure>',
    )
  })

  it.each([
    ['{% code %}a{% endcode %}', figure('a')],
    ['一 {% code %}<b>{% endcode %} 二', '<p>一 <code>&lt;b></code> 二</p>'],
    [
      '> {% code %}\n> a\n> > b\n> {% endcode %}\n\n二',
      `<blockquote>⏎${figure('a⏎> b')}⏎</blockquote>⏎<p>二</p>`,
    ],
    ['- 一\n  {% code %}\n  a\n    b\n  {% endcode %}', `<ul>⏎<li>一⏎${figure('a⏎  b')}⏎</li>⏎</ul>`],
    ['{% code %}\n一', '<p>{% code %}</p>⏎<p>一</p>'],
    ['{% mermaid %}\na-->b\n{% endmermaid %}', figure('a-->b', '', 'mermaid')],
    ['{% include_code js/a.js %}', figure('let a = 1⏎let b = 2⏎let c = 3', '<span>a.js</span>', 'js')],
    ['{% include_code 题 lang:ts from:2 to:2 js/a.js %}', figure('let b = 2', '<span>题</span>', 'ts')],
    ['{% include_code 无.js %}', '<p><code>无.js</code></p>'],
  ])('%j', async (body, expected) => expect(await html(body)).toBe(expected))
})

describe('what lives elsewhere', () => {
  const card = (page: string, text: string, frame: string) =>
    `<p><embed-card class="embed" data-src="${frame}" data-label="显示来自 ${new URL(page).host.replace('www.', '')} 的内容"><a href="${page}">${text}</a></embed-card></p>`
  const tube = 'https://www.youtube-nocookie.com/embed/'
  const film = 'https://player.bilibili.com/player.html?'
  it.each([
    [
      '{% youtube a_1 %}',
      card('https://www.youtube.com/watch?v=a_1', 'YouTube · a_1', `${tube}a_1?autoplay=1`),
    ],
    [
      '{% youtube a playlist %}',
      card(
        'https://www.youtube.com/playlist?list=a',
        'YouTube · a · playlist',
        `${tube}videoseries?list=a&amp;autoplay=1`,
      ),
    ],
    [
      '{% youtube https://youtu.be/a %}',
      card('https://www.youtube.com/watch?v=a', 'YouTube · https://youtu.be/a', `${tube}a?autoplay=1`),
    ],
    [
      '{% bilibili 12 2 %}',
      card(
        'https://www.bilibili.com/video/av12/?p=2',
        'Bilibili · 12 · 2',
        `${film}aid=12&amp;p=2&amp;autoplay=1`,
      ),
    ],
    [
      '{% vimeo 1 %}',
      card('https://vimeo.com/1', 'Vimeo · 1', 'https://player.vimeo.com/video/1?autoplay=1'),
    ],
    [
      '{% codepen u Ab dark %}',
      card(
        'https://codepen.io/u/pen/Ab',
        'CodePen · u · Ab',
        'https://codepen.io/u/embed/Ab?default-tab=result',
      ),
    ],
    [
      '{% gist u/1 a_b.JS %}',
      card(
        'https://gist.github.com/u/1#file-a_b-js',
        'Gist · u/1 · a_b.JS',
        'https://gist.github.com/u/1.js?file=a_b.JS',
      ),
    ],
    ['见 {% vimeo 1 %}', '<p>见 <a href="https://vimeo.com/1">Vimeo · 1</a></p>'],
    [
      '{% iframe https://a.com/ 100% 400 %}',
      '<p><embed-card class="embed" data-src="https://a.com/" data-label="显示来自 a.com 的内容" style="aspect-ratio:auto;height:400px"><a href="https://a.com/">a.com</a></embed-card></p>',
    ],
    [
      '{% video /a.mp4 %}',
      '<p><video src="/blog/a.mp4" controls preload="none" style="width:100%"><a href="/blog/a.mp4">/a.mp4</a></video></p>',
    ],
    [
      '{% pdf a.pdf %}',
      '<figure><iframe src="/m/a.pdf" title="a.pdf" width="100%" height="500px" loading="lazy"></iframe><figcaption><a href="/m/a.pdf">a.pdf</a></figcaption></figure>',
    ],
  ])('%j', async (body, expected) => expect(await html(body)).toBe(expected))

  it.each(['{% iframe javascript:alert(1) %}', '{% video javascript:alert(1) %}'])(
    '%s runs nothing',
    async (body) => {
      expect(await html(body)).not.toMatch(/src="javascript/)
    },
  )
})

describe('links to articles', () => {
  it.each([
    ['{% post_link 你好 %}', '<p><a href="/blog/2024/%E4%BD%A0%E5%A5%BD/">你好，世界</a></p>'],
    ['见{% post_link 你好 这里 有 %}。', '<p>见<a href="/blog/2024/%E4%BD%A0%E5%A5%BD/">这里 有</a>。</p>'],
    [
      '{% post_link 你好#第一节 这里 %}',
      '<p><a href="/blog/2024/%E4%BD%A0%E5%A5%BD/#%E7%AC%AC%E4%B8%80%E8%8A%82">这里</a></p>',
    ],
    ['{% post_link C#入门 %}', '<p><a href="/blog/c/">C# &lt;入门></a></p>'],
    ['{% post_link C#入门 "<b>粗</b>" %}', '<p><a href="/blog/c/">&lt;b>粗&lt;/b></a></p>'],
    ['{% post_link C#入门 "<b>粗</b>" true %}', '<p><a href="/blog/c/">&lt;b>粗&lt;/b></a></p>'],
    ['{% post_link C#入门 "<b>粗</b>" false %}', '<p><a href="/blog/c/"><b>粗</b></a></p>'],
    ['{% post_link "我的 长 标题" %}', '<p><a href="/blog/long/">我的 长 标题</a></p>'],
    ['{% post_link 我的 长 标题 %}', '<p><a href="/blog/long/">我的 长 标题</a></p>'],
    ['{% post_link 无 文字 %}', '<p>文字</p>'],
    ['{% post_link 无 %}', '<p>无</p>'],
    ['{% post_path C#入门 %}', '<p>/blog/c/</p>'],
    ['<a href="{% post_path C#入门 %}">一</a>', '<p><a href="/blog/c/">一</a></p>'],
    ['{% url_for 关于 about/ %}', '<p><a href="/blog/about/">关于</a></p>'],
    ['{% full_url_for 关于 /about/ %}', '<p><a href="https://blog.example/blog/about/">关于</a></p>'],
  ])('%j', async (body, expected) => expect(await html(body)).toBe(expected))

  it.each([
    ['一\n{% post_link 无 文字 %}', ['post-link-missing 12:1']],
    ['<a href="{% post_path 无 %}">一</a>', ['post-link-missing 11:10']],
    ['{% post_link 你好 %}', []],
    ['{% include_code 无.js %}', ['code-missing 11:1']],
    ['一\n\n二 {% asset_img 无.png %}', ['image-missing 13:3']],
    ['一\n\n{% asset_img 无.png %}', ['image-missing 13:1']],
    ['{% note %}\n\n![](无.png)\n{% endnote %}', ['image-missing 13:1']],
  ])('%j', async (body, expected) => expect(await problems(body)).toEqual(expected))
})

describe('files of an article', () => {
  const img = (properties: string) => `<img src="/m/a.png" ${properties} />`
  it.each([
    ['{% asset_img a.png %}', `<figure>${img('alt="" width="40" height="30"')}</figure>`],
    ['图{% asset_img a.png %}', `<p>图${img('alt="" width="40" height="30"')}</p>`],
    ['图{% asset_img big left a.png %}', `<p>图${img('alt="" width="40" height="30"')}</p>`],
    ['图{% asset_img a.png 300 200px %}', `<p>图${img('alt="" width="300" height="200"')}</p>`],
    ['图{% asset_img a.png 50% %}', `<p>图${img('alt="" width="50%"')}</p>`],
    [
      '{% asset_img a.png "题 目" "说 明" %}',
      `<figure>${img('alt="说 明" width="40" height="30"')}<figcaption>题 目</figcaption></figure>`,
    ],
    ['图{% asset_img a.png 题 目 %}', `<p>图${img('alt="题 目" title="题 目" width="40" height="30"')}</p>`],
    ['{% asset_link a.zip %}', '<p><a href="/m/a.zip">a.zip</a></p>'],
    ['{% asset_link a.zip 下 载 %}', '<p><a href="/m/a.zip" title="下 载">下 载</a></p>'],
    ['{% asset_path a.zip %}', '<p>/m/a.zip</p>'],
    ['见 [一]({% asset_path a.zip %})。', '<p>见 <a href="/m/a.zip">一</a>。</p>'],
    ['[一]({% asset_path a.zip %} "题")', '<p><a href="/m/a.zip" title="题">一</a></p>'],
    ['图![说明]({% asset_path a.png %})', `<p>图${img('alt="说明" width="40" height="30"')}</p>`],
    ['<img src="{% asset_path a.png %}" alt="说明">', img('alt="说明" width="40" height="30"')],
    ['[一]({% asset_link a.zip %})', '<p>[一](<a href="/m/a.zip">a.zip</a>)</p>'],
    ['{% asset_path /b.zip %}', '<p>/blog/b.zip</p>'],
  ])('%j', async (body, expected) => expect(await html(body)).toBe(expected))
})
