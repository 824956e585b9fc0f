import { expect, it } from 'vitest'
import type { Document } from '../content/document'
import { checkDate } from './check-dates'

const NOW = Date.parse('2024-08-31T00:00:00Z') / 1000
const check = (given: Partial<Document>, future = true) =>
  checkDate(
    { kind: 'post', published: true, file: 'a.md', ...given },

    { now: NOW, future },
  )

it.each<[string, Partial<Document>, boolean, string[]]>([
  ['a date gone by', { date: '2024-08-31T08:00:00+08:00' }, true, []],
  ['one to come', { date: '2024-08-31T08:00:01+08:00' }, true, ['date-future 2024-08-31T08:00:01+08:00 ']],
  [
    'one that holds the post back',
    { date: '2030-01-01T00:00:00+08:00' },
    false,
    ['date-future 2030-01-01T00:00:00+08:00 hidden'],
  ],
  ['none', {}, true, ['date-missing ']],
  ['none of a page', { kind: 'page' }, true, []],
  ['none of a draft', { kind: 'draft' }, true, []],
  ['none of what nobody sees', { published: false }, true, []],
])('%s', (_, given, future, expected) => {
  const problems = check(given, future)
  expect(problems.map(({ code, values }) => `${code} ${Object.values(values).join(' ')}`)).toEqual(expected)
  for (const problem of problems) expect(problem).toMatchObject({ severity: 'info', line: 1, file: 'a.md' })
})
