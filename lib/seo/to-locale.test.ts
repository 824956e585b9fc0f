import { expect, it } from 'vitest'
import { toLanguageTag, toOpenGraphLocale } from './to-locale'

it.each([
  ['zh-CN', 'zh-CN', 'zh_CN'],
  ['zh_cn', 'zh-CN', 'zh_CN'],
  ['zh', 'zh', 'zh_CN'],
  ['zh-Hans', 'zh-Hans', 'zh_CN'],
  ['zh-Hant', 'zh-Hant', 'zh_TW'],
  ['zh-HK', 'zh-HK', 'zh_HK'],
  ['en', 'en', 'en_US'],
  ['EN-gb', 'en-GB', 'en_GB'],
  ['ja', 'ja', 'ja_JP'],
  ['', undefined, undefined],
  ['中文', undefined, undefined],
])('%j => %j, %j', (language, tag, locale) => {
  expect(toLanguageTag(language)).toBe(tag)
  expect(toOpenGraphLocale(language)).toBe(locale)
})
