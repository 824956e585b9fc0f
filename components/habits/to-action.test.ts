import { expect, it } from 'vitest'
import { toAction } from './to-action'

const NONE = {
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  repeat: false,
  defaultPrevented: false,
}
const TEXT = { closest: () => null }
const FIELD = { closest: (selector: string) => (selector.includes('input') ? ({} as Element) : null) }

it.each([
  ['j', {}, TEXT, 'a[rel=next]'],
  ['?', {}, TEXT, 'help'],
  ['j', { ctrlKey: true }, TEXT, undefined],
  ['k', { metaKey: true }, TEXT, undefined],
  ['t', { altKey: true }, TEXT, undefined],
  ['j', { repeat: true }, TEXT, undefined],
  ['/', { defaultPrevented: true }, TEXT, undefined],
  ['/', {}, FIELD, undefined],
  ['J', {}, TEXT, undefined],
])('%s with %o: %s', (key, held, target, action) => {
  expect(toAction({ ...NONE, key, ...held }, target)).toBe(action)
})
