// Owns how far a long work has got, for somebody who waits at a terminal: one line of stderr, drawn over and then gone.
import { cutToWidth, toTextWidth } from '../text-width'

export type Progress = {
  /** So many are done. `total` is for work that learns meanwhile how much there is. */
  update: (done: number, total?: number) => void
  /** Takes the line away. */
  end: () => void
}

/** Where it is told, and by what clock: milliseconds. */
export type ProgressOutput = {
  stream: { isTTY?: boolean; columns?: number; write: (text: string) => unknown }
  now: () => number
  isCi: boolean
}

const DRAW_EVERY_MS = 100
// A log is read later: a line now and then shows that the work went on, and short work leaves none.
const LINE_EVERY_MS = 10_000
const LONGEST_BAR = 24
const SHORTEST_BAR = 4
const CLEAR_LINE = '\r\x1b[K'

/**
 * Takes what is done (`检查文章`) and of how many. Work of under 100 ms draws nothing. Where stderr is no terminal it is a
 * plain line every ten seconds, and in CI nothing.
 */
export function startProgress(label: string, total: number, output = toStderr()): Progress {
  const { stream, now, isCi } = output
  const every = stream.isTTY ? DRAW_EVERY_MS : LINE_EVERY_MS
  let last = now()
  let isDrawn = false
  let all = total
  const draw = (done: number) => {
    const line = toProgressLine(label, Math.min(done, all), all, stream.isTTY ? (stream.columns ?? 80) : 0)
    stream.write(stream.isTTY ? `${CLEAR_LINE}${line}` : `${line}\n`)
    isDrawn = true
  }
  return {
    update: (done, newTotal = all) => {
      all = newTotal
      if (isCi || all <= 0 || now() - last < every) return
      last = now()
      draw(done)
    },
    end: () => {
      if (isDrawn && stream.isTTY) stream.write(CLEAR_LINE)
      isDrawn = false
    },
  }
}

/** Does a work that says how far it is, and takes the line away whether it succeeds or throws; gives what the work gives. */
export async function withProgress<T>(
  label: string,
  work: (update: Progress['update']) => Promise<T>,
  output = toStderr(),
): Promise<T> {
  const progress = startProgress(label, 0, output)
  try {
    return await work(progress.update)
  } finally {
    progress.end()
  }
}

/**
 * `检查文章 ██████░░░░░░ 512/1024`, never wider than the terminal, for a line that wraps cannot be drawn over. Without
 * columns there is no bar.
 */
export function toProgressLine(label: string, done: number, total: number, columns: number): string {
  const count = `${String(done).padStart(String(total).length)}/${total}`
  if (columns === 0) return `${label} ${count.trimStart()}`
  // Some terminals wrap as soon as the last column is filled.
  const room = columns - 1 - toTextWidth(count) - 1
  const length = Math.min(LONGEST_BAR, room - toTextWidth(label) - 1)
  if (length < SHORTEST_BAR) return `${cutToWidth(label, Math.max(0, room))} ${count}`.trimStart()
  const full = Math.floor((done / total) * length)
  return `${label} ${'█'.repeat(full)}${'░'.repeat(length - full)} ${count}`
}

function toStderr(): ProgressOutput {
  const isCi = !['', '0', 'false'].includes(process.env.CI ?? '')
  return { stream: process.stderr, now: () => performance.now(), isCi }
}
