import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { BROWSERS } from './browsers'

it('are those that Next builds for', () => {
  const { browserslist } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(
    Object.entries(BROWSERS).map(
      ([name, [major, minor]]) => `${name} >= ${[major, minor].filter(Boolean).join('.')}`,
    ),
  ).toEqual(browserslist)
})
