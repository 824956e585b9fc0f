import { describe, expect, it } from 'vitest'
import { perMinute, TokenBucket, TokenBuckets } from './token-bucket'

describe('TokenBucket', () => {
  it('fills evenly, and never more than it holds', () => {
    const bucket = new TokenBucket(perMinute(2))
    const waits = [0, 0, 0, 10_000, 30_000, 30_000, 600_000, 600_000, 600_000].map((now) => {
      const wait = Math.round(bucket.toWait(now))
      if (wait === 0) bucket.take(now)
      return wait
    })
    expect(waits).toEqual([0, 0, 30_000, 20_000, 0, 30_000, 0, 0, 30_000])
  })

  it('gives nothing for a clock that goes back', () => {
    const bucket = new TokenBucket(perMinute(1))
    bucket.take(60_000)
    expect(bucket.toWait(0)).toBe(60_000)
    expect(bucket.toWait(30_000)).toBe(30_000)
  })
})

describe('TokenBuckets', () => {
  it('keeps the latest keys', () => {
    const buckets = new TokenBuckets(perMinute(1), 2)
    for (const key of ['a', 'b', 'a', 'c']) buckets.take(key, 0)
    expect(['a', 'b', 'c', 'd'].map((key) => buckets.toWait(key, 0) > 0)).toEqual([true, false, true, false])
  })
})
