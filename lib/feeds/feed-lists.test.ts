import { describe, expect, it } from 'vitest'
import { parseConfig } from '../config/parse'
import { readDocument } from '../content/read-document'
import { toStore } from '../content/to-store'
import { toGate } from '../content/visibility'
import { findFeed, toFeedLists } from './feed-lists'

const { site } = parseConfig('tag_dir: 标签\nfuture: false\n')
const FILES: Record<string, string> = {
  甲: 'date: 2024-02-01\ntags: [C#, 灯]\ncategories: [技术, 前端]',
  乙: 'date: 2024-01-01\ntags: 灯',
  稿: 'date: 2024-01-01\ntags: 稿\npublished: false',
}
const documents = Object.entries(FILES).flatMap(
  ([name, keys]) =>
    readDocument({ source: `_posts/${name}.md`, text: `---\n${keys}\n---\n`, site }).document ?? [],
)
const store = toStore(documents, site, toGate(site, 2e9))

it('the whole site, every tag and every category that readers may see', () => {
  const told = toFeedLists(store, site).map(({ name, feeds, posts }) => [
    name,
    feeds.atom,
    posts.map(({ title }) => title).join(),
  ])
  expect(told).toEqual([
    ['', 'atom.xml', '甲,乙'],
    ['标签：灯', '标签/灯/atom.xml', '甲,乙'],
    ['标签：C#', '标签/C/atom.xml', '甲'],
    ['分类：技术', 'categories/技术/atom.xml', '甲'],
    ['分类：技术 / 前端', 'categories/技术/前端/atom.xml', '甲'],
  ])
})

describe('findFeed', () => {
  it.each([
    ['atom.xml', '', 'atom'],
    ['feed.json', '', 'json'],
    ['标签/C/rss.xml', '标签：C#', 'rss'],
    ['categories/技术/前端/atom.xml', '分类：技术 / 前端', 'atom'],
  ])('%s', (raw, name, format) => {
    expect(findFeed(raw, store, site)).toMatchObject({ list: { name }, format })
  })

  it.each(['标签/atom.xml', '标签/稿/atom.xml', 'tags/C/atom.xml', 'archives/atom.xml', '标签/C/', 'x.xml'])(
    'none stands at %s',
    (raw) => {
      expect(findFeed(raw, store, site)).toBeUndefined()
    },
  )

  it('none stands anywhere where the owner wants none', () => {
    expect(findFeed('atom.xml', store, parseConfig('feed: {enable: false}').site)).toBeUndefined()
  })
})
