import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { keepLooking, type LookingOptions } from './keep-looking'
import { watchFolders } from './watch-folders'

// The signs are given by the tests; that a folder gives them, watch-folders.test.ts sees.
vi.mock('./watch-folders')

let hint: (named?: string) => void = () => undefined
let isNewFolder = false
let stop: () => void = () => undefined
let looks: number[] = []
beforeEach(() => {
  vi.useFakeTimers({ now: 0 })
  isNewFolder = false
  looks = []
  vi.mocked(watchFolders).mockImplementation((onHint) => {
    hint = onHint
    return { set: () => isNewFolder, close: () => undefined }
  })
})
afterEach(() => {
  stop()
  vi.useRealTimers()
})

/** Begins to look; each look takes `ms`, and the times at which they begin stand in `looks`. */
function start(options: Partial<LookingOptions> = {}, ms = 0): void {
  stop = keepLooking({
    look: async () => {
      looks.push(Date.now())
      if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms))
    },
    top: '/blog',
    getFolders: () => [],
    getNext: () => undefined,
    isWatched: true,
    ...options,
  })
}
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

it('looks once when a burst of signs is over', async () => {
  start()
  for (let times = 0; times < 5; times++) {
    hint()
    await pass(20)
  }
  await pass(1000)
  expect(looks).toEqual([130])
})

it('does not wait for the end of signs that never end', async () => {
  start()
  for (let times = 0; times < 100; times++) {
    hint()
    await pass(10)
  }
  expect(looks).toEqual([400, 800])
})

it('looks at one thing after another, once for all that is said meanwhile', async () => {
  start({}, 5000)
  hint()
  await pass(100)
  for (let times = 0; times < 20; times++) {
    hint()
    await pass(200)
  }
  await pass(10_000)
  expect(looks).toEqual([50, 5051])
})

it('looks again where a folder is new, for it was not watched until then', async () => {
  isNewFolder = true
  start()
  await pass(40)
  isNewFolder = false
  await pass(1000)
  expect(looks).toEqual([50])
})

it('looks now and then, where no sign comes', async () => {
  start()
  await pass(60_000)
  expect(looks).toEqual([20_000, 40_000, 60_000])
})

it('looks at the time of a post that waits, watched or not', async () => {
  let next: number | undefined = 30
  const look = async () => {
    looks.push(Date.now())
    next = undefined
  }
  start({ isWatched: false, getNext: () => next, look })
  await pass(100_000)
  expect(looks).toEqual([30_000])
})

it('hears of a post that somebody else has found', async () => {
  let next: number | undefined
  const look = async () => {
    looks.push(Date.now())
    next = undefined
  }
  start({ isWatched: false, getNext: () => next, look })
  await pass(1000)
  next = 30
  await pass(100_000)
  expect(looks).toEqual([30_000])
})

it('waits for a post of next year without a timer that ends at once', async () => {
  start({ isWatched: false, getNext: () => 365 * 86_400 })
  await pass(60_000)
  expect(looks).toEqual([])
})

it('tries again in a while where what was due is not done', async () => {
  start({ isWatched: false, getNext: () => 0 })
  await pass(16_000)
  expect(looks).toEqual([5000, 10_000, 15_000])
})

it('ends, a look that goes on included', async () => {
  start({ getNext: () => 30 }, 1000)
  hint()
  await pass(100)
  stop()
  hint()
  stop()
  await pass(100_000)
  expect(looks).toEqual([50])
})

it.each<[string, number, number]>([
  ['forward over the time of a post', 86_400_000, 25_000],
  ['back, so that the time comes later', -40_000, 100_000],
])('a clock that jumps %s', async (_, jump, within) => {
  const [date, isDone] = [60_000, { value: false }]
  const look = async () => {
    looks.push(Date.now())
    isDone.value = Date.now() >= date
  }
  start({ isWatched: false, getNext: () => (isDone.value ? undefined : date / 1000), look })
  await pass(20_000)
  vi.setSystemTime(Date.now() + jump)
  await pass(within)
  expect(isDone.value).toBe(true)
  // Neither too early nor again and again.
  expect(looks.filter((at) => at < date)).toEqual([])
  expect(looks.length).toBe(1)
})

it('looks at what was named, and a little later at everything, for signs get lost', async () => {
  const asked: (string[] | undefined)[] = []
  start({ look: async (hinted) => void asked.push(hinted && [...hinted]) })
  for (const file of ['甲.md', '乙.md', '甲.md']) hint(file)
  await pass(100)
  hint('丙.md')
  await pass(3000)
  expect(asked).toEqual([['甲.md', '乙.md'], ['丙.md'], undefined])
})

it('looks at everything where a sign names nothing, or a pull names hundreds', async () => {
  const asked: (number | undefined)[] = []
  start({ look: async (hinted) => void asked.push(hinted?.size) })
  hint('甲.md')
  hint()
  await pass(100)
  for (let file = 0; file < 200; file++) hint(`${file}.md`)
  await pass(100)
  expect(asked).toEqual([undefined, undefined])
})
