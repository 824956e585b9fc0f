import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Hit } from './find-hits'
import { toSamplePost } from './sample-post'
import { measureSpan, takeBest } from './take-best'

describe('takeBest', () => {
  it('takes the first of what a sort would give, however many', () => {
    const words = ['砚', '墨']
    const far = fc.nat(60).map((gap) => `砚${'。'.repeat(gap)}墨`)
    const hit = fc
      .record({ rank: fc.nat(2), fit: fc.nat(1), text: far })
      .map(({ text, ...one }): Hit => ({ post: toSamplePost({ text }), ...one }))
    const toSpan = ({ post }: Hit) => measureSpan(post.text, words)
    const compare = (a: Hit, b: Hit) => b.rank - a.rank || b.fit - a.fit || toSpan(a) - toSpan(b)
    fc.assert(
      fc.property(fc.array(hit, { maxLength: 60 }), fc.integer({ min: 1, max: 20 }), (hits, count) => {
        const best = takeBest(hits, count, words)
        const sorted = hits.toSorted(compare).slice(0, count)
        expect(best.map((one) => hits.indexOf(one))).toEqual(sorted.map((one) => hits.indexOf(one)))
      }),
    )
  })
})

describe('measureSpan', () => {
  const gap = (count: number) => '。'.repeat(count)

  it.each([
    ['where they first stand', `砚${gap(40)}墨`, 41],
    ['where they are nearer later', `砚${gap(90)}墨${gap(20)}砚`, 21],
    ['in one sentence, whatever the distance', '砚与墨', 16],
    ['of three', `砚${gap(20)}笔${gap(20)}墨`, 42],
  ])('%s', (_, text, span) => {
    expect(measureSpan(text, text.includes('笔') ? ['砚', '墨', '笔'] : ['砚', '墨'])).toBe(span)
  })
})
