import { expect, it } from 'vitest'
import { findDrafts } from './find-drafts'

const draft = (source: string, title: string, slug = source.replace(/^_drafts\/|\.[^./]+$/g, '')) => ({
  source,
  title,
  slug,
})
const DRAFTS = [
  draft('_drafts/想法.md', '一个 想法'),
  draft('_drafts/Hello World.md', 'Hello: World!'),
  draft('_drafts/notes/x.md', '甲'),
  draft('_drafts/x.md', '乙'),
  draft('_drafts/y.mdx', '同名'),
  draft('_drafts/z.md', '同名'),
  draft('_drafts/Z.md', '丙'),
  draft('_drafts/2024-08-31-dated.md', '丁', 'dated'),
  draft('_drafts/café.md', '戊'),
]

it.each<[string, string[]]>([
  ['想法', ['_drafts/想法.md']],
  ['想法.md', ['_drafts/想法.md']],
  ['_drafts/想法.md', ['_drafts/想法.md']],
  ['./_drafts/想法', ['_drafts/想法.md']],
  ['content/_drafts/想法.md', ['_drafts/想法.md']],
  ['/home/a/blog/source/_drafts/想法.md', ['_drafts/想法.md']],
  ['source\\_drafts\\notes\\x.md', ['_drafts/notes/x.md']],
  ['一个 想法', ['_drafts/想法.md']],
  [' 一个   想法 ', ['_drafts/想法.md']],
  ['hello world', ['_drafts/Hello World.md']],
  ['HELLO WORLD.MD', ['_drafts/Hello World.md']],
  ['hello: world!', ['_drafts/Hello World.md']],
  // The path goes before a name within a folder.
  ['x', ['_drafts/x.md']],
  ['x.md', ['_drafts/x.md']],
  ['notes/x', ['_drafts/notes/x.md']],
  ['NOTES/X', ['_drafts/notes/x.md']],
  ['甲', ['_drafts/notes/x.md']],
  ['同名', ['_drafts/y.mdx', '_drafts/z.md']],
  ['z', ['_drafts/z.md']],
  ['Z', ['_drafts/Z.md']],
  ['Z.MD', ['_drafts/z.md', '_drafts/Z.md']],
  ['dated', ['_drafts/2024-08-31-dated.md']],
  ['cafe\u0301', ['_drafts/café.md']],
  ['CAFE\u0301.md', ['_drafts/café.md']],
  ['想', []],
  ['', []],
  ['../x', []],
  ['_posts/x.md', []],
])('%s means %j', (typed, sources) => {
  expect(findDrafts(typed, DRAFTS).map(({ source }) => source)).toEqual(sources)
})
