// The first step of every npm script, in plain JavaScript because nothing is installed yet: installs what package-lock.json
// names where that is needed, then runs lib/cli/<command>.ts.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const command = process.argv[2]
const RECORD = 'node_modules/.inkstone-lock'

const lock = readFileSync('package-lock.json', 'utf8')
const isInstalled = existsSync(RECORD) && readFileSync(RECORD, 'utf8') === lock
if (!isInstalled) {
  // Not `npm ci`: it refuses a lock that lacks the programs of other platforms, and npm leaves those out of a lock where
  // the registry in use has none. `install` takes the same versions, and `--no-save` leaves the lock as it is.
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--include=dev', '--loglevel=error']
  const { status } = spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) process.exit(status ?? 1)
  writeFileSync(RECORD, lock)
}

process.env.NODE_ENV ??= command === 'dev' ? 'development' : 'production'
process.env.NEXT_TELEMETRY_DISABLED ??= '1'
process.argv.splice(2, 1)
endWithNpm()
// In this process, so that a signal sent to it is the command's.
const { register } = await import('tsx/esm/api')
register()
await import(`./${command}.ts`)

// npm hands a signal to its shell, and a shell may die of it without a word to us: then we have another parent.
function endWithNpm() {
  const parent = process.ppid
  if (!process.env.npm_lifecycle_event || parent === 1) return
  setInterval(() => process.ppid !== parent && process.kill(process.pid, 'SIGTERM'), 1000).unref()
}
