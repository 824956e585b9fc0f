import { expect, it } from 'vitest'
import { Freshness } from './freshness'

/** What happens, in order: `b` begins, `f` finishes, `t` takes from elsewhere, `s` spoils it, `v` is made in vain, `d` drops the page's tag, `o` another's. */
const play = (events: string) => {
  const freshness = new Freshness<number>()
  for (const [index, event] of [...events].entries()) {
    if (event === 'b') freshness.begin('page', index)
    if (event === 'f') freshness.finish('page')
    if (event === 's') freshness.spoil('page')
    if (event === 'v') freshness.forget('page')
    if (event === 't') freshness.take('page')
    if (event === 'd') freshness.drop(['a', 'b'])
    if (event === 'o') freshness.drop(['c'])
  }
  return freshness.isFresh('page', ['x', 'a'])
}

it.each<[string, string, boolean]>([
  ['kept by an earlier process', '', true],
  ['of which another page was dropped', 'o', true],
  ['that was dropped', 'd', false],
  ['made again', 'dbf', true],
  ['made again, then dropped again', 'dbfd', false],
  ['begun before it was dropped, kept after', 'bdf', false],
  ['the same, and then made again', 'bdfbf', true],
  ['begun twice, by a slow one and a quick one', 'bdbf', false],
  ['begun in vain, then made', 'bdbfbf', true],
  ['kept by nobody knows whom after a drop', 'df', false],
  ['kept by nobody knows whom, never dropped', 'f', true],
  ['made of what is not there', 'bfs', false],
  ['made of what is not there, and then of what is', 'bfsbf', true],
  ['made in vain after it was dropped', 'dbv', false],
  ['made in vain, and then made', 'dbvbf', true],
  ['begun before it was dropped, of which the making was in vain', 'bvdbf', true],
  ['had from another instance', 'dt', true],
  ['had from another instance, then dropped', 'dtd', false],
  ['had while it was being made, and then made too', 'dbtf', false],
])('a page %s', (_, events, expected) => {
  expect(play(events)).toBe(expected)
})

it('gives back the ticket of the first beginning, once', () => {
  const freshness = new Freshness<string>()
  freshness.begin('page', 'first')
  freshness.begin('page', 'second')
  expect([freshness.finish('page'), freshness.finish('page')]).toEqual([
    { ticket: 'first' },
    { ticket: undefined },
  ])
})
