import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseConfig } from '../config/parse'
import type { Document } from '../content/document'
import { newestFirst } from '../content/newest-first'
import { readDocument } from '../content/read-document'
import { toRelated } from '../content/related'
import { toAroundPaths } from './changed-around'
import { isSameLine } from './is-same-line'

const { site } = parseConfig('permalink: :title/')

function write(name: number, day: number, front: string): Document {
  const date = new Date(Date.UTC(2000, 0, 1) + day * 86_400_000).toISOString().slice(0, 10)
  const text = `---\ndate: ${date}\n${front}\n---\n`
  const { document } = readDocument({ source: `_posts/p${name}.md`, text, site })
  if (!document) throw new Error('no document')
  return document
}

const toPosts = (posts: Document[]) => ({ posts: [...posts].sort(newestFirst) })

const FRONT = fc.record({
  tag: fc.constantFrom('甲', '乙', '甲, 乙', '丙'),
  title: fc.constantFrom('灯', '编译器', '写编译器', 'CSS', 'css 二'),
  hidden: fc.constantFrom(false, false, false, false, true),
})
type Front = typeof FRONT extends fc.Arbitrary<infer T> ? T : never
const toFront = ({ tag, title, hidden }: Front) => `title: ${title}\ntags: [${tag}]\nhidden: ${hidden}`

it('of many posts, those whose related ones are others, and none else', () => {
  const blog = fc.array(FRONT, { minLength: 40, maxLength: 60 })
  const edits = fc.array(
    fc.record({ at: fc.nat(59), day: fc.nat(70), front: fc.option(FRONT, { freq: 3 }) }),
    { minLength: 1, maxLength: 3 },
  )
  fc.assert(
    fc.property(blog, edits, (fronts, edits) => {
      const old = fronts.map((front, at) => write(at, at, toFront(front)))
      const now = new Map(old.entries())
      for (const { at, day, front } of edits) {
        if (front) now.set(at, write(at, day, toFront(front)))
        else now.delete(at)
      }
      const [before, after] = [toPosts(old), toPosts([...now.values()])]
      const affected = toAroundPaths(before, after, site)
      const [was, is] = [toRelated(before.posts), toRelated(after.posts)]
      const expected = after.posts.filter((post) => {
        if (!old.includes(post)) return false
        const [a, b] = [was.pick(post, 3), is.pick(post, 3)]
        return a.length !== b.length || a.some((one, at) => !isSameLine(one, b[at]))
      })
      expect([...affected].sort()).toEqual(expected.map(({ permalink }) => permalink).sort())
    }),
    { numRuns: 200, seed: 20240831 },
  )
})

it('the whole of a series, of which there is one part more, and of no other', () => {
  const old = [
    write(1, 1, 'series: 甲'),
    write(2, 2, 'series: 甲'),
    write(3, 3, 'series: 乙'),
    write(4, 4, 'series: 乙'),
  ]
  const now = [...old, write(5, 5, 'series: 甲')]
  expect(toAroundPaths(toPosts(old), toPosts(now), site).sort()).toEqual(['p1/', 'p2/'])
  expect(toAroundPaths(toPosts(now), toPosts(old), site).sort()).toEqual(['p1/', 'p2/'])
})

it('at 10,000 posts, of which 3,000 have the tag, a new one changes few pages', () => {
  const tags = (at: number) => (at % 10 < 3 ? '[生活]' : `[标签${at % 40}, 标签${at % 37}]`)
  const old = Array.from({ length: 10_000 }, (_, at) =>
    write(at, at, `title: 第 ${at} 篇随笔\ntags: ${tags(at)}\ncategories: [文章]`),
  )
  const fresh = write(
    10_000,
    10_000,
    'title: 第 10000 篇随笔\ntags: [生活, 标签39, 标签9]\ncategories: [文章]',
  )
  const affected = toAroundPaths(toPosts(old), toPosts([...old, fresh]), site)
  expect(affected.length).toBeGreaterThan(0)
  expect(affected.length).toBeLessThanOrEqual(12)
})
