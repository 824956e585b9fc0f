import { expect, it } from 'vitest'
import { isContentPath, toFormat } from './is-content-path'

it.each([
  ['_posts/a.md', true],
  ['_posts/a.MD', true],
  ['_posts/a.markdown', true],
  ['_posts/a/b.mdx', true],
  ['_drafts/a.md', true],
  ['about/index.md', true],
  ['index.md', true],
  ['_posts/_a.md', false],
  ['_posts/.a.md', false],
  ['_posts/_a/b.md', false],
  ['_posts/a.md~', false],
  ['_posts/a.md%', false],
  ['_posts/a.png', false],
  ['_posts.md', false],
  ['_data/a.md', false],
  ['_other/a.md', false],
  ['a/_posts/b.md', false],
  ['.git/a.md', false],
  ['md', false],
])('isContentPath %s => %s', (source, is) => expect(isContentPath(source)).toBe(is))

it.each([
  ['a.md', 'md'],
  ['a.MDX', 'mdx'],
  ['a.markdown', 'md'],
])('toFormat %s => %s', (source, format) => expect(toFormat(source)).toBe(format))
