import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'

// Runs in a process of its own, since a zone is fixed when one starts. It prints a line a case.
const SCRIPT = `
  import { parseConfig } from './lib/config/parse'
  import { toDate, toDateParts, toEpochSeconds } from './lib/content/dates'
  import { readDocument } from './lib/content/read-document'

  const values = ['2024-08-31 18:44:55', '2024/8/31', '2024-8-31 0:30', '2024-12-31 23:59:59', '2024-03-10 02:30',
    '2024-11-03 01:30', '2024-08-31T18:44:55Z', '2024-08-31 18:44:55 +900', 20240831, 'Aug 31, 2024 23:30',
    new Date(Date.UTC(2024, 0, 1)), '2024-02-30']
  for (const timezone of ['Asia/Shanghai', 'America/New_York', 'UTC']) {
    const { site } = parseConfig('permalink: :year/:month/:day/:hour:minute:second/:timestamp/:hash/\\ntimezone: ' + timezone)
    for (const value of values) {
      const date = toDate(value, timezone)
      const text = value instanceof Date ? '' : '---\\ndate: ' + value + '\\n---\\n'
      const { document } = readDocument({ source: '_posts/你好.md', text, site, birth: new Date(Date.UTC(2024, 0, 1)) })
      console.log(timezone, date, date && JSON.stringify(toDateParts(date)), date && toEpochSeconds(date), document?.permalink)
    }
  }
`

it('gives the same dates and permalinks on every machine, to the byte', () => {
  const [utc, ...others] = ['UTC', 'Asia/Shanghai', 'America/New_York'].map((TZ) =>
    execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', SCRIPT], {
      cwd: `${import.meta.dirname}/../..`,
      env: { ...process.env, TZ },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  )
  expect(utc?.split('\n')).toHaveLength(37)
  expect(utc).toContain('Asia/Shanghai 2024-08-31T18:44:55+08:00')
  expect(utc).toContain('2024/08/31/184455/')
  for (const other of others) expect(other).toBe(utc)
})
