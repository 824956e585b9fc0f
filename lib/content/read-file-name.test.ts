import { expect, it } from 'vitest'
import { readFileName } from './read-file-name'

it.each<[string, string, object]>([
  ['你好.md', ':title.md', { slug: '你好', title: '你好', values: {} }],
  ['a/b c.md', ':title.md', { slug: 'a/b c', title: 'b c', values: {} }],
  ['v1.2.md', ':title.md', { slug: 'v1.2', title: 'v1.2', values: {} }],
  // The default keeps the date in the slug, as Hexo does; only the title goes without.
  [
    '2024-08-31-你好.md',
    ':title.md',
    { slug: '2024-08-31-你好', title: '你好', date: '2024-08-31', values: {} },
  ],
  ['2024-08-31.md', ':title.md', { slug: '2024-08-31', title: '2024-08-31', date: '2024-08-31', values: {} }],
  [
    '2024-08-31-你好.md',
    ':year-:month-:day-:title.md',
    { slug: '你好', title: '你好', date: '2024-08-31', values: {} },
  ],
  [
    '2024/8/1/a.md',
    ':year/:i_month/:i_day/:title.md',
    { slug: 'a', title: 'a', date: '2024-8-1', values: {} },
  ],
  ['en/a.md', ':lang/:title.md', { slug: 'a', title: 'a', values: { lang: 'en' } }],
  // Hexo slugizes a name that the pattern does not fit.
  [
    'sub/my post.md',
    ':year-:month-:day-:title.md',
    { slug: 'sub-my-post', title: 'sub-my-post', values: {} },
  ],
  ['+++.md', ':year-:title.md', { slug: '+++', title: '+++', values: {} }],
  ['(a)[b].md', '(:name)[:title].md', { slug: 'b', title: 'b', values: { name: 'a' } }],
])('%s by %s', (path, pattern, name) =>
  expect(readFileName(path, pattern)).toEqual({ date: undefined, ...name }),
)
