import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Packer, Seeker, toPack } from './pack'
import { toSamplePost } from './sample-post'

const texts = fc.array(fc.string({ unit: fc.constantFrom('砚', '墨', 'a', '。'), maxLength: 30 }), {
  maxLength: 8,
})

describe('Seeker', () => {
  it('finds in each text what it would find in it alone', () => {
    const word = fc.string({ unit: fc.constantFrom('砚', '墨', 'a'), minLength: 1, maxLength: 9 })
    fc.assert(
      fc.property(texts, word, (all, sought) => {
        const posts = all.map((text) => toSamplePost({ title: '题', text }))
        const alone = posts.map((post) => post.text.indexOf(sought))
        const pack = toPack(posts)
        const seeker = new Seeker(pack.texts, sought)
        expect(posts.map((_, index) => seeker.at(index))).toEqual(alone)
      }),
    )
  })

  it('finds a long word behind another one that begins alike', () => {
    const { texts } = toPack([toSamplePost({ text: '一二三四五六八，一二三四五六七' })])
    expect(new Seeker(texts, '一二三四五六七').at(0)).toBe(texts.whole.indexOf('一二三四五六七'))
  })
})

describe('Packer', () => {
  const toPosts = (count: number) =>
    Array.from({ length: count }, (_, index) => toSamplePost({ text: '字'.repeat(index) }))

  it('leaves the text and the order of every post as they are', () => {
    const posts = toPosts(300)
    const before = posts.map(({ text }) => text)
    const packed = new Packer().pack(posts).flatMap((pack) => pack.posts)
    expect(packed).toEqual(posts)
    expect(packed.map(({ text }) => text)).toEqual(before)
  })

  it('makes again only what is around a change', () => {
    const packer = new Packer()
    const posts = toPosts(1000)
    const before = packer.pack(posts)
    const after = packer.pack([toSamplePost({ text: '新' }), ...posts.slice(0, 500), ...posts.slice(501)])
    expect(before.length).toBeGreaterThan(10)
    expect(after.filter((pack) => !before.includes(pack)).length).toBeLessThanOrEqual(2)
  })

  it('packs nothing of nothing', () => {
    expect(new Packer().pack([])).toEqual([])
  })
})
