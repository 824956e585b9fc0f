// `npm test`: every check there is, a real browser included. Its last line is `N passed, N failed`.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { installBrowser } from '../browser/install-browser'
import { installTestPrograms } from '../machine/test-programs'

type Count = { passed: number; failed: number; skipped: number }

const REPORTS = path.join('.inkstone', 'reports')
rmSync(REPORTS, { recursive: true, force: true })
mkdirSync(REPORTS, { recursive: true })

installTestPrograms()
const counts = [
  asOne('lint', 'biome', ['check', '.', '--error-on-warnings']),
  asOne('types', 'tsc', ['--noEmit']),
  unitTests(),
  browserTests(),
]
const total = counts.reduce((sum, { passed, failed, skipped }) => ({
  passed: sum.passed + passed,
  failed: sum.failed + failed,
  skipped: sum.skipped + skipped,
}))
process.exitCode = total.failed > 0 ? 1 : 0
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : ''
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`)

function asOne(name: string, command: string, args: string[]): Count {
  const isRight = run(name, command, args)
  return { passed: isRight ? 1 : 0, failed: isRight ? 0 : 1, skipped: 0 }
}

function unitTests(): Count {
  const file = path.join(REPORTS, 'vitest.json')
  const isRight = run('unit tests', 'vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${file}`,
  ])
  const report = readReport<{ numPassedTests: number; numFailedTests: number; numPendingTests: number }>(file)
  const count = {
    passed: report?.numPassedTests ?? 0,
    failed: report?.numFailedTests ?? 0,
    skipped: report?.numPendingTests ?? 0,
  }
  return withFailure(count, isRight)
}

function browserTests(): Count {
  if (!installBrowser()) return { passed: 0, failed: 1, skipped: 0 }
  const file = path.join(REPORTS, 'playwright.json')
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: file }
  const isRight = run('browser tests', 'playwright', ['test', '--reporter=list,json'], env)
  const stats = readReport<{
    stats: { expected: number; unexpected: number; flaky: number; skipped: number }
  }>(file)?.stats
  // A test that passes at the second try has failed once.
  const failed = (stats?.unexpected ?? 0) + (stats?.flaky ?? 0)
  return withFailure({ passed: stats?.expected ?? 0, failed, skipped: stats?.skipped ?? 0 }, isRight)
}

/** A runner that fails without a failed test (a file that does not load, a server that does not start) counts as one. */
function withFailure(count: Count, isRight: boolean): Count {
  const isEmpty = count.passed + count.failed === 0
  return { ...count, failed: count.failed || (isRight && !isEmpty ? 0 : 1) }
}

function readReport<T>(file: string): T | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T
  } catch {
    return undefined
  }
}

function run(name: string, command: string, args: string[], extra: Record<string, string> = {}): boolean {
  console.log(`\n── ${name}`)
  const env = { ...process.env, NODE_ENV: 'test' as const, ...extra }
  const { status } = spawnSync(path.join('node_modules', '.bin', command), args, { stdio: 'inherit', env })
  return status === 0
}
