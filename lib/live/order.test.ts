import { expect, it } from 'vitest'
import type { Affected } from './live'
import { readOrder, toOrder } from './order'

const URL = 'http://127.0.0.1/api/remake/'
const toRequest = (affected: Affected, key: string) => new Request(URL, toOrder(affected, key))

it.each<[Affected]>(['all', [], ['/', '/%E7%A0%9A/']].map((one) => [one as Affected]))(
  '%j arrives',
  async (affected) => {
    expect(await readOrder(toRequest(affected, 'k'), 'k')).toEqual(affected)
  },
)

it.each<[string, string, string | undefined]>([
  ['another key', 'x', 'k'],
  ['no key', '', 'k'],
  ['a server without one', 'undefined', undefined],
  ['a server with an empty one', '', ''],
])('%s lets nobody in', async (_, shown, key) => {
  expect(await readOrder(toRequest('all', shown), key)).toBeUndefined()
})
