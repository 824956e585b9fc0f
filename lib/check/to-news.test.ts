import { expect, it } from 'vitest'
import type { Problem } from '../problem'
import { toNews } from './to-news'

const dead = (file: string, href: string, line = 1): Problem => ({
  ...{ file, line, column: 1, severity: 'warning', code: 'link-dead' },
  values: { href, near: '' },
})

it.each<[string, Problem[], Problem[], string[]]>([
  ['nothing', [], [], []],
  ['the same', [dead('a.md', '/x/')], [dead('a.md', '/x/')], []],
  ['a line further down', [dead('a.md', '/x/')], [dead('a.md', '/x/', 2)], []],
  ['a new one', [], [dead('a.md', '/x/')], ['a.md: /x/']],
  [
    'one more of the same',
    [dead('a.md', '/x/')],
    [dead('a.md', '/x/'), dead('a.md', '/x/', 3)],
    ['a.md: /x/ /x/'],
  ],
  ['another one', [dead('a.md', '/x/')], [dead('a.md', '/y/')], ['a.md: /y/']],
  ['one of two mended', [dead('a.md', '/x/'), dead('a.md', '/y/')], [dead('a.md', '/y/')], ['a.md: /y/']],
  ['mended', [dead('a.md', '/x/'), dead('b.md', '/x/')], [dead('b.md', '/x/')], ['a.md:']],
  ['a consequence elsewhere', [dead('b.md', '/x/')], [dead('a.md', '/b/')], ['a.md: /b/', 'b.md:']],
])('%s', (_, before, after, expected) => {
  const news = toNews(before, after)
  const toHref = ({ values }: Problem) => ('href' in values ? ` ${values.href}` : '')
  expect(news.map(({ file, problems }) => `${file}:${problems.map(toHref).join('')}`)).toEqual(expected)
})
