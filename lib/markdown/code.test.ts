// Owns the proof for code blocks: fence options, highlighting, markup.
import { describe, expect, it } from 'vitest'
import { getMessages } from '../i18n'
import { toFenceOptions } from './fence-options'
import { mergePieces } from './highlight'
import { toLanguage } from './languages'
import { toHast } from './to-hast'
import { toHtml } from './to-html'

async function html(body: string, lineNumbers = false): Promise<string> {
  const { tree } = await toHast(body, {
    file: 'a.md',
    linesBefore: 0,
    siteUrl: 'https://blog.example',
    externalLink: { enable: false, exclude: [] },
    lineNumbers,
    highlight: true,
    messages: getMessages('zh-CN'),
    resolveImage: () => undefined,
    root: '/',
    disableNunjucks: false,
    resolvePost: () => undefined,
    resolveFile: () => undefined,
    readCode: () => undefined,
  })
  return toHtml(tree)
}

/** What stands within `<code>`. */
const code = async (body: string, lineNumbers = false) =>
  /<code[^>]*>([\s\S]*)<\/code>/.exec(await html(body, lineNumbers))?.[1]

describe('toFenceOptions', () => {
  const none = { lang: '', title: '', firstLine: 1, marked: new Set() }
  it.each([
    ['', none],
    ['TS', { ...none, lang: 'ts' }],
    ['js 一个 标题', { ...none, lang: 'js', title: '一个 标题' }],
    [
      'js a.js https://a.cn/x 看 源码',
      { ...none, lang: 'js', title: 'a.js', link: { url: 'https://a.cn/x', text: '看 源码' } },
    ],
    [
      'js a.js /src/a.js',
      { ...none, lang: 'js', title: 'a.js', link: { url: '/src/a.js', text: '/src/a.js' } },
    ],
    ['js https://a.cn/x', { ...none, lang: 'js', link: { url: 'https://a.cn/x', text: 'a.cn/x' } }],
    ['nginx /etc/nginx.conf', { ...none, lang: 'nginx', title: '/etc/nginx.conf' }],
    ['js line_number:false', { ...none, lang: 'js', lineNumbers: false }],
    ['js line_numbers:true wrap:false', { ...none, lang: 'js', lineNumbers: true }],
    ['js mark:1,4-6 first_line:3', { ...none, lang: 'js', firstLine: 3, marked: new Set([1, 4, 5, 6]) }],
    ['js{1,3-4}', { ...none, lang: 'js', marked: new Set([1, 3, 4]) }],
    ['js {2} title="a b.js"', { ...none, lang: 'js', title: 'a b.js', marked: new Set([2]) }],
    ['_ 只有标题', { ...none, title: '只有标题' }],
  ])('%s', (info, expected) => expect(toFenceOptions(info)).toEqual(expected))

  it('bounds a range', () => expect(toFenceOptions('js mark:1-9999999999').marked.size).toBe(100_000))
})

describe('toLanguage', () => {
  it.each([
    ['ts', 'ts'],
    ['JavaScript', 'javascript'],
    ['golang', 'go'],
    ['C++', 'c++'],
    ['没有', undefined],
    ['constructor', undefined],
  ])('%s', (name, expected) => expect(toLanguage(name)).toBe(expected))
})

describe('mergePieces', () => {
  it('joins one kind across blanks, and leaves blanks between kinds plain', () => {
    const pieces = [
      { text: 'a', kind: 'c' },
      { text: ' ' },
      { text: 'b', kind: 'c' },
      { text: ' ', kind: 'k' },
      { text: 'x' },
    ]
    expect(mergePieces(pieces)).toEqual([{ text: 'a b', kind: 'c' }, { text: ' x' }])
  })
})

describe('code blocks', () => {
  it.each([
    [
      '```js\nconst a = 1 // 注 释\n```',
      '<span class="k">const</span> a = <span class="n">1</span> <span class="c">// 注 释</span>',
    ],
    [
      '```py\ndef f(x): return "s"\n```',
      '<span class="k">def</span> <span class="f">f</span>(<span class="p">x</span>): <span class="k">return</span> <span class="s">"s"</span>',
    ],
    ['```diff\n+ 加\n- 减\n```', '<span class="i">+ 加</span>\n<span class="d">- 减</span>'],
    [
      '```html\n<b id="a">x</b>\n```',
      '&lt;<span class="t">b</span> <span class="p">id</span>=<span class="s">"a"</span>>x&lt;/<span class="t">b</span>>',
    ],
    ['```没有的语言\n<b>&\n```', '&lt;b>&amp;'],
    ['```\n\n  空行\n\n```', '\n  空行\n'],
    ['    缩进', '缩进'],
    ['~~~\na\n~~~', 'a'],
  ])('%s', async (body, expected) => expect(await code(body)).toBe(expected))

  it('is a figure with a scroller that has a name', async () => {
    expect(await html('```ts a.ts https://a.cn 源码\nx\n```')).toBe(
      '<figure class="code" data-lang="ts"><figcaption><span>a.ts</span><a href="https://a.cn">源码</a></figcaption>' +
        '<pre tabindex="0" role="group" aria-label="a.ts 代码"><code class="language-ts">x</code></pre></figure>',
    )
  })

  it('wraps lines only for numbers or marks', async () => {
    expect(await code('```\na\n\nb\n```', true)).toBe(
      '<span class="line">a\n</span><span class="line">\n</span><span class="line">b</span>',
    )
    expect(await code('``` line_number:false\na\n```', true)).toBe('<span class="line">a</span>')
    expect(await code('```txt line_number:false\na\n```', true)).toBe('a')
    expect(await code('```txt mark:2\na\nb\n```')).toBe(
      '<span class="line">a\n</span><span class="line mark">b</span>',
    )
  })

  it('counts from first_line, and marks by the numbers shown', async () => {
    const block = await html('```txt first_line:3 mark:4\na\nb\n```', true)
    expect(block).toContain('<figure class="code numbered" data-lang="txt">')
    expect(block).toContain('style="counter-reset:line 2"')
    expect(block).toContain('<span class="line mark">b</span>')
  })

  it('leaves very long code plain', async () => {
    expect(await code(`\`\`\`js\n${'const a = 1\n'.repeat(20_000)}\`\`\``)).not.toContain('<span')
  })
})
