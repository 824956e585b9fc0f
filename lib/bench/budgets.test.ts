import { describe, expect, it } from 'vitest'
import { isWithin, toGrowthBudget, toScaleBudget, toSpeedBudget } from './budgets'

describe('isWithin', () => {
  it.each([
    [{ most: 2 }, 2, true],
    [{ most: 2 }, 2.1, false],
    [{ least: 100 }, 99, false],
    [{ least: 200, most: 200 }, 200, true],
    [{ most: 2 }, Number.NaN, false],
    [{ least: 2 }, Number.NaN, false],
    [{}, Number.NaN, true],
  ])('%o, %d: %s', (limits, figure, kept) => {
    expect(isWithin({ name: '', unit: '', ...limits }, figure)).toBe(kept)
  })
})

it.each([
  ['build from nothing', 1000, 30],
  ['publish: everywhere', 1000, 1000],
  ['search, p95', 1000, 5],
  ['search, p95', 10_000, 40],
  ['cold index', 1000, undefined],
  ['build from nothing', 10_000, 90],
  ['cold index', 10_000, 30],
  ['warm index', 10_000, 3],
  ['peak memory of the build', 10_000, 1536],
  ['publish: everywhere', 10_000, 2000],
  ['build from nothing', 5000, undefined],
] as const)('%s of %d posts: %s', (name, posts, most) => {
  expect(toScaleBudget(name, posts).most).toBe(most)
})

it.each([
  ['build from nothing', 1000, 10_000, 6],
  ['build from nothing', 1000, 2000, undefined],
  ['cold index', 1000, 10_000, undefined],
] as const)('%s from %d to %d: × %s', (name, first, last, most) => {
  expect(toGrowthBudget(name, first, last).most).toBe(most)
})

it.each([
  ['performance', 100, { least: 99 }],
  ['performance', 84, { least: 83 }],
  ['tbt', 0, { most: 50 }],
  ['tbt', 700, { most: 750 }],
  ['lcp', 700, { most: 1000 }],
  ['lcp', 1200, { most: 1300 }],
] as const)('%s, where the bare page has %d: %o', (name, bare, limits) => {
  expect(toSpeedBudget(name, bare)).toMatchObject(limits)
})
