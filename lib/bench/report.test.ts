import { expect, it } from 'vitest'
import { Report } from './report'

it('says what is over its budget, and why', () => {
  const report = new Report()
  report.tell('machine', 'cores', '2')
  report.checkBudget('1,000 posts', { name: 'build', unit: 's', most: 30 }, 21.44)
  expect(report.isOver).toBe(false)
  report.checkBudget('10,000 / 1,000 posts', { name: 'build', unit: '×', most: 6 }, 6.126, ['slow'])
  expect(report.isOver).toBe(true)
  expect(report.toString()).toBe(
    [
      'machine               cores       2',
      '1,000 posts           build  21.4 s  ≤ 30 s  ✓',
      '10,000 / 1,000 posts  build  6.13 ×  ≤ 6 ×   ✗',
      '  10,000 / 1,000 posts, build: slow',
    ].join('\n'),
  )
})

it.each([
  ['for a reason, has failed', ['the home page did not show it'], true],
  ['because there is no way to, has not', [], false],
])('what could not be measured %s', (_, notes, isOver) => {
  const report = new Report()
  report.checkBudget('10 posts', { name: 'publish', unit: 'ms' }, Number.NaN, notes)
  expect(report.isOver).toBe(isOver)
  expect(report.toString()).toContain('unknown')
})
