import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { AFTERWORK_MS, InFlight } from './in-flight'

beforeEach(() => vi.useFakeTimers({ toFake: ['performance'] }))
afterEach(() => vi.useRealTimers())

it('knows what is being made, and what may still be for a while', () => {
  const inFlight = new InFlight()
  const end = inFlight.begin('/a/')
  vi.advanceTimersByTime(10 * AFTERWORK_MS)
  expect(inFlight.now()).toEqual(['/a/'])
  end()
  vi.advanceTimersByTime(AFTERWORK_MS)
  expect(inFlight.now()).toEqual(['/a/'])
  vi.advanceTimersByTime(1)
  expect(inFlight.now()).toEqual([])
})

it('a page that two readers ask for is made until both have it', () => {
  const inFlight = new InFlight()
  const [first, second] = [inFlight.begin('/a/'), inFlight.begin('/a/')]
  first()
  vi.advanceTimersByTime(2 * AFTERWORK_MS)
  expect(inFlight.now()).toEqual(['/a/'])
  second()
  vi.advanceTimersByTime(2 * AFTERWORK_MS)
  expect(inFlight.now()).toEqual([])
})

it('a page that ended again later is forgotten by its last end', () => {
  const inFlight = new InFlight()
  inFlight.begin('/a/')()
  inFlight.begin('/b/')()
  vi.advanceTimersByTime(AFTERWORK_MS)
  inFlight.begin('/a/')()
  vi.advanceTimersByTime(AFTERWORK_MS)
  expect(inFlight.now()).toEqual(['/a/'])
})
