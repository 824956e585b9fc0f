// Owns the text of a small Hexo folder: what real folders hold that a tidy blog does not. Written to disk by the tests.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ASSETS } from './hexo-assets'
import { HIDDEN_FILES } from './hidden-posts'
import { PICTURE_FILES } from './picture-files'
import { AROUND_CONFIG, AROUND_FILES } from './showcase/around'

/** A post of h5 headings only, with the emphasis and the bare address that CommonMark alone gets wrong. */
export const NIGHT_BOAT = {
  path: '/2024/08/31/夜航船：字与灯/',
  title: '夜航船：字与灯',
  headings: ['上船', '点灯', '问字', '靠岸'],
  longBold:
    '灯下认字，认的不是笔画，是笔画之间的空；空得匀，字就站得稳，船再晃，也读得下去。这句话是撑船人说的，他不识字。',
  paragraphs: [
    '船在夜里走，字在灯里走。他说“强调”后文照样要读，不能断在引号上。',
    '详情见 https://example.com/夜航?a=1，逗号不是地址的一部分。',
    '灯下认字，认的不是笔画，是笔画之间的空；空得匀，字就站得稳，船再晃，也读得下去。这句话是撑船人说的，他不识字。',
    '价钱写作 {三文} 或 <三文> 都随你，{{ 灯油 }} 另算。',
    '靠岸时天还没有亮——灯先灭了……',
  ],
}

const nightBoat = `---
title: ${NIGHT_BOAT.title}
date: 2024-08-31 18:44:55
tags:
  - 夜读
categories:
  - - Article
---

船在夜里走，字在灯里走。他说**“强调”**后文照样要读，不能断在引号上。

* * *

##### 上船

详情见 https://example.com/夜航?a=1，逗号不是地址的一部分。

##### 点灯

**${NIGHT_BOAT.longBold}**

##### 问字

价钱写作 {三文} 或 &lt;三文&gt; 都随你，{{ 灯油 }} 另算。

##### 靠岸

靠岸时天还没有亮——灯先灭了……
`

/** 150 bytes and more; encoded it is three times as long. */
export const LONG_NAME = '长'.repeat(50)

const post = (front: string, body = '正文一句。') => `---\n${front}\n---\n\n${body}\n`

/** File below `source/` and its text. */
const FILES: Record<string, string> = {
  '_posts/夜航船：字与灯.md': nightBoat,
  '_posts/最新的一篇.md': post('title: 最新的一篇\ndate: 2026-01-02 03:04:05'),
  // Without comments, whose script comes near them.
  '_posts/客人甲.md': post(
    'title: 客人甲\ndate: 2025-05-01 10:00:00\ncomments: false',
    '第一次来的客人，从浏览器来。',
  ),
  '_posts/客人乙.md': post('title: 客人乙\ndate: 2025-05-02 10:00:00', '第一次来的客人，只问一次。'),
  '_posts/文章头坏了.md': post(
    'title: 坏: "了\ntags: [甲, 乙\ndate: 2025-04-01 10:00:00',
    '文章头坏了，正文还在。',
  ),
  '_posts/没关的围栏.md': post(
    'title: 没关的围栏\ndate: 2025-04-02 10:00:00',
    '围栏之前。\n\n```js\nlet a = 1',
  ),
  '_posts/收回的.md': post('title: 收回的文章\ndate: 2025-04-03 10:00:00\npublished: false\ntags: [收回]'),
  '_drafts/没写完.md': post('title: 没写完的草稿\ndate: 2025-04-04 10:00:00\ntags: [草稿]'),
  '_posts/不上首页.md': post('title: 不上首页\ndate: 2025-04-05 10:00:00\nhidden: true\ntags: [夜读]'),
  '_posts/置顶的.md': post('title: 置顶的\ndate: 2020-01-01 10:00:00\nsticky: 5'),
  '_posts/同址甲.md': post('title: 同址甲\ndate: 2025-03-01 10:00:00\npermalink: same/place/', '甲先到的。'),
  '_posts/同址乙.md': post('title: 同址乙\ndate: 2025-03-02 10:00:00\npermalink: same/place/', '乙后到的。'),
  '_posts/加号.md': post('title: 加号\ndate: 2025-02-01 10:00:00\ntags: [C++]'),
  '_posts/井号.md': post('title: 井号\ndate: 2025-02-02 10:00:00\ntags: ["C#"]'),
  '_posts/a b  c.md': post('title: 空格\ndate: 2025-02-03 10:00:00'),
  '_posts/C# 与 100% & 其他.md': post('title: 符号\ndate: 2025-02-04 10:00:00'),
  '_posts/问？号+加号;分号.md': post('title: 更多符号\ndate: 2025-02-05 10:00:00'),
  '_posts/标题是注释.md': post('title: # 井号开头\ndate: 2025-02-06 10:00:00'),
  '_posts/标题有尖括号.md': post('title: "<b>不是粗体</b> & {x}"\ndate: 2025-02-07 10:00:00'),
  '_posts/Café が.md': post('title: 合成与分解\ndate: 2025-02-08 10:00:00'),
  '_posts/2023-07-08-无头.md': '没有文章头，日期在文件名里。\n',
  'about/index.md': post('title: 关于这张试纸'),
  // Addresses, old and new.
  '_posts/搬来的.md': post(
    'title: 搬来的\ndate: 2022-03-01 00:30:00\nid: 886\ntags: [搬家, "C&amp;C"]\ncategories: [旧物]\nalias: [/old/home.html, /旧居/]',
  ),
  '_posts/又一篇.md': post('title: 又一篇\ndate: 2022-03-05 10:00:00\ntags: [搬家]\nredirect_from: post/old'),
  '_posts/没有斜杠.md': post('title: 没有斜杠\ndate: 2022-03-06 10:00:00\npermalink: 没有斜杠'),
  '_posts/成文件的.md': post('title: 成文件的\ndate: 2022-03-07 10:00:00\npermalink: /notes/文件.html'),
  '_posts/标签之下.md': post('title: 标签之下\ndate: 2022-03-08 10:00:00\npermalink: tags/foo.html'),
  '_posts/新标签之下.md': post('title: 新标签之下\ndate: 2022-03-09 10:00:00\npermalink: 标签/bar/baz/'),
  '_posts/页之下.md': post('title: 页之下\ndate: 2022-03-10 10:00:00\npermalink: page/qux/'),
  '_posts/占了列表.md': post('title: 占了列表\ndate: 2022-03-11 10:00:00\npermalink: 标签/搬家/'),
  '_posts/ 前导空格.md': post('title: 前导空格\ndate: 2022-03-12 10:00:00'),
  [`_posts/${LONG_NAME}.md`]: post('title: 长名字\ndate: 2022-03-13 10:00:00'),
  '_posts/大写.MD': post('title: 大写\ndate: 2022-03-14 10:00:00'),
  '_posts/长写.markdown': post('title: 长写\ndate: 2022-03-15 10:00:00'),
  '_posts/引\'号"与%41.md': post('title: 引号\ndate: 2022-03-16 10:00:00'),
  // Two languages of one article, and a title that machines may stumble over.
  '_posts/晨.md': post('title: 晨\ndate: 2021-02-01 10:00:00\nid: 700'),
  '_posts/morning.md': post('title: Morning\ndate: 2021-02-02 10:00:00\nlang: en\nid: 700'),
  '_posts/脚本.md': post('title: "</script><b>甲</b>"\ndate: 2021-02-03 10:00:00'),
  '标签/index.md': post('title: 标签页\ntype: tags'),
  'link/index.md': post('title: 友链\ntype: link'),
  '_data/link.yml': `- class_name: 近邻
  class_desc: 常走动的几家。
  link_list:
    - name: 对岸的灯
      link: https://far.example/
      avatar: https://far.example/avatar.png
      descr: 夜里也亮着
    - name: 上游
      link: https://up.example/
`,
}

const CONFIG = `title: 试纸
url: https://example.com
timezone: Asia/Shanghai
future: false
per_page: 0
index_generator:
  per_page: 25
tag_generator:
  per_page: 1
tag_dir: 标签
archive_dir: blog/archive
pagination_dir: 第
redirects:
  /搬走了/: /旧居/
  /elsewhere/: https://example.org/别处
post_asset_folder: true
skip_render: demo/**
inkstone:
  prerender: 1
${AROUND_CONFIG}`

/** Writes the whole folder, with _config.yml beside source/ as Hexo has it. */
export function writeHexoFolder(folder: string): void {
  const files = { ...FILES, ...ASSETS, ...HIDDEN_FILES, ...PICTURE_FILES, ...AROUND_FILES }
  for (const [file, text] of Object.entries(files)) write(path.join(folder, 'source', file), text)
  // The blocks of an article, a file for each kind: e2e/showcase/blocks.md
  cpSync(path.join('e2e', 'showcase'), path.join(folder, 'source', '_posts'), {
    recursive: true,
    filter: (file) => !file.endsWith('.ts'),
  })
  write(path.join(folder, '_config.yml'), CONFIG)
}

function write(file: string, text: string | Buffer): void {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
}
