import { describe, expect, it } from 'vitest'
import { getMessages } from '.'
import { en } from './en'
import { zhCn } from './zh-cn'
import { zhTw } from './zh-tw'

describe('getMessages', () => {
  it.each([
    ['zh-CN', 'zh-CN'],
    ['zh', 'zh-CN'],
    ['zh-Hans', 'zh-CN'],
    ['zh_CN', 'zh-CN'],
    ['ZH-cn', 'zh-CN'],
    ['zh-SG', 'zh-CN'],
    ['zh-Hans-HK', 'zh-CN'],
    ['zh-TW', 'zh-TW'],
    ['zh-tw', 'zh-TW'],
    ['zh_TW', 'zh-TW'],
    ['zh-HK', 'zh-TW'],
    ['zh-MO', 'zh-TW'],
    ['zh-Hant', 'zh-TW'],
    ['zh-Hant-CN', 'zh-TW'],
    ['en', 'en'],
    ['en-US', 'en'],
    ['ja', 'en'],
    ['zha', 'en'],
    ['', 'en'],
  ])('%j speaks %s', (language, spoken) => {
    expect(getMessages(language).lang).toBe(spoken)
  })
})

const NUMBERS = [0, 1, 2, 12, 1234]
const TEXTS = ['', '1', '08', '2024', '名字']
/** What a message may be called with: counts, names, or the values of a problem, each once with and without words. */
const CALLS: unknown[][] = [
  ...NUMBERS.map((n) => [n, 12]),
  ...TEXTS.map((text) => [text, '08']),
  ['2024'],
  ...['名字', ''].map((text) => [
    new Proxy({}, { get: (_, key) => (text && typeof key === 'string' ? `<${key}>` : text) }),
  ]),
]

const toEntries = (messages: object, path = ''): [string, unknown][] =>
  Object.entries(messages).flatMap(([key, value]): [string, unknown][] => {
    const name = path ? `${path}.${key}` : key
    return typeof value === 'object' && value !== null ? toEntries(value, name) : [[name, value]]
  })

describe.each([en, zhCn, zhTw])('the messages in $lang', (messages) => {
  const entries = toEntries(messages)

  it('are the same ones as in every other language', () => {
    expect(entries.map(([name]) => name)).toEqual(toEntries(en).map(([name]) => name))
  })

  it.each(entries.filter(([name]) => !name.startsWith('problems.')))(
    '%s is text whatever it is given',
    (_, message) => {
      const texts =
        typeof message === 'function'
          ? CALLS.slice(0, -2).map((args): unknown => message(...args))
          : [message]
      for (const text of texts) {
        if (text === '' && typeof message === 'function') continue
        expect(text).toMatch(/\S/)
        expect(text).not.toMatch(/undefined|null|NaN|\[object/)
      }
    },
  )

  it.each(Object.entries(messages.problems))('tells %s with every value, and how to mend it', (_, write) => {
    for (const args of CALLS.slice(-2)) {
      const text: unknown = Reflect.apply(write, undefined, args)
      expect(text).toMatch(/\S{4}/)
      expect(text).not.toMatch(/undefined|null|NaN|\[object/)
    }
  })
})

it.each([
  [en.list.posts(1), '1 post'],
  [en.list.posts(1234), '1,234 posts'],
  [en.list.archive('2024', '08'), 'August 2024'],
  [en.list.archive('2024'), '2024'],
  [en.list.month(9), 'Sep'],
  [zhCn.list.archive('2024', '08'), '2024 年 8 月'],
  [zhCn.list.posts(1234), '1,234 篇'],
  [zhCn.post.minutes(3), '约 3 分钟'],
  [zhTw.list.archive('2024', '12'), '2024 年 12 月'],
])('%s', (text, expected) => {
  expect(text).toBe(expected)
})

it.each([zhCn, zhTw])('the characters of $lang are its own', (messages) => {
  const call = (value: unknown): unknown =>
    typeof value === 'function' ? CALLS.map((args) => Reflect.apply(value, undefined, args)) : value
  const text = toEntries(messages)
    .flatMap(([, value]) => call(value))
    .join('')
  // Characters that only the other script has.
  const foreign =
    messages.lang === 'zh-TW'
      ? /[们这时会个对说发后长书页为开关标题读写从网类图线码见词级单号请]/u
      : /[們這時會個對說發後長書頁為開關標題讀寫從網類圖線碼見詞級單號請]/u
  expect(text).not.toMatch(foreign)
})
