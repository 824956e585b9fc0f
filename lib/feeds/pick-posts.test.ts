import { expect, it } from 'vitest'
import { parseConfig } from '../config/parse'
import { readDocument } from '../content/read-document'
import { pickPosts } from './pick-posts'

// Newest first, as the store has them.
const POSTS: [string, string][] = [
  ['丙', 'date: 2024-03-01'],
  ['乙', 'date: 2024-02-01\nupdated: 2025-01-01'],
  ['甲', 'date: 2024-01-01'],
  ['改', 'updated: 2024-02-15'],
  ['无', 'title: 无'],
]
const { site } = parseConfig('updated_option: empty')
const posts = POSTS.flatMap(
  ([slug, keys]) =>
    readDocument({ source: `_posts/${slug}.md`, text: `---\n${keys}\n---\n`, site }).document ?? [],
)

it.each([
  ['{}', '丙乙甲改'],
  ['{limit: 2}', '丙乙'],
  ['{limit: 0}', '丙乙甲改'],
  ['{limit: false}', '丙乙甲改'],
  ['{order_by: -updated}', '乙丙改甲'],
  ['{order_by: updated, limit: 2}', '甲改'],
  ['{order_by: date, limit: 1}', '改'],
])('feed: %s => %s', (feed, slugs) => {
  const { site } = parseConfig(`feed: ${feed}`)
  expect(
    pickPosts(posts, site.feed)
      .map(({ post }) => post.slug)
      .join(''),
  ).toBe(slugs)
  expect(posts).toHaveLength(POSTS.length)
})
