import { describe, expect, it } from 'vitest'
import { parseConfig } from '../config/parse'
import type { Document } from '../content/document'
import { toStore } from '../content/to-store'
import { toGate } from '../content/visibility'
import { toChoices, toFilter } from './filters'
import { toSamplePost } from './sample-post'

const POSTS = [
  { title: '甲', date: '2024-01-01T00:00:00+08:00', tags: ['C++', '夜读'], categories: [['技术', '前端']] },
  { title: '乙', date: '2023-01-01T00:00:00+08:00', tags: ['夜读'], categories: [['技术'], ['生活']] },
  { title: '丙', tags: [], categories: [['生活', '前端']] },
]
const { site } = parseConfig('tag_map: { 夜读: night }')
const documents = POSTS.map(
  (post) =>
    ({ kind: 'post', published: true, source: post.title, permalink: `${post.title}/`, ...post }) as Document,
)
const store = toStore(documents, site, toGate(site, 0))
const posts = POSTS.map(toSamplePost)

describe('toFilter', () => {
  it.each([
    [{}, '甲乙丙'],
    [{ tag: '夜读' }, '甲乙'],
    [{ tag: 'night' }, '甲乙'],
    [{ tag: 'C++' }, '甲'],
    [{ tag: '没有' }, ''],
    [{ category: '技术' }, '甲乙'],
    [{ category: '技术/前端' }, '甲'],
    [{ category: '前端' }, ''],
    [{ category: '生活/前端' }, '丙'],
    [{ year: '2023' }, '乙'],
    [{ year: '20' }, ''],
    [{ tag: '夜读', year: '2024' }, '甲'],
  ])('%j leaves %s', (given, left) => {
    const filter = toFilter({ tag: '', category: '', year: '', ...given }, store)
    expect(
      posts
        .filter(filter)
        .map(({ record }) => record.title)
        .join(''),
    ).toBe(left)
  })
})

describe('toChoices', () => {
  it('counts what was found, and every choice leaves as many as it says', () => {
    const choices = toChoices(posts, store)
    expect(choices).toEqual({
      tag: [
        { value: 'night', name: '夜读', count: 2 },
        { value: 'C', name: 'C++', count: 1 },
      ],
      category: [
        { value: '技术', name: '技术', count: 2 },
        { value: '生活', name: '生活', count: 2 },
        { value: '技术/前端', name: '技术 / 前端', count: 1 },
        { value: '生活/前端', name: '生活 / 前端', count: 1 },
      ],
      year: [
        { value: '2024', name: '2024', count: 1 },
        { value: '2023', name: '2023', count: 1 },
      ],
    })
    for (const [key, all] of Object.entries(choices)) {
      for (const { value, count } of all) {
        const filter = toFilter({ tag: '', category: '', year: '', [key]: value }, store)
        expect(posts.filter(filter)).toHaveLength(count)
      }
    }
  })
})
