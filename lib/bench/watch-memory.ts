// Owns the memory of a process and of all that it starts. Linux only: elsewhere there is no /proc to read.
import { existsSync, readdirSync, readFileSync } from 'node:fs'

const EVERY_MS = 200

/** Watches a process group until `stop`, which gives the most megabytes it held at one time; NaN where unknown. */
export function watchMemory(groupId: number): { stop: () => number } {
  let peak = readMemory(groupId)
  const timer = setInterval(() => {
    peak = Math.max(peak, readMemory(groupId))
  }, EVERY_MS)
  return {
    stop: () => {
      clearInterval(timer)
      return peak
    },
  }
}

/**
 * The megabytes that a process group holds now; NaN where unknown. Pages that several processes share, such as the code
 * of Node, count once in all (PSS), for the machine holds them once: the sum of RSS told 20 % too much of a build.
 */
export function readMemory(groupId: number): number {
  if (!existsSync('/proc/self/smaps_rollup')) return Number.NaN
  let kilobytes = 0
  for (const name of readdirSync('/proc')) {
    if (/^\d+$/.test(name)) kilobytes += readKilobytes(name, groupId)
  }
  return kilobytes / 1024
}

function readKilobytes(pid: string, groupId: number): number {
  try {
    // `123 (node) S 1 123 ...`: the name may hold anything, a bracket too. Then state, parent, group.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    if (Number(fields[2]) !== groupId) return 0
    // `Pss:              142 kB`
    const [, kilobytes] = /^Pss:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')) ?? []
    return Number(kilobytes ?? 0)
  } catch {
    // It has ended meanwhile.
    return 0
  }
}
