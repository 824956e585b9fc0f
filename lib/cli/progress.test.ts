import { expect, it } from 'vitest'
import { toTextWidth } from '../text-width'
import { startProgress, toProgressLine, withProgress } from './progress'

/** A terminal (or a file) whose clock only moves when it is told to. */
function makeOutput(isTTY: boolean, isCi = false) {
  const written: string[] = []
  let time = 0
  const stream = { isTTY, columns: 40, write: (text: string) => written.push(text) }
  const wait = (ms: number) => {
    time += ms
  }
  return { written, wait, output: { stream, now: () => time, isCi } }
}

const CLEAR = '\r\x1b[K'

it('draws over its own line, ten times a second at most, and takes it away', () => {
  const { written, wait, output } = makeOutput(true)
  const bar = startProgress('检查文章', 100, output)
  for (let done = 1; done <= 100; done++) {
    wait(10)
    bar.update(done)
  }
  bar.end()
  bar.end()
  expect(written).toHaveLength(11)
  expect(written[4]).toBe(`${CLEAR}检查文章 ${'█'.repeat(11)}${'░'.repeat(11)}  50/100`)
  expect(written.at(-1)).toBe(CLEAR)
})

it('leaves no trace of short work', () => {
  const { written, wait, output } = makeOutput(true)
  const bar = startProgress('检查文章', 2, output)
  wait(99)
  bar.update(2)
  bar.end()
  expect(written).toEqual([])
})

it('writes plain lines, and few, where nobody watches', () => {
  const { written, wait, output } = makeOutput(false)
  const bar = startProgress('检查文章', 300, output)
  for (let done = 1; done <= 250; done++) {
    wait(100)
    bar.update(done)
  }
  bar.end()
  expect(written).toEqual(['检查文章 100/300\n', '检查文章 200/300\n'])
})

it.each([true, false])('says nothing in CI (terminal: %s)', (isTTY) => {
  const { written, wait, output } = makeOutput(isTTY, true)
  const bar = startProgress('检查文章', 300, output)
  wait(60_000)
  bar.update(1)
  bar.end()
  expect(written).toEqual([])
})

it('learns how much there is from the work, and ends with it, also where it fails', async () => {
  const { written, wait, output } = makeOutput(true)
  const work = async (update: (done: number, total: number) => void) => {
    wait(200)
    update(0, 0)
    update(1, 4)
    throw new Error('磁盘满了')
  }
  await expect(withProgress('检查', work, output)).rejects.toThrow('磁盘满了')
  expect(written).toEqual([`${CLEAR}检查 ${'█'.repeat(6)}${'░'.repeat(18)} 1/4`, CLEAR])
})

it.each<[string, number, number, number, string]>([
  ['检查', 0, 10, 80, `检查 ${'░'.repeat(24)}  0/10`],
  ['检查', 10, 10, 80, `检查 ${'█'.repeat(24)} 10/10`],
  // What is nearly done is not shown as done.
  ['检查', 99, 100, 80, `检查 ${'█'.repeat(23)}░  99/100`],
  ['检查文章', 5, 10, 20, '检查文章 ██░░  5/10'],
  ['检查文章', 5, 10, 19, '检查文章  5/10'],
  ['检查文章', 5, 10, 12, '检查…  5/10'],
  ['检查文章', 5, 10, 6, '5/10'],
  ['检查', 5, 10, 0, '检查 5/10'],
])('%s %i/%i in %i columns', (label, done, total, columns, line) => {
  expect(toProgressLine(label, done, total, columns)).toBe(line)
  if (columns > 0) expect(toTextWidth(line)).toBeLessThan(columns)
})
