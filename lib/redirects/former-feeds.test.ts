import { expect, it } from 'vitest'
import { toFormerFeeds } from './former-feeds'

it.each<[string, ('atom' | 'rss2')[], string[], [string, string][]]>([
  ['nothing said', [], [], []],
  ['the same address', ['atom'], ['atom.xml'], []],
  ['another', ['atom'], ['feed/index.xml'], [['feed/index.xml', 'atom.xml']]],
  ['with a slash', [], ['/old.xml'], [['old.xml', 'atom.xml']]],
  ['by its usual name', ['rss2'], [], [['rss2.xml', 'rss.xml']]],
  [
    'in pairs',
    ['atom', 'rss2'],
    ['a.xml', 'b.xml'],
    [
      ['a.xml', 'atom.xml'],
      ['b.xml', 'rss.xml'],
    ],
  ],
  ['an address that has another feed today', ['rss2'], ['atom.xml'], []],
])('%s', (_, type, path, pairs) => {
  expect(toFormerFeeds({ type, path })).toEqual(pairs)
})
