import { expect, it } from 'vitest'
import { toVersion } from './encode'
import { type Answer, KeptAnswers } from './kept-answers'

const toAnswer = (text: string): Answer => ({
  status: 200,
  headers: {},
  version: toVersion(Buffer.from(text)),
})
const toText = (answer: Answer | undefined) => answer?.version.identity.toString()

it('an answer is kept for a second', () => {
  const kept = new KeptAnswers()
  kept.keep('/a/', toAnswer('一'), kept.round, 0)
  expect([0, 999, 1000].map((now) => toText(kept.get('/a/', now)))).toEqual(['一', '一', undefined])
  expect(kept.get('/b/', 0)).toBeUndefined()
  kept.keep('/a/', toAnswer('二'), kept.round, 1000)
  expect(toText(kept.get('/a/', 1999))).toBe('二')
})

it('nothing that was begun before a publication is sent after it', () => {
  const kept = new KeptAnswers()
  const { round } = kept
  kept.keep('/a/', toAnswer('旧'), round, 0)
  kept.clear()
  expect(kept.get('/a/', 1)).toBeUndefined()
  kept.keep('/a/', toAnswer('旧'), round, 1)
  expect(kept.get('/a/', 2)).toBeUndefined()
  kept.keep('/a/', toAnswer('新'), kept.round, 3)
  expect(toText(kept.get('/a/', 4))).toBe('新')
})

it('no more than a thousand are kept, the newest', () => {
  const kept = new KeptAnswers()
  for (let index = 0; index < 1500; index++) kept.keep(`/${index}/`, toAnswer(''), kept.round, index / 10)
  const isKept = (index: number) => kept.get(`/${index}/`, 150) !== undefined
  expect([0, 499, 500, 1499].map(isKept)).toEqual([false, false, true, true])
})

it('says that it was kept, where Next says such things', () => {
  const kept = new KeptAnswers()
  const keep = (headers: Answer['headers']) => {
    kept.keep('/a/', { ...toAnswer(''), headers }, kept.round, 0)
    return kept.get('/a/', 1)?.headers
  }
  expect(keep({ 'x-nextjs-cache': 'MISS', vary: 'a' })).toEqual({ 'x-nextjs-cache': 'HIT', vary: 'a' })
  expect(keep({ vary: 'a' })).toEqual({ vary: 'a' })
})
