import { expect, it } from 'vitest'
import { toAction } from './to-action'

const NONE = {
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  repeat: false,
  isComposing: false,
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
  ['j', { isComposing: true }, TEXT, undefined],
  ['/', { defaultPrevented: true }, TEXT, undefined],
  ['/', {}, FIELD, undefined],
  ['J', {}, TEXT, undefined],
  ['constructor', {}, TEXT, undefined],
])('%s with %o: %s', (key, held, target, action) => {
  expect(toAction({ ...NONE, key, ...held }, target)).toBe(action)
})
