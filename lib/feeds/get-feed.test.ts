import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { parseConfig } from '../config/parse'
import { readDocument } from '../content/read-document'
import { fillStore, getStore } from '../content/store'
import type { SiteFeed } from './feed'
import { toFeedLists } from './feed-lists'
import { getFeed } from './get-feed'

const CONFIG =
  'title: 试纸\nauthor: 王\nurl: https://example.com/blog\nfuture: false\nupdated_option: empty\n'

const FILES: Record<string, string> = {
  '_posts/灯.md': `---
title: 灯 & <字>
date: 2024-08-31 18:44:55
categories: [技术, 前端]
tags: [C++, 灯]
author: 李
lang: en
cover: /images/a.png
---

甲。

<!-- more -->

![图](/images/a.png) 见[桥](../桥/)。
`,
  '_posts/桥.md':
    '---\ndate: 2024-08-30 10:00:00\nupdated: 2024-09-09 09:09:09\nexcerpt: 一座桥\n---\n\n乙。\n',
  '_posts/不上首页.md': '---\ndate: 2024-08-29 10:00:00\nhidden: true\n---\n\n丙。\n',
  '_posts/程序.mdx': '---\ndate: 2024-08-28 10:00:00\n---\n\n<b>{1 + 1}</b>丁。\n',
  '_posts/收回.md': '---\ndate: 2024-08-27 10:00:00\npublished: false\n---\n\n不见。\n',
  '_posts/将来.md': '---\ndate: 2999-01-01 00:00:00\n---\n\n不见。\n',
  '_posts/无日期.md': '---\ntitle: 无日期\n---\n\n不见。\n',
  '_drafts/稿.md': '---\ndate: 2024-08-26 10:00:00\n---\n\n不见。\n',
  'about/index.md': '---\ndate: 2024-08-25 10:00:00\n---\n\n不见。\n',
}

let folder = ''
let now = 0
async function getFeedOf(
  config: string,
  files: Record<string, string> = FILES,
  name = '',
): Promise<SiteFeed> {
  folder = mkdtempSync(path.join(tmpdir(), 'inkstone-'))
  // What has been read of a file is trusted for a moment.
  now += 60_000
  vi.spyOn(performance, 'now').mockReturnValue(now)
  vi.stubEnv('CONTENT_DIR', folder)
  vi.stubEnv('SITE_URL', '')
  const written = { ...files, '_config.yml': config, 'images/a.png': 'no picture, but a file' }
  for (const [file, text] of Object.entries(written)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), text)
  }
  const { site } = parseConfig(config)
  fillStore(
    Object.entries(files).flatMap(([source, text]) => readDocument({ source, text, site }).document ?? []),
  )
  const list = toFeedLists(getStore(), site).find((one) => one.name === name)
  if (!list) throw new Error(name)
  return getFeed(list)
}
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

const LAMP = 'https://example.com/blog/2024/08/31/%E7%81%AF/'

describe('the feed', () => {
  it('is of the site', async () => {
    expect(await getFeedOf(CONFIG)).toMatchObject({
      title: '试纸',
      author: '王',
      language: 'zh-CN',
      url: 'https://example.com/blog/',
      feedUrls: {
        atom: 'https://example.com/blog/atom.xml',
        rss: 'https://example.com/blog/rss.xml',
        json: 'https://example.com/blog/feed.json',
      },
      // The newest of all dates, not that of the newest post.
      updated: '2024-09-09T09:09:09+08:00',
    })
  })

  it('has what readers may see and nothing else, newest first', async () => {
    const feed = await getFeedOf(CONFIG)
    expect(feed.entries.map(({ title }) => title)).toEqual(['灯 & <字>', '桥', '不上首页', '程序'])
    expect(JSON.stringify(feed)).not.toMatch(/不见|稿|将来|收回|无日期|about/)
  })

  it('has all that is known of a post', async () => {
    const { entries } = await getFeedOf(CONFIG)
    expect(entries[0]).toEqual({
      title: '灯 & <字>',
      url: LAMP,
      published: '2024-08-31T18:44:55+08:00',
      updated: '2024-08-31T18:44:55+08:00',
      summary: '甲。',
      content: `<p>甲。</p>\n\n<p><img src="https://example.com/blog/images/a.png" alt="图" /> 见<a href="https://example.com/blog/2024/08/31/%E6%A1%A5/">桥</a>。</p>`,
      author: '李',
      language: 'en',
      categories: [
        { name: '技术', url: 'https://example.com/blog/categories/%E6%8A%80%E6%9C%AF/' },
        { name: '前端', url: 'https://example.com/blog/categories/%E6%8A%80%E6%9C%AF/%E5%89%8D%E7%AB%AF/' },
        { name: 'C++', url: 'https://example.com/blog/tags/C/' },
        { name: '灯', url: 'https://example.com/blog/tags/%E7%81%AF/' },
      ],
      cover: { url: 'https://example.com/blog/images/a.png', type: 'image/png', bytes: 22 },
    })
  })

  it('has the author’s excerpt, and the date of the change beside that of the post', async () => {
    const { entries } = await getFeedOf(CONFIG)
    expect(entries[1]).toMatchObject({
      published: '2024-08-30T10:00:00+08:00',
      updated: '2024-09-09T09:09:09+08:00',
      summary: '一座桥',
      content: '<p>乙。</p>',
    })
  })

  it('has of .mdx, whose text is a program, what stands for it in lists', async () => {
    const { entries } = await getFeedOf(CONFIG)
    expect(entries[3]?.content).toBeUndefined()
    expect(entries[3]?.summary).toContain('丁。')
  })

  it('has summaries alone where the author wants that', async () => {
    const { entries } = await getFeedOf(`${CONFIG}feed: {content: false, limit: 1}\n`)
    expect(entries).toHaveLength(1)
    expect(entries[0]).toMatchObject({ content: undefined, summary: '甲。' })
  })

  it.each([
    ['content_limit: 3', '甲乙丙'],
    ['content_limit: 6, content_limit_delim: "，"', '甲乙丙丁'],
    ['content_limit: 6, content_limit_delim: x', '甲乙丙丁，戊'],
    ['content_limit: 99', '甲乙丙丁，戊己庚。'],
    ['', '甲乙丙丁，戊己庚。'],
  ])('cuts what nobody wrote where the author wants that: %s', async (keys, summary) => {
    const files = { '_posts/长.md': '---\ndate: 2024-01-01\n---\n\n甲乙丙丁，戊己庚。\n' }
    const { entries } = await getFeedOf(`${CONFIG}feed: {${keys}}\n`, files)
    expect(entries[0]?.summary).toBe(summary)
  })

  it('cuts no excerpt of the author’s', async () => {
    const { entries } = await getFeedOf(`${CONFIG}feed: {content_limit: 1}\n`)
    expect(entries[1]?.summary).toBe('一座桥')
  })

  it('names the hub and the icon where there are some', async () => {
    const feed = await getFeedOf(`${CONFIG}feed: {hub: "https://hub.example/", icon: /images/a.png}\n`)
    expect(feed).toMatchObject({ hub: 'https://hub.example/', icon: 'https://example.com/blog/images/a.png' })
    expect(await getFeedOf(CONFIG)).toMatchObject({ hub: undefined, icon: undefined })
  })

  it('of a tag has its posts alone, and its own name and address', async () => {
    expect(await getFeedOf(CONFIG, FILES, '标签：C++')).toMatchObject({
      title: '标签：C++ · 试纸',
      url: 'https://example.com/blog/tags/C/',
      feedUrls: { json: 'https://example.com/blog/tags/C/feed.json' },
      updated: '2024-08-31T18:44:55+08:00',
      entries: [{ url: LAMP }],
    })
  })

  it('of a blog without a post is the same every day', async () => {
    expect(await getFeedOf(CONFIG, {})).toMatchObject({ updated: '1970-01-01T00:00:00Z', entries: [] })
  })
})
