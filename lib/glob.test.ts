import { expect, it } from 'vitest'
import { isMatch } from './glob'

it.each<[string, string, boolean]>([
  ['README.md', 'README.md', true],
  ['README.md', 'a/README.md', false],
  ['readme.md', 'README.md', false],
  ['./README.md', 'README.md', true],
  ['/README.md', 'README.md', true],
  ['*.html', 'a.html', true],
  ['*.html', 'a/b.html', false],
  ['*.html', '.html', false],
  ['*', 'CNAME', true],
  ['*', '.git', false],
  ['demo/*', 'demo/a.md', true],
  ['demo/*', 'demo/', false],
  ['demo/*', 'demo/a/b.md', false],
  ['demo/**', 'demo/a/b.md', true],
  ['demo/**', 'demo/.git/b.md', false],
  ['demo/**', 'other/demo/a.md', false],
  ['demo/**/*', 'demo/a.md', true],
  ['demo/**/*', 'demo/a/b/c.md', true],
  ['**/*.min.js', 'a.min.js', true],
  ['**/*.min.js', 'js/lib/a.min.js', true],
  ['**/*.min.js', 'js/lib/a.js', false],
  ['**/foo', 'foo', true],
  ['**/foo', 'a/b/foo', true],
  ['**/foo', 'a/foo/b', false],
  ['**', 'a/b/c', true],
  ['a?.md', 'ab.md', true],
  ['a?.md', 'a.md', false],
  ['?.md', '字.md', true],
  ['?.md', '𠮷.md', true],
  ['*.{html,js}', 'a.js', true],
  ['*.{html,js}', 'a.css', false],
  ['{a,b}/**/*.md', 'b/c/d.md', true],
  ['a,b.md', 'a,b.md', true],
  ['a{b.md', 'a{b.md', true],
  ['a(1)+[x].md', 'a(1)+[x].md', true],
  ['a.md', 'axmd', false],
  ['文章/*', '文章/一.md', true],
])('%s, %s: %s', (glob, path, is) => expect(isMatch(path, [glob])).toBe(is))

it('is either of several, and none of none', () => {
  expect(isMatch('b', ['a', 'b'])).toBe(true)
  expect(isMatch('b', [])).toBe(false)
})
