// Owns that one folder is built by one process at a time: two would write into each other's files.
import {
  appendFileSync,
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeSync,
} from 'node:fs'
import { hostname } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { toErrorCode } from '../error-code'

const FILE = path.join('.inkstone', 'build-lock')
const CHILDREN = path.join('.inkstone', 'build-children')
const POLL_MS = 200
// Of a process of another machine, or of another container, nobody knows but by this whether it lives.
const SIGN_MS = 5000
const DEAD_AFTER_MS = 120_000

/** Who builds; `started` tells a process from a later one of the same number. */
type Holder = { pid: number; host: string; started: string }

/**
 * Does a work alone in this folder; where another process is at it, `onWait` is told of its number once, and the work waits.
 * What a process has left that was killed is no lock.
 */
export async function withBuildLock<T>(
  work: () => Promise<T>,
  onWait: (pid: number) => void,
  file = FILE,
): Promise<T> {
  const me: Holder = { pid: process.pid, host: hostname(), started: getStart(process.pid) }
  for (let isTold = false; !take(file, me); isTold = true) {
    const holder = readHolder(file)
    if (!holder || !isAlive(holder, file)) {
      endChildren()
      rmSync(file, { force: true })
      continue
    }
    if (!isTold) onWait(holder.pid)
    await sleep(POLL_MS)
  }
  rmSync(CHILDREN, { force: true })
  const free = () => rmSync(file, { force: true })
  const sign = setInterval(() => touch(file), SIGN_MS)
  process.once('exit', free)
  try {
    return await work()
  } finally {
    clearInterval(sign)
    process.off('exit', free)
    free()
  }
}

/** Notes a process that a build has started: where the build is killed, it goes on, and would write into the next one. */
export function noteBuildChild(pid: number | undefined): void {
  if (pid === undefined) return
  try {
    appendFileSync(CHILDREN, `${pid} ${getStart(pid)}\n`)
  } catch {
    // Without a folder of ours there is no build yet.
  }
}

/** Ends those of a build that was killed. Only where Linux says that it is the same process. */
function endChildren(): void {
  for (const line of readLines(CHILDREN)) {
    const [pid = '', started = ''] = line.split(' ')
    if (started !== '' && getStart(Number(pid)) === started) process.kill(Number(pid), 'SIGKILL')
  }
  rmSync(CHILDREN, { force: true })
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n')
  } catch {
    return []
  }
}

function take(file: string, me: Holder): boolean {
  mkdirSync(path.dirname(file), { recursive: true })
  try {
    const handle = openSync(file, 'wx')
    writeSync(handle, JSON.stringify(me))
    closeSync(handle)
    return true
  } catch (error) {
    if (toErrorCode(error) === 'EEXIST') return false
    throw error
  }
}

function readHolder(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder
  } catch {
    // Just taken, or half written by somebody who fell: of that its age tells.
    return getAge(file) < POLL_MS * 5 ? { pid: 0, host: '', started: '' } : undefined
  }
}

function isAlive({ pid, host, started }: Holder, file: string): boolean {
  if (host !== hostname()) return getAge(file) < DEAD_AFTER_MS
  try {
    process.kill(pid, 0)
  } catch {
    return false
  }
  return getStart(pid) === started
}

/** When a process began, as Linux counts; '' elsewhere. The name before it may hold anything, a bracket too. */
function getStart(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19] ?? ''
  } catch {
    return ''
  }
}

function getAge(file: string): number {
  try {
    return Date.now() - statSync(file).mtimeMs
  } catch {
    return Number.POSITIVE_INFINITY
  }
}

function touch(file: string): void {
  try {
    utimesSync(file, new Date(), new Date())
  } catch {
    // Somebody has removed it.
  }
}
