import { expect, it } from 'vitest'
import { isTraditional, toLanguageTag, toSpoken } from './language'

it.each([
  ['zh-CN', 'zh-CN'],
  ['zh_CN', 'zh-CN'],
  [' ZH_cn ', 'zh-CN'],
  ['zh-hant-hk', 'zh-Hant-HK'],
  ['EN-gb', 'en-GB'],
  ['', undefined],
  ['中文', undefined],
  ['en_US.UTF-8', undefined],
])('%j is written %j', (language, tag) => {
  expect(toLanguageTag(language)).toBe(tag)
})

it.each([
  ['zh-CN', 'zhCn'],
  ['zh', 'zhCn'],
  ['zh-Hans', 'zhCn'],
  ['ZH-cn', 'zhCn'],
  ['zh-SG', 'zhCn'],
  ['zh-Hans-HK', 'zhCn'],
  ['zh-TW', 'zhTw'],
  ['zh-tw', 'zhTw'],
  ['zh-HK', 'zhTw'],
  ['zh-MO', 'zhTw'],
  ['zh-Hant', 'zhTw'],
  ['zh-Hant-CN', 'zhTw'],
  ['en', 'en'],
  ['en-US', 'en'],
  ['ja', 'en'],
  ['zha', 'en'],
  ['', 'en'],
] as const)('%j asks for %s', (tag, spoken) => {
  expect(toSpoken(tag)).toBe(spoken)
  expect(isTraditional(tag)).toBe(spoken === 'zhTw')
})
