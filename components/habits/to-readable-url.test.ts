import { expect, it } from 'vitest'
import { toReadableUrl } from './to-readable-url'

it.each([
  ['han', 'https://a.cn/%E5%AD%97/#%E5%A4%B4', 'https://a.cn/字/#头'],
  ['already readable', 'https://a.cn/字/#头', 'https://a.cn/字/#头'],
  ['a space', 'https://a.cn/a%20b/', 'https://a.cn/a%20b/'],
  ['signs with a meaning', 'https://a.cn/C%23%3Fa%2Fb/', 'https://a.cn/C%23%3Fa%2Fb/'],
  ['an encoded percent sign', 'https://a.cn/%2541/', 'https://a.cn/%2541/'],
  ['one beside a character', 'https://a.cn/100%25%E5%AD%97/', 'https://a.cn/100%25字/'],
  ['bytes that are no text', 'https://a.cn/%FF/', 'https://a.cn/%FF/'],
  ['a wide space', 'https://a.cn/a%E3%80%80b/', 'https://a.cn/a%E3%80%80b/'],
  ['a letter that turns the line round', 'https://a.cn/%E2%80%AEa/', 'https://a.cn/%E2%80%AEa/'],
  ['quotes and angles', 'https://a.cn/%22%3Ca%3E/', 'https://a.cn/%22%3Ca%3E/'],
  ['signs within', 'https://a.cn/%E5%A4%9C%EF%BC%9A%E5%AD%97/', 'https://a.cn/夜：字/'],
  [
    'a sign at the end',
    'https://a.cn/#%E4%B8%BA%E4%BB%80%E4%B9%88%EF%BC%9F',
    'https://a.cn/#为什么%EF%BC%9F',
  ],
  ['a bracket at the end', 'https://a.cn/#f(x)', 'https://a.cn/#f(x%29'],
])('%s', (_, url, readable) => {
  expect(toReadableUrl(url)).toBe(readable)
  expect(new URL(readable).href).toBe(new URL(url).href.replace(/\)$/, '%29'))
})
