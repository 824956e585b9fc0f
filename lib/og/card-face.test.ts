import { describe, expect, it } from 'vitest'
import { parseConfig } from '../config/parse'
import { readDocument } from '../content/read-document'
import { type CardSubject, toCardFace, toCardVersion } from './card-face'

const CONFIG = 'title: 试纸\nsubtitle: 一张纸\nauthor: 林溪\n'
const ARTICLE = 'title: 你好\ndate: 2024-08-31 10:00:00\ncategories: [技术, 前端]'

function toSubject(keys: string, source = '_posts/a.md'): CardSubject {
  const { document } = readDocument({ source, text: `---\n${keys}\n---\n`, site: parseConfig(CONFIG).site })
  if (!document) throw new Error(keys)
  return { kind: 'document', document }
}
const category = { name: '前端', path: ['技术', '前端'], slugs: ['技术', '前端'], posts: [], children: [] }

const toFace = (subject: CardSubject, config = CONFIG) => toCardFace(parseConfig(config).site, subject)
const say = ({ above, title, below, site }: ReturnType<typeof toFace>) =>
  [above, title, ...below, site].join(' | ')

describe('toCardFace', () => {
  it.each<[string, CardSubject, string]>([
    ['an article', toSubject(ARTICLE), '技术 / 前端 | 你好 | 林溪 | 2024-08-31 | 试纸'],
    ['of two', toSubject('title: 二\nauthor: [甲, 乙]'), ' | 二 | 甲、乙 | 试纸'],
    ['a page', toSubject('title: 关于\ndate: 2024-01-01', 'about/index.md'), ' | 关于 | 试纸'],
    ['the site', { kind: 'site' }, ' | 试纸 | 一张纸 | '],
    ['a tag', { kind: 'tag', tag: { name: 'C++', slug: 'C', posts: [] } }, '标签 | C++ | 试纸'],
    ['a category', { kind: 'category', category }, '分类 / 技术 | 前端 | 试纸'],
  ])('%s', (_, subject, expected) => {
    expect(say(toFace(subject))).toBe(expected)
  })

  it.each<[string, CardSubject, string, boolean]>([
    ['the title', toSubject(ARTICLE.replace('你好', '再见')), CONFIG, false],
    ['the day', toSubject(ARTICLE.replace('31', '30')), CONFIG, false],
    ['the author', toSubject(ARTICLE), CONFIG.replace('林溪', '别人'), false],
    ['the seal', toSubject(ARTICLE), `${CONFIG}inkstone: { seal: 纸 }`, false],
    ['the accent', toSubject(ARTICLE), `${CONFIG}inkstone: { accent: teal }`, false],
    ['the paper', toSubject(ARTICLE), `${CONFIG}inkstone: { paper: green }`, false],
    [
      'the hour and the tags, which no card shows,',
      toSubject(`${ARTICLE.replace('10:', '11:')}\ntags: x`),
      CONFIG,
      true,
    ],
  ])('%s changes the version: %#', (_, subject, config, isSame) => {
    const [before, after] = [toFace(toSubject(ARTICLE)), toFace(subject, config)].map(toCardVersion)
    expect(after).toMatch(/^[\da-f]{8}$/)
    expect(after === before).toBe(isSame)
  })
})
