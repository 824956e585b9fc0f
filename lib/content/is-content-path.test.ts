import { expect, it } from 'vitest'
import { parseConfig } from '../config/parse'
import { isContentPath, type SourceKind, toFormat, toSourceKind } from './is-content-path'

const { site } = parseConfig('')

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
])('isContentPath %s => %s', (source, is) => expect(isContentPath(source, site)).toBe(is))

it.each([
  ['a.md', 'md'],
  ['a.MDX', 'mdx'],
  ['a.markdown', 'md'],
])('toFormat %s => %s', (source, format) => expect(toFormat(source)).toBe(format))

it.each<[string, SourceKind]>([
  ['CNAME', 'file'],
  ['images/a.png', 'file'],
  ['_posts/a/b.png', 'file'],
  ['a.md~', 'hidden'],
  ['a.png%', 'hidden'],
  ['.nojekyll', 'hidden'],
  ['_data/a.yml', 'hidden'],
  ['node_modules/a/b.js', 'hidden'],
  ['.well-known/a.json', 'file'],
  ['_other/a.md', 'article'],
  ['_posts/_other/a.md', 'hidden'],
  ['_posts/.a.md', 'hidden'],
  ['demo/a.md', 'file'],
  ['demo/b/c.html', 'file'],
  ['README.md', 'file'],
  ['a/README.md', 'article'],
  ['_posts/raw.md', 'file'],
  ['private/a.png', 'hidden'],
  ['private/a.md', 'hidden'],
  ['_posts/private/a.md', 'article'],
  ['_posts/a.tmp', 'hidden'],
  ['cache/a.png', 'hidden'],
])('by the globs of _config.yml %s is %s', (source, kind) => {
  const rules = {
    ...site,
    skip_render: ['demo/**', 'README.md', '_posts/raw.md'],
    include: ['.well-known/*', '_other/*', '**/_other/*', '.a.md'],
    exclude: ['private/**', '**/private/*'],
    ignore: ['**/*.tmp', 'source/cache/*'],
  }
  expect(toSourceKind(source, rules)).toBe(kind)
})
