import { describe, expect, it } from 'vitest'
import { toPhrases } from './to-phrases'

const TITLES = [
  '你好, 世界!',
  'C++ 与 C#：谁更快？',
  '用 Next.js 16 写博客',
  'Déjà vu 与我',
  'Привет 世界你好',
  '从三百到五百',
  '“引号”里的话',
  "什么是 don't repeat yourself 原则",
  '圆周率3.14159的故事',
  '让你的TypeScript代码更安全',
  '《红楼梦》（第一回）读后',
  '读《活着》有感——关于生与死',
  'Node.js与Docker入门',
  'iOS18.1更新了什么',
  '了不起的盖茨比',
  'Wi-Fi密码忘了怎么办',
  '关于user@example.com的事',
  'https://example.com/a?b=c&d=e这个网址',
  '他说:"你好"吗……',
  'A/B测试是什么',
  '100%的努力，50%的运气',
  '我的 e-mail 与 foo_bar',
  '𠮷野家的😀牛肉饭',
  '的',
  '，',
  '一',
  '　全角　空格　的　标题　',
]

describe('toPhrases', () => {
  it.each([
    ['我的第一篇文章', 'zh-CN', '我的|第一|篇文章'],
    ['从三百到五百', 'zh-CN', '从三百到|五百'],
    ['C++ 与 C#：谁更快？', 'zh-CN', 'C++ |与 C#：|谁更|快？'],
    ['圆周率3.14159的故事', 'zh-CN', '圆周率|3.14159的|故事'],
    ['Node.js与Docker', 'zh-CN', 'Node.js|与Docker'],
    ['你好, 世界!', 'zh-CN', '你好, |世界!'],
    ['我們的故事', 'zh-TW', '我們的|故事'],
    ['Why an article is one file', 'zh-CN', 'Why an article is one file'],
    ['日本語の題名', 'ja', '日本語の題名'],
    ['', 'zh-CN', ''],
  ])('%j in %s => %j', (title, language, phrases) => {
    expect(toPhrases(title, language).join('|')).toBe(phrases)
  })

  it.each(TITLES)('%j', (title) => {
    for (const language of ['zh-CN', 'zh-TW', 'en']) {
      const phrases = toPhrases(title, language)
      expect(phrases.join('')).toBe(title)
      for (const [index, phrase] of phrases.entries()) {
        expect(phrase).not.toBe('')
        if (index === 0) continue
        expect(phrase).not.toMatch(/^[的了吗，。、：；！？…—·,.:;!?%）》”’」』】～]/)
        const around = `${phrases[index - 1]?.slice(-1)}|${phrase.slice(0, 1)}`
        expect(around).not.toMatch(
          /^[!-~\p{Script=Latin}\p{Script=Cyrillic}]\|[!-~\p{Script=Latin}\p{Script=Cyrillic}]$/u,
        )
        expect(around).not.toMatch(/^[（《“‘「『【([]\|/)
      }
    }
  })
})
