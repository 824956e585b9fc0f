import { expect, it } from 'vitest'
import { parseConfig } from '../config/parse'
import { readDocument } from '../content/read-document'
import type { Place, Refusal } from './place-new'
import { placePost } from './place-post'

const DATED = 'new_post_name: :year-:month-:day-:title.md'

it.each<[string, string, boolean, Place | Refusal]>([
  ['_drafts/你好.md', '', false, { file: '_posts/你好.md', source: '_posts/你好.md' }],
  [
    '_drafts/你好.md',
    DATED,
    false,
    { file: '_posts/2024-08-01-你好.md', source: '_posts/2024-08-01-你好.md' },
  ],
  // A draft keeps the slug that it has had: its address stays.
  ['_drafts/my post.md', '', false, { file: '_posts/my post.md', source: '_posts/my post.md' }],
  [
    '_drafts/my post.md',
    DATED,
    false,
    { file: '_posts/2024-08-01-my-post.md', source: '_posts/2024-08-01-my-post.md' },
  ],
  [
    '_drafts/2020-01-01-x.md',
    DATED,
    false,
    { file: '_posts/2024-08-01-x.md', source: '_posts/2024-08-01-x.md' },
  ],
  ['_drafts/notes/x.mdx', '', false, { file: '_posts/notes/x.mdx', source: '_posts/notes/x.mdx' }],
  ['_drafts/你好.markdown', '', true, { file: '你好.markdown', source: '_posts/你好.markdown' }],
  ['_drafts/v1.2.md', '', false, { file: '_posts/v1.2.md', source: '_posts/v1.2.md' }],
  [
    '_drafts/a.md',
    'new_post_name: :series/:title.md',
    false,
    { file: '_posts/读书/a.md', source: '_posts/读书/a.md' },
  ],
  ['_drafts/a.md', 'new_post_name: :volume/:title.md', false, { code: 'missing-key', name: 'volume' }],
  [
    '_drafts/a.md',
    'new_post_name: :volume/:title.md\npermalink_defaults: { volume: 一 }',
    false,
    { file: '_posts/一/a.md', source: '_posts/一/a.md' },
  ],
  ['_drafts/a.md', 'new_post_name: _:title.md', false, { code: 'hidden', name: '_posts/_a.md' }],
  ['_drafts/a.md', 'new_post_name: ../../:title.md', false, { file: '_posts/a.md', source: '_posts/a.md' }],
])('%s by %j (plain: %s) is %j', (source, config, isPlain, expected) => {
  const { site } = parseConfig(config)
  const { document } = readDocument({ source, text: '', site })
  if (!document) throw new Error(`${source} is no draft`)
  const data = { series: '读书' }
  expect(placePost(document, { data, date: '2024-08-01T18:44:55+08:00', site, isPlain })).toEqual(expected)
})
