// Owns the proof for code blocks: fence options, highlighting, markup.
import { describe, expect, it } from 'vitest'
import { toFenceOptions } from './fence-options'
import { mergePieces } from './highlight'
import { toPlainContext } from './plain-context'
import { toHast } from './to-hast'
import { toHtml } from './to-html'

async function html(body: string, lineNumbers = false): Promise<string> {
  const { tree } = await toHast(body, toPlainContext({ lineNumbers, highlight: true }))
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
    ['ts [a b.ts]', { ...none, lang: 'ts', title: 'a b.ts' }],
    ['ts {2} [a.ts]', { ...none, lang: 'ts', title: 'a.ts', marked: new Set([2]) }],
    ['ts:line-numbers', { ...none, lang: 'ts', lineNumbers: true }],
    ['ts:line-numbers=4 [a.ts]', { ...none, lang: 'ts', title: 'a.ts', lineNumbers: true, firstLine: 4 }],
    ['ts:no-line-numbers', { ...none, lang: 'ts', lineNumbers: false }],
    ['js:src/a.js', { ...none, lang: 'js', title: 'src/a.js' }],
    ['js showLineNumbers', { ...none, lang: 'js', lineNumbers: true }],
    [
      'js title="a.js" showLineNumbers=7',
      { ...none, lang: 'js', title: 'a.js', lineNumbers: true, firstLine: 7 },
    ],
    ['js a[0] 是什么', { ...none, lang: 'js', title: 'a[0] 是什么' }],
  ])('%s', (info, expected) => expect(toFenceOptions(info)).toEqual(expected))

  it('bounds a range', () => expect(toFenceOptions('js mark:1-9999999999').marked.size).toBe(100_000))
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
    [
      '```diff\n+ 加\n- 减\n 同\n--- a\n+++ b\n```',
      '<span class="line add"><span class="i">+ 加</span>\n</span>' +
        '<span class="line del"><span class="d">- 减</span>\n</span><span class="line"> 同\n</span>' +
        '<span class="line"><span class="c">--- a</span>\n</span><span class="line"><span class="c">+++ b</span></span>',
    ],
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
      '<figure class="code" data-lang="TypeScript"><figcaption><span>a.ts</span><a href="https://a.cn">源码</a></figcaption>' +
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
    expect(block).toContain('<figure class="code numbered">')
    expect(block).toContain('style="counter-reset:line 2"')
    expect(block).toContain('<span class="line mark">b</span>')
  })

  it.each([
    ['text', ' aria-label="代码"'],
    ['plantuml', ' data-lang="PlantUML" aria-label="PlantUML 代码"'],
    ['没有的', ' data-lang="没有的" aria-label="没有的 代码"'],
  ])('says what language it is: %s', async (lang, said) => {
    const tag = (await html(`\`\`\`${lang}\nx\n\`\`\``)).replace(/><pre tabindex="0" role="group"/, '')
    expect(tag).toContain(`<figure class="code"${said}>`)
  })

  it('is whole in the tree; from 41 lines on it says what the page folds it with', async () => {
    const block = (lines: number) => html(`\`\`\`\n${'一行\n'.repeat(lines)}\`\`\``)
    expect(await block(40)).not.toContain('data-fold')
    const long = await block(41)
    expect(long).toContain('<figure class="code" data-unfold="展开 41 行" data-fold="收起"><pre')
    expect(long.match(/一行/g)).toHaveLength(41)
  })

  it('leaves very long code plain', async () => {
    expect(await code(`\`\`\`js\n${'const a = 1\n'.repeat(20_000)}\`\`\``)).not.toContain('<span')
  })
})
