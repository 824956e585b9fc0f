import { expect, it } from 'vitest'
import { parseConfig } from '../config/parse'
import { readDocument } from './read-document'
import { toSeriesPlace } from './series'

const site = parseConfig('').site

/** Slugs from 1, the first the oldest; given newest first, as stores have posts. */
function place(fronts: string[], at: number) {
  const posts = fronts.flatMap((front, index) => {
    const text = `---\ndate: 2024-01-${String(index + 1).padStart(2, '0')}\n${front}\n---\n`
    return readDocument({ source: `_posts/${index + 1}.md`, text, site }).document ?? []
  })
  const post = posts[at - 1]
  const found = post && toSeriesPlace([...posts].reverse(), post)
  return (
    found &&
    `${found.name} ${found.number}/${found.total}: ${found.parts.map(({ number, post }) => `${number}=${post.slug}`).join(' ')}`
  )
}

const TEN = Array.from({ length: 12 }, () => 'series: 甲')

it.each<[string, string[], number, string | undefined]>([
  ['by date', ['series: 甲', 'series: 甲', 'series: 乙'], 2, '甲 2/2: 1=1 2=2'],
  ['by series_order', ['series: 甲\nseries_order: 2', 'series: 甲\nseries_order: 1'], 1, '甲 2/2: 1=2 2=1'],
  ['those without an order last', ['series: 甲', "series: 甲\nseries_order: '5'"], 1, '甲 2/2: 1=2 2=1'],
  ['an order of 0', ['series: 甲\nseries_order: 1', 'series: 甲\nseries_order: 0'], 2, '甲 1/2: 1=2 2=1'],
  ['the first of a list', ['series: [甲, 乙]', 'series: 甲'], 1, '甲 1/2: 1=1 2=2'],
  ['a number for a name', ['series: 2024', 'series: 2024'], 1, '2024 1/2: 1=1 2=2'],
  ['without hidden ones', ['series: 甲', 'series: 甲\nhidden: true', 'series: 甲'], 3, '甲 2/2: 1=1 2=3'],
  ['none for a hidden one', ['series: 甲', 'series: 甲\nhidden: true', 'series: 甲'], 2, undefined],
  ['none for one alone', ['series: 甲', 'series: 乙'], 1, undefined],
  ['none without a name', ['series:', 'tags: [甲]'], 1, undefined],
  ['the nine around the first', TEN, 1, '甲 1/12: 1=1 2=2 3=3 4=4 5=5 6=6 7=7 8=8 9=9'],
  ['the nine around one', TEN, 7, '甲 7/12: 3=3 4=4 5=5 6=6 7=7 8=8 9=9 10=10 11=11'],
  ['the nine around the last', TEN, 12, '甲 12/12: 4=4 5=5 6=6 7=7 8=8 9=9 10=10 11=11 12=12'],
])('%s', (_, fronts, at, expected) => {
  expect(place(fronts, at)).toBe(expected)
})
