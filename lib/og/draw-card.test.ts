import { describe, expect, it } from 'vitest'
import { parseConfig } from '../config/parse'
import { type CardFace, toCardFace } from './card-face'
import { drawCard } from './draw-card'
import { shapeText } from './shape-text'
import { toWidth } from './trim-line'

const FACE = toCardFace(parseConfig('title: 试纸\nauthor: 林溪').site, { kind: 'site' })
const face = (title: string, language = 'zh-CN'): CardFace => ({
  ...FACE,
  title,
  language,
  above: '技术 / 前端',
  below: ['林溪', '2024-08-31'],
  site: '试纸',
})

/** Thirty titles as people write them, the language of each, and how its lines end. */
const TITLES: [title: string, language: string, lines: string][] = [
  ['把一页文字做轻', 'zh-CN', '把一页文字做轻'],
  ['从三百到五百：一个博客的十年', 'zh-CN', '从三百到五百：|一个博客的十年'],
  [
    '《红楼梦》（第一回）读后：“满纸荒唐言，一把辛酸泪”',
    'zh-CN',
    '《红楼梦》（第一回）读后：|“满纸荒唐言，一把辛酸泪”',
  ],
  ['C++ 与 C#：谁更快？', 'zh-CN', 'C++ 与 C#：谁更快？'],
  ['用 Next.js 16 与 React 写一个离线也能读的博客', 'zh-CN', '用 Next.js 16 与 React|写一个离线也能读的博客'],
  [
    '听李沐讲语言模型：预训练、微调、对齐与推理，以及我们在一张显卡上能做的一切，和做不到的一切，还有一些关于未来的猜想与笔记整理',
    'zh-CN',
    '听李沐讲语言模型：预训练、微调、|对齐与推理，以及我们在一张显卡上|能做的一切，和做不到的一切，|还有一些关于未来的猜想与笔记整理',
  ],
  ['龘龖爨鬱：生僻字的一百种写法', 'zh-CN', '龘龖爨鬱：|生僻字的一百种写法'],
  ['𠮷野家的😀牛肉饭', 'zh-CN', '𠮷野家的😀牛肉饭'],
  ['我們的故事：臺灣鐵道與舊書店', 'zh-TW', '我們的故事：|臺灣鐵道與舊書店'],
  ['日本語の題名はどこで改行するべきか', 'ja', '日本語の題名は|どこで改行するべきか'],
  [
    '「ことば」と『文字』のあいだ——ある編集者の覚え書き',
    'ja',
    '「ことば」と『文字』の|あいだ——ある|編集者の覚え書き',
  ],
  ['Why an article is one file', 'en', 'Why an article|is one file'],
  [
    '“Don’t repeat yourself” and other half-truths about software design, revisited',
    'en',
    '“Don’t repeat yourself”|and other half-truths about|software design, revisited',
  ],
  [
    'Déjà vu, naïveté and Ångström: a tour of diacritics',
    'en',
    'Déjà vu, naïveté|and Ångström:|a tour of diacritics',
  ],
  [
    'Pneumonoultramicroscopicsilicovolcanoconiosis explained',
    'en',
    'Pneumonoultramicrosco|picsilicovolcanoconiosis|explained',
  ],
  ['Привет, мир! Как устроена типографика', 'ru', 'Привет, мир! Как|устроена типографика'],
  ['Tiếng Việt: Truyện Kiều và tôi', 'vi', 'Tiếng Việt:|Truyện Kiều và tôi'],
  ['🎉 新年快乐 🧧 2025 👨‍👩‍👧 回家', 'zh-CN', '🎉 新年快乐 🧧|2025 👨‍👩‍👧 回家'],
  ['❤️ 与 ☕️：一天一杯 1️⃣ 2️⃣ 3️⃣', 'zh-CN', '❤️ 与 ☕️：一天|一杯 1️⃣ 2️⃣ 3️⃣'],
  ['🇨🇳🇯🇵 旅行笔记 👍🏽', 'zh-CN', '🇨🇳🇯🇵 旅行笔记 👍🏽'],
  ['砚', 'zh-CN', '砚'],
  ['α、β 与 π：∑ 从 1 到 ∞ 的 √2', 'zh-CN', 'α、β 与 π：∑|从 1 到 ∞ 的 √2'],
  ['他说：“你好吗……”——她没有回答', 'zh-CN', '他说：“你好吗……”——|她没有回答'],
  [
    'https://example.com/a/very/long/address?with=query&and=more#part 这个网址',
    'zh-CN',
    'https://example.com/a/very|/long/address?with=query|&and=more#part 这个网址',
  ],
  ['A/B测试是什么，100%的努力，50%的运气', 'zh-CN', 'A/B测试是什么，|100%的努力，50%的运气'],
  ['①②③ ★ → ㎡ № ™ © ½ × ÷ ≠', 'zh-CN', '①②③ ★ → ㎡ №|™ © ½ × ÷ ≠'],
  ['ＡＢＣ　全角　与ﾊﾝｶｸ', 'zh-CN', 'ＡＢＣ 全角 与ﾊﾝｶｸ'],
  ['<script>alert("&amp;")</script>', 'en', '<script>alert("&|amp;")</script>'],
  ['一行\n两行\t与制表\u200b符', 'zh-CN', '一行 两行 与制表符'],
  ['长'.repeat(200), 'zh-CN', `${`${'长'.repeat(25)}|`.repeat(4)}${'长'.repeat(24)}…`],
]

const toText = (letters: { text: string }[]) => letters.map(({ text }) => text).join('')

describe('drawCard', () => {
  it.each(TITLES)('%j', async (title, language, lines) => {
    const { title: set, letters, svg } = await drawCard(face(title, language))
    expect(toText(letters.filter(({ isMissing }) => isMissing))).toBe('')
    expect(set.lines.map(toText).join('|')).toBe(lines)
    for (const line of set.lines) {
      expect(toWidth(line) * set.size).toBeLessThanOrEqual(1200 - 2 * 84)
      expect(line.at(0)?.text).not.toMatch(/^[，。、：；！？…—”’）》」』 ]/)
      expect(line.at(-1)?.text).not.toMatch(/^[“‘（《「『 ]/)
    }
    // Below what stands above it, over the rule.
    const base = toBases(svg)
    expect(base.filter((y) => y > 112 && y < 506).every((y) => y - set.size > 112 && y < 490)).toBe(true)
    expect(svg).not.toMatch(/<text|font-|NaN|undefined/)
  })

  it('shows the name of the site where no font has any of the title', async () => {
    const { title } = await drawCard(face('ไทย العربية', 'ar'))
    expect(title.lines.map(toText)).toEqual(['试纸'])
  })

  it('cuts off what is too long, beside the title too', async () => {
    const long = { ...face('题'), above: '长'.repeat(90), below: ['长'.repeat(90)], site: '长'.repeat(90) }
    const { svg } = await drawCard(long)
    expect(Math.max(...toLefts(svg))).toBeLessThan(1200 - 84)
  })
})

const toBases = (svg: string) => [...svg.matchAll(/translate\(\S+ (\S+)\)/g)].map(([, y]) => Number(y))
const toLefts = (svg: string) => [...svg.matchAll(/translate\((\S+) /g)].map(([, x]) => Number(x))

describe('shapeText', () => {
  const shape = (text: string, language = 'zh-CN') => shapeText(text, { weight: 600, language })

  it.each([
    ['a family is one letter', '👨‍👩‍👧', 1],
    ['a flag is one', '🇨🇳', 1],
    ['a skin is of its hand', '👍🏽', 1],
    ['two words in one gap', '中ไทย ไทย中', 3],
    ['what nobody sees is not there', 'a\u200bb\u202ec', 3],
    ['an accent of its own', 'e\u0301', 1],
  ])('%s', async (_, text, count) => {
    const letters = await shape(text)
    expect(letters.filter(({ width }) => width > 0)).toHaveLength(count)
  })

  it('has marks as wide as a character in Chinese, and narrow ones in Latin', async () => {
    const [mark] = await shape('“中')
    const [narrow] = await shape('“Latin”')
    expect([mark?.width, (narrow?.width ?? 1) < 0.5]).toEqual([1, true])
  })

  it('kerns', async () => {
    const [together, apart] = [await shape('AV'), [...(await shape('A')), ...(await shape('V'))]]
    expect(toWidth(together)).toBeLessThan(toWidth(apart))
  })

  it('draws a character of Japan as it is drawn there', async () => {
    const [here, there] = [await shape('直'), await shape('直', 'ja')]
    expect(here[0]?.shapes[0]?.d).not.toBe(there[0]?.shapes[0]?.d)
  })
})
