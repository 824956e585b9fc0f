// Owns the processes and temporary folders that this process made: none outlives it, whatever ends it.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const GRACE_MS = 5000
const HAS_GROUPS = process.platform !== 'win32'

const running = new Set<ChildProcess>()
const folders = new Set<string>()
const works = new Set<() => void>()
let isGuarded = false

export type OwnProcess = {
  /** Of the process; on POSIX of its whole group as well, in which the processes that it starts are too. */
  pid: number
  /** What it has written so far. */
  output: () => string
  /** Its exit code, when it and its output have ended; null where a signal ended it. */
  closed: Promise<number | null>
  /** Asks it to end, then makes it. */
  stop: () => Promise<void>
}

/** Starts a program in a process group of its own. `onOutput` is called after every piece of output. */
export function startProcess(
  command: string,
  args: string[],
  options: { cwd: string; env: NodeJS.ProcessEnv; onOutput?: () => void },
): OwnProcess {
  guard()
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: options.env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: HAS_GROUPS,
    // npm is a script there.
    shell: !HAS_GROUPS,
  })
  if (child.pid === undefined) throw new Error(`cannot start ${command}`)
  running.add(child)
  let text = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (piece: string) => {
      text += piece
      options.onOutput?.()
    })
  }
  const closed = once(child, 'close').then(([code]) => {
    running.delete(child)
    return code as number | null
  })
  return { pid: child.pid, output: () => text, closed, stop: () => stop(child, closed) }
}

async function stop(child: ChildProcess, closed: Promise<unknown>): Promise<void> {
  if (!running.has(child)) return
  signalGroup(child, 'SIGTERM')
  const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), GRACE_MS)
  await closed
  clearTimeout(timer)
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals) {
  if (child.pid === undefined) return
  try {
    process.kill(HAS_GROUPS ? -child.pid : child.pid, signal)
  } catch {
    // It has ended by itself.
  }
}

/** Makes an empty temporary folder that is removed when this process ends, if not before. */
export function makeTemporaryFolder(prefix: string): string {
  guard()
  const folder = mkdtempSync(path.join(tmpdir(), prefix))
  folders.add(folder)
  return folder
}

/** Removes a temporary folder now rather than when this process ends. */
export function removeTemporaryFolder(folder: string) {
  folders.delete(folder)
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
}

/** Has `work` done when this process ends, however it does, unless the function given is called before. */
export function onEnd(work: () => void): () => void {
  guard()
  works.add(work)
  return () => works.delete(work)
}

// A signal ends a process without its `exit` event; the signal is sent again, so that the caller sees what ended us.
function guard() {
  if (isGuarded) return
  isGuarded = true
  process.once('exit', cleanUp)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      cleanUp()
      process.kill(process.pid, signal)
    })
  }
}

function cleanUp() {
  for (const work of works) work()
  for (const child of running) signalGroup(child, 'SIGKILL')
  for (const folder of folders) removeTemporaryFolder(folder)
}
