import { expect, it } from 'vitest'
import { type Selected, toTextFragment } from './to-text-fragment'

const LONG =
  '灯下认字，认的不是笔画，是笔画之间的空；空得匀，字就站得稳，船再晃，也读得下去，这句话是撑船人说的。'

it.each<[string, Partial<Selected>, string]>([
  ['a few words', { text: '撑船人' }, ':~:text=撑船人'],
  ['words around it', { before: '他说，', text: '字在灯里走', after: '。' }, ':~:text=字在灯里走'],
  ['half a word in front', { before: 'the wri', text: 'ting desk', after: ' is' }, ':~:text=writing%20desk'],
  ['half a word behind', { before: 'a ', text: 'writing de', after: 'sk is' }, ':~:text=writing%20desk'],
  ['half a Han word', { before: '我们说中', text: '文字典', after: '' }, ':~:text=中文字典'],
  ['spaces at both ends', { before: 'a', text: ' desk ', after: 'b' }, ':~:text=desk'],
  ['signs of the syntax', { text: 'a-b, c & d' }, ':~:text=a%2Db%2C%20c%20%26%20d'],
  ['a percent sign', { text: '100%' }, ':~:text=100%25'],
  ['an apostrophe', { text: "don't (stop)" }, ':~:text=don%27t%20%28stop%29'],
  [
    'what stands there twice',
    { before: '灯里，', text: '字', after: '走了', isRepeated: true },
    ':~:text=灯里%EF%BC%8C-,字,-走了',
  ],
  ['twice, alone in its block', { text: '点灯', isRepeated: true }, ':~:text=点灯'],
  ['a long one', { text: LONG }, ':~:text=灯下认字%EF%BC%8C认的不是笔画,这句话是撑船人说的%E3%80%82'],
  ['two paragraphs', { text: 'first one\n\nand the last one' }, ':~:text=first%20one,the%20last%20one'],
])('%s', (_, selected, fragment) => {
  const whole = { before: '', text: '', after: '', isRepeated: false, ...selected }
  expect(toTextFragment(whole, 'zh-CN')).toBe(fragment)
})
