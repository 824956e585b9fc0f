// Owns getting what tests drive onto a machine that lacks it: from Debian's packages, where we are root.
import { spawnSync } from 'node:child_process'

/** Whether the packages are installed now. Silent but for what apt complains of. */
export function installDebianPackages(names: string[]): boolean {
  if (process.getuid?.() !== 0) return false
  return runQuietly('apt-get', ['update']) && runQuietly('apt-get', ['install', '-y', ...names])
}

/** Whether a command ended well. */
export function runQuietly(command: string, args: string[]): boolean {
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 300_000 }).status === 0
}
