import { expect, it } from 'vitest'
import { toNameSections } from './name-sections'

const write = (names: string[], language = 'zh-CN') =>
  toNameSections(
    names.map((name) => ({ name })),
    language,
  )
    .map(({ letter = '*', items }) => `${letter}: ${items.map(({ name }) => name).join(' ')}`)
    .join(' | ')

it.each<[string, string[], string]>([
  [
    'every letter of pinyin',
    [...'啊吧擦大饿飞哥好鸡卡拉马那哦怕七然撒他哇西鸭杂'],
    'A: 啊 | B: 吧 | C: 擦 | D: 大 | E: 饿 | F: 飞 | G: 哥 | H: 好 | J: 鸡 | K: 卡 | L: 拉 | M: 马 | N: 那 | O: 哦 | P: 怕 | Q: 七 | R: 然 | S: 撒 | T: 他 | W: 哇 | X: 西 | Y: 鸭 | Z: 杂',
  ],
  [
    'the last of a letter',
    [...'奥不错多二付过或均扩罗目诺欧普群若所拓握讯孕作'],
    'A: 奥 | B: 不 | C: 错 | D: 多 | E: 二 | F: 付 | G: 过 | H: 或 | J: 均 | K: 扩 | L: 罗 | M: 目 | N: 诺 | O: 欧 | P: 普 | Q: 群 | R: 若 | S: 所 | T: 拓 | W: 握 | X: 讯 | Y: 孕 | Z: 作',
  ],
  ['both scripts under one letter', ['木工', 'Markdown', 'macOS'], 'M: 木工 macOS Markdown'],
  ['dictionary order within a letter', ['读书', '电影', '东京'], 'D: 电影 东京 读书'],
  ['accents and full width', ['Éclair', 'ｅｄ'], 'E: Éclair ｅｄ'],
  [
    'what begins with no letter, at the end',
    ['2024', 'C++', '7 月', '.NET', 'ありがとう'],
    'C: C++ | *: .NET 2024 7 月 ありがとう',
  ],
  ['nothing', [], ''],
])('%s', (_, names, expected) => {
  expect(write(names)).toBe(expected)
})

it('no pinyin where Traditional Chinese is read', () => {
  expect(write(['書', 'CSS', '木工'], 'zh-TW')).toBe('C: CSS | *: 書 木工')
})
