import { expect, it } from 'vitest'
import { parseConfig } from '../config/parse'
import { toArchive } from './archive'
import { readDocument } from './read-document'

const { site } = parseConfig('')
const toPosts = (...dates: string[]) =>
  dates.flatMap((date) => {
    const text = date ? `---\ndate: ${date}\n---\n` : ''
    return readDocument({ source: `_posts/${date || 'undated'}.md`, text, site }).document ?? []
  })
const outline = (...dates: string[]) =>
  toArchive(toPosts(...dates)).map(
    ({ year, posts, months }) =>
      `${year} (${posts.length}): ${months.map((one) => `${one.month} (${one.posts.length})`).join(', ')}`,
  )

it.each<[string, string[], string[]]>([
  ['nothing', [], []],
  ['one post', ['2024-08-31'], ['2024 (1): 08 (1)']],
  [
    'years and months, newest first',
    ['2024-08-31', '2024-08-01', '2024-01-15', '2023-12-31'],
    ['2024 (3): 08 (2), 01 (1)', '2023 (1): 12 (1)'],
  ],
  ['one month of two years', ['2024-08-31', '2023-08-31'], ['2024 (1): 08 (1)', '2023 (1): 08 (1)']],
  ['undated posts are in none', ['2024-08-31', '', ''], ['2024 (1): 08 (1)']],
  // In Asia/Shanghai it is the new year already, wherever the machine stands.
  ["the date's own day", ['2024-01-01 00:30:00', '2023-12-31T17:00:00Z'], ['2024 (2): 01 (2)']],
])('%s', (_, dates, expected) => {
  expect(outline(...dates)).toEqual(expected)
})

it('keeps the order of the posts', () => {
  const posts = toPosts('2024-08-31 10:00:00', '2024-08-31 09:00:00', '2024-08-02')
  expect(toArchive(posts)[0]?.posts).toEqual(posts)
  expect(toArchive(posts)[0]?.months[0]?.posts).toEqual(posts)
})
