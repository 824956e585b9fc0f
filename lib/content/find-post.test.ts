import { describe, expect, it } from 'vitest'
import type { Document } from './document'
import { findPost } from './find-post'

const toPost = (slug: string, title: string): Document => ({
  kind: 'post',
  source: `_posts/${slug}.md`,
  file: `_posts/${slug}.md`,
  format: 'md',
  slug,
  title,
  permalink: `${slug}/`,
  layout: 'post',
  tags: [],
  categories: [],
  published: true,
  sticky: 0,
  hidden: false,
  comments: true,
  keywords: [],
  noindex: false,
  disableNunjucks: false,
  extra: {},
})
const posts = [
  toPost('你好', '问候'),
  toPost('notes/vim', 'Vim 笔记'),
  toPost('café', 'C# 入门'),
  toPost('问候', '另一篇'),
  toPost('b/vim', '问候'),
  toPost('hexo.md 的用法', 'Hexo'),
]

describe('findPost', () => {
  it.each([
    ['你好', '你好'],
    ['你好.md', '你好'],
    ['notes/vim', 'notes/vim'],
    ['/notes/vim.markdown', 'notes/vim'],
    // Composed or not.
    ['cafe\u0301', 'café'],
    ['C# 入门', 'café'],
    // A slug goes before a title, a title before the end of a slug, the newer post before the older.
    ['问候', '问候'],
    ['另一篇', '问候'],
    ['vim', 'notes/vim'],
    ['b/vim', 'b/vim'],
    ['hexo.md 的用法', 'hexo.md 的用法'],
  ])('%j is %j', (name, slug) => expect(findPost(posts, name)?.slug).toBe(slug))

  it.each(['', '无', 'vi', 'notes', 'notes/', 'constructor', '你好#x'])('%j is nothing', (name) => {
    expect(findPost(posts, name)).toBeUndefined()
  })
})
