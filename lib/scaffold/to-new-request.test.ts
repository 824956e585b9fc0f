import { expect, it } from 'vitest'
import { toNewRequest } from './to-new-request'

const isLayout = (name: string) => ['post', 'draft', 'page', '读书'].includes(name)

it.each<[string[], string, string]>([
  [['你好'], 'post', '你好'],
  [['两个', '词'], 'post', '两个 词'],
  [['page', '关于'], 'page', '关于'],
  [['Draft', 'a', 'b'], 'draft', 'a b'],
  [['读书', '红楼梦'], '读书', '红楼梦'],
  [['page'], 'post', 'page'],
  [['constructor', 'a'], 'post', 'constructor a'],
  [[' 前后  有\n空行\u0007 '], 'post', '前后 有 空行'],
  [['page', ' '], 'page', ''],
  [[], 'post', ''],
  [['e\u0301'], 'post', '\u00e9'],
])('%j is a %s called %j', (words, layout, title) =>
  expect(toNewRequest(words, isLayout, 'Post')).toEqual({ layout, title }),
)
