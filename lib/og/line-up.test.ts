import { expect, it } from 'vitest'
import { LineIsFull, LineUp } from './line-up'

it('runs one after the other, goes on after a failure, and turns away whoever is too many', async () => {
  const line = new LineUp(3)
  const told: string[] = []
  const task = (name: string) => async () => {
    told.push(`${name} begins`)
    await Promise.resolve()
    told.push(`${name} ends`)
    if (name === 'b') throw new Error(name)
    return name
  }
  const results = await Promise.allSettled(['a', 'b', 'c', 'd'].map((name) => line.run(task(name))))
  expect(told).toEqual(['a', 'b', 'c'].flatMap((name) => [`${name} begins`, `${name} ends`]))
  expect(results.map((one) => (one.status === 'fulfilled' ? one.value : one.reason.constructor))).toEqual([
    'a',
    Error,
    'c',
    LineIsFull,
  ])
  expect(await line.run(task('e'))).toBe('e')
})
