import { describe, expect, it } from 'vitest'
import { parseConfig } from '../config/parse'
import type { Document } from './document'
import { readDocument } from './read-document'
import { toRelated } from './related'

const site = parseConfig('').site

/** The first is the newest. */
function write(...fronts: string[]): Document[] {
  return fronts.flatMap((front, place) => {
    const text = `---\ndate: 2024-01-${String(31 - place).padStart(2, '0')}\n${front}\n---\n`
    return readDocument({ source: `_posts/${place}.md`, text, site }).document ?? []
  })
}

function pick(posts: Document[], place: number, count = 3): string[] {
  const post = posts[place]
  return post
    ? toRelated(posts)
        .pick(post, count)
        .map(({ slug }) => slug)
    : []
}

describe('toRelated picks for the first post', () => {
  it.each<[string, string[], string[]]>([
    ['a shared tag', ['tags: [书]', 'tags: [书]', 'tags: [画]'], ['1']],
    ['two shared tags before one', ['tags: [书, 灯]', 'tags: [书]', 'tags: [灯, 书]'], ['2', '1']],
    [
      'a tag before a category',
      ['tags: [书]\ncategories: [一]', 'categories: [一]', 'tags: [书]'],
      ['2', '1'],
    ],
    ['the nearest of equals', ['tags: [书]', 'tags: [书]', 'tags: [书]'], ['1', '2']],
    ['no more than asked for', Array.from({ length: 6 }, () => 'tags: [书]'), ['1', '2', '3']],
    [
      'the same category, not one above',
      ['categories: [一, 二]', 'categories: [一]', 'categories: [一, 二]'],
      ['2'],
    ],
    ['a word of three characters', ['title: 编译器笔记', 'title: 写编译器', 'title: 器乐'], ['1']],
    ['no pair of characters alone', ['title: 一个下午', 'title: 下午茶'], []],
    ['no empty words', ['title: How to write', 'title: How to read', 'title: 我的书', 'title: 我的画'], []],
    [
      'a word of Latin letters, whatever its case',
      ['title: CSS 网格', 'title: 学 css', 'title: C 语言'],
      ['1'],
    ],
    ['full-width letters too', ['title: ＣＳＳ', 'title: CSS 三则'], ['1']],
    ['names of languages apart', ['title: 学 C++', 'title: 学 C#', 'title: C++ 模板'], ['2']],
    ['no hidden post', ['tags: [书]', 'tags: [书]\nhidden: true', 'tags: [书]'], ['2']],
    ['none by number', ['title: 第 1 篇', 'title: 第 2 篇'], []],
    ['nothing where nothing is shared', ['tags: [书]', 'tags: [画]'], []],
  ])('%s', (_, fronts, expected) => {
    expect(pick(write(...fronts), 0)).toEqual(expected)
  })

  it('the oldest takes newer ones, the nearest three of a tag', () => {
    expect(pick(write(...Array.from({ length: 6 }, () => 'tags: [书]')), 5)).toEqual(['4', '3', '2'])
  })

  it('a hidden post has related ones itself', () => {
    expect(pick(write('tags: [书]\nhidden: true', 'tags: [书]'), 0)).toEqual(['1'])
  })

  it('looks a dozen posts of a tag back, and no further', () => {
    const posts = write(...Array.from({ length: 20 }, () => 'tags: [书]'))
    expect(pick(posts, 0, 99)).toEqual(Array.from({ length: 12 }, (_, at) => String(at + 1)))
  })

  it('a post of another folder has none', () => {
    const [stranger] = write('tags: [书]')
    expect(stranger && toRelated(write('tags: [书]', 'tags: [书]')).pick(stranger, 3)).toEqual([])
  })
})
