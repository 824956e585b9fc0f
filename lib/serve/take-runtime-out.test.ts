import { describe, expect, it } from 'vitest'
import { takeRuntimeOut } from './take-runtime-out'

// As Next 16.4 writes it, shortened.
const BEFORE = [
  '<!DOCTYPE html><html lang="zh-CN"><head><meta charSet="utf-8"/>',
  '<link rel="preload" href="/images/a.svg" as="image"/>',
  '<style data-precedence="next" data-href="/_next/static/chunks/0db5-m9md7l34.css">.a::after{content:"<!-- -->"}</style>',
  '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/3qfy96eoyh-ek.js"/>',
  '<script src="/_next/static/chunks/1q-k12z8f-jz5.js" async=""></script>',
  '<script src="/blog/_next/static/chunks/1005q9grpu-wb.js" async=""></script>',
  '<title>关于 · 砚边</title><link rel="canonical" href="https://example.com/about/"/>',
  '<script>try{var t=localStorage.theme}catch(e){}</script>',
  '<script src="/_ink/6098f04b.js" defer=""></script>',
  '<script src="/_next/static/chunks/0cz1d0mv5g_q7.js" noModule=""></script></head><body>',
  '<div hidden=""><!--$--><!--/$--></div><main><!--$-->',
  '<p>共<!-- -->3<!-- --> 篇 <time class="dt-published" dateTime="2024-08-31">2024-08-31</time></p>',
  '<!--/$--><!--$?--><!--$!--><!--/$--><!--&--><!--/&--></main>',
  '<script type="speculationrules">{"prefetch":[]}</script>',
  '<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":[]})</script>',
  '<script id="_R_">requestAnimationFrame(function(){$RT=performance.now()});</script>',
  '<script>(self.__next_f=self.__next_f||[]).push([0])</script>',
  '<script>self.__next_f.push([1,"4:[\\"$\\",\\"html\\",null,{\\"a\\":\\"\\u003c/script>\\"}]"])</script>',
  '</body></html>',
].join('')
const AFTER = [
  '<!DOCTYPE html><html lang="zh-CN"><head><meta charSet="utf-8"/>',
  '<link rel="preload" href="/images/a.svg" as="image"/>',
  '<style data-precedence="next" data-href="/_next/static/chunks/0db5-m9md7l34.css">.a::after{content:"<!-- -->"}</style>',
  '<title>关于 · 砚边</title><link rel="canonical" href="https://example.com/about/"/>',
  '<script>try{var t=localStorage.theme}catch(e){}</script>',
  '<script src="/_ink/6098f04b.js" defer=""></script></head><body>',
  '<main>',
  '<p>共3 篇 <time class="dt-published" datetime="2024-08-31">2024-08-31</time></p>',
  '</main>',
  '<script type="speculationrules">{"prefetch":[]}</script>',
  '</body></html>',
].join('')

describe('takeRuntimeOut', () => {
  it('takes the runtime out of a page, and nothing else', () => {
    expect(takeRuntimeOut(BEFORE)).toBe(AFTER)
  })

  it('changes nothing when it is done again', () => {
    expect(takeRuntimeOut(AFTER)).toBe(AFTER)
  })

  it.each([
    ['nothing', ''],
    ['words', '你好'],
    ['a script of the author', '<script>alert("hello")</script>'],
    [
      'a script from elsewhere',
      '<script async src="https://cdn.example.com/a.js" crossorigin="anonymous"></script>',
    ],
    ['a script that speaks of the runtime', '<script>console.log(self.__next_f, "/_next/")</script>'],
    ['marks in a script', '<script>const a = "<!-- --><!--$-->", b = \'<div hidden=""></div>\'</script>'],
    [
      'elements in a script',
      '<script>const a = \'<link as="script" href="/_next/x"><time dateTime="x">\'</script>',
    ],
    ['marks in JSON-LD', '<script type="application/ld+json">{"text":"<!-- --> <time dateTime=1>"}</script>'],
    ['marks in a style', '<style>a::after{content:"<!-- --><script>"}</style>'],
    [
      'marks shown in code',
      '<pre><code>&lt;!-- --&gt; &lt;script src="/_next/x.js"&gt;&lt;/script&gt;</code></pre>',
    ],
    ['comments of the author', '<!-- more --><!--more--><!----><!--[if IE]>x<![endif]-->'],
    ['a hidden box with something in it', '<div hidden=""><p>答案</p></div>'],
    ['an empty box', '<div></div><div class="a" hidden=""></div>'],
    [
      'other links',
      '<link rel="stylesheet" href="/a.css"/><link rel="preload" as="font" href="/_next/a.woff2"/>',
    ],
    ['a preload of an own script', '<link rel="preload" as="script" href="/_ink/a.js"/>'],
    [
      'elements with longer names',
      '<timeline dateTime="x"></timeline><scripted></scripted><styles></styles>',
    ],
    ['a link to the folder', '<a href="/_next/">self.__next_f</a>'],
  ])('leaves %s alone', (_, html) => {
    expect(takeRuntimeOut(html)).toBe(html)
  })
})
