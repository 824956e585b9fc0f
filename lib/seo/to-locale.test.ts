import { expect, it } from 'vitest'
import { toOpenGraphLocale } from './to-locale'

it.each([
  ['zh-CN', 'zh_CN'],
  ['zh', 'zh_CN'],
  ['zh-Hans', 'zh_CN'],
  ['zh-Hant', 'zh_TW'],
  ['zh-HK', 'zh_HK'],
  ['en', 'en_US'],
  ['en-GB', 'en_GB'],
  ['ja', 'ja_JP'],
])('%j => %j', (tag, locale) => {
  expect(toOpenGraphLocale(tag)).toBe(locale)
})
