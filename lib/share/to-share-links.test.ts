import { expect, it } from 'vitest'
import { toShareLinks } from './to-share-links'

it.each([
  ['你好', '%E4%BD%A0%E5%A5%BD'],
  ['C# & C++?', 'C%23%20%26%20C%2B%2B%3F'],
  ['<b>"', '%3Cb%3E%22'],
  ['半\ud83d', '%E5%8D%8A%EF%BF%BD'],
])('%j is %s everywhere', (title, text) => {
  const url = 'https%3A%2F%2Fexample.com%2Fp%2F886%2F'
  expect(toShareLinks(title, 'https://example.com/p/886/')).toEqual({
    weibo: `https://service.weibo.com/share/share.php?url=${url}&title=${text}`,
    x: `https://x.com/intent/post?url=${url}&text=${text}`,
    telegram: `https://t.me/share/url?url=${url}&text=${text}`,
    email: `mailto:?subject=${text}&body=${url}`,
  })
})
