// Owns the peak memory of a process and of all that it starts. Linux only: elsewhere there is no /proc to read.
import { existsSync, readdirSync, readFileSync } from 'node:fs'

const EVERY_MS = 200
const PAGE_BYTES = 4096

/** Watches a process group until `stop`, which gives the most bytes it held at one time; undefined where unknown. */
export function watchMemory(groupId: number): { stop: () => number | undefined } {
  if (!existsSync('/proc/self/stat')) return { stop: () => undefined }
  let peak = 0
  const timer = setInterval(() => {
    peak = Math.max(peak, readGroupBytes(groupId))
  }, EVERY_MS)
  return {
    stop: () => {
      clearInterval(timer)
      return peak
    },
  }
}

// Shared pages count once for every process, so this is rather too much than too little.
function readGroupBytes(groupId: number): number {
  let bytes = 0
  for (const name of readdirSync('/proc')) {
    if (/^\d+$/.test(name)) bytes += readBytes(name, groupId)
  }
  return bytes
}

function readBytes(pid: string, groupId: number): number {
  try {
    // `123 (node) S 1 123 ...`: the name may hold anything, a bracket too. Then state, parent, group, ...; rss is the 22nd.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    return Number(fields[2]) === groupId ? Number(fields[21]) * PAGE_BYTES : 0
  } catch {
    return 0
  }
}
