// Owns which programs besides a browser the tests drive, and where they are. A test whose program is not there is skipped
// and says so: reading and writing need none of them.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { installDebianPackages } from './debian-packages'

/** The program, and Debian's package of it. */
const PROGRAMS = { nginx: 'nginx-light' } as const

export type Program = keyof typeof PROGRAMS

// Servers stand in /usr/sbin, which is not in everybody's PATH.
const FOLDERS = [
  ...(process.env.PATH ?? '').split(path.delimiter),
  '/usr/sbin',
  '/usr/local/sbin',
  '/usr/local/bin',
]

/** The path of a program, or undefined. */
export function findProgram(name: Program): string | undefined {
  return FOLDERS.map((folder) => path.join(folder, name)).find((file) => existsSync(file))
}

/** Why a test that drives it is skipped: `test.skip(!findProgram('nginx'), toReason('nginx'))`. */
export const toReason = (name: Program) =>
  `${name} is not installed here (Debian: apt-get install ${PROGRAMS[name]})`

// There a package of a server begins to serve at once, which nobody asked for who only ran the tests.
const HAS_SYSTEMD = existsSync('/run/systemd/system')

/** Tries to install what is missing, where that starts nothing; tells what tests will be skipped for. */
export function installTestPrograms(): void {
  const toMissing = () => (Object.keys(PROGRAMS) as Program[]).filter((name) => !findProgram(name))
  const missing = toMissing()
  if (missing.length > 0 && !HAS_SYSTEMD) installDebianPackages(missing.map((name) => PROGRAMS[name]))
  for (const name of toMissing()) console.log(`– ${toReason(name)}: its tests are skipped`)
}
