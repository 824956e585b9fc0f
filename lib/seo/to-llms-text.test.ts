import { expect, it } from 'vitest'
import { parseConfig } from '../config/parse'
import { readDocument } from '../content/read-document'
import { toStore } from '../content/to-store'
import { toGate } from '../content/visibility'
import { toLlmsText } from './to-llms-text'

const { site } = parseConfig(
  'title: 试纸 [一]\ndescription: 一页\nurl: https://example.com/blog\nfuture: false\n',
)
const FILES: Record<string, string> = {
  '_posts/灯(一).md': 'title: "[灯] 下"\ndate: 2024-08-31\ndescription: |-\n  甲\n  乙',
  '_posts/桥.md': 'date: 2024-08-30',
  '_posts/别收.md': 'date: 2024-08-29\nnoindex: true',
  '_posts/收回.md': 'date: 2024-08-29\npublished: false',
  '_posts/将来.md': 'date: 2999-01-01',
  '_drafts/稿.md': 'title: 稿',
  'about/index.md': 'title: 关于\ndescription: 我',
}

it('says what the site is, and where each article stands as Markdown', () => {
  const documents = Object.entries(FILES).flatMap(
    ([source, keys]) => readDocument({ source, text: `---\n${keys}\n---\n`, site }).document ?? [],
  )
  expect(toLlmsText(toStore(documents, site, toGate(site, 2e9)), site)).toBe(`# 试纸 \\[一\\]

> 一页

每篇文章都有 Markdown 原文，网址如下。

## 文章

- [\\[灯\\] 下](https://example.com/blog/2024/08/31/%E7%81%AF%28%E4%B8%80%29.md): 2024-08-31 甲 乙
- [桥](https://example.com/blog/2024/08/30/%E6%A1%A5.md): 2024-08-30

## 页面

- [关于](https://example.com/blog/about.md)

## Optional

- [Atom](https://example.com/blog/atom.xml)
- [Sitemap](https://example.com/blog/sitemap.xml)
`)
})
