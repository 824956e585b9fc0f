import { describe, expect, it } from 'vitest'
import { parseConfig } from '../config/parse'
import { buildOldPaths } from '../redirects/old-paths'
import { encodePath } from '../urls'
import { resolvePath } from './resolve-path'

const PAGES = [
  '',
  '2024/08/31/你好/',
  '2024/café/',
  'about/',
  '886.html',
  '100%/',
  '50%25 off/',
  '%E4/',
  'C#/',
  'a b+c/',
  'tags/',
  'tags/node.js/',
  'tags/C/page/2/',
  'x/index.html',
  '𠮷/',
]
const toPaths = (hasPath: (raw: string) => boolean) =>
  buildOldPaths(
    { documents: [], tags: [], categories: [], lists: PAGES.filter(hasPath) },
    parseConfig('').site,
    hasPath,
  )
const hasPath = (raw: string) => PAGES.includes(raw)
const paths = toPaths(hasPath)
const once = encodeURIComponent
const twice = (text: string) => once(once(text))
const thrice = (text: string) => once(twice(text))

const resolve = (requested: string) => {
  const resolution = resolvePath(requested, '', paths)
  return 'path' in resolution ? `${resolution.kind} ${decodeURIComponent(resolution.path)}` : resolution.kind
}

describe('resolvePath', () => {
  it.each<[string, string, string]>([
    ['the home page', '', 'page '],
    ['a plain page', 'about/', 'page about/'],
    ['a file', '886.html', 'page 886.html'],
    ['encoded', encodePath('2024/08/31/你好/'), 'page 2024/08/31/你好/'],
    ['encoded in lower case', '2024/08/31/%e4%bd%a0%e5%a5%bd/', 'page 2024/08/31/你好/'],
    ['more encoded than need be', '%61bout/', 'page about/'],
    ['encoded twice', `2024/08/31/${twice('你好')}/`, 'moved 2024/08/31/你好/'],
    ['encoded thrice', `2024/08/31/${thrice('你好')}/`, 'moved 2024/08/31/你好/'],
    ['encoded four times', `2024/08/31/${once(thrice('你好'))}/`, 'unknown'],
    ['an encoded slash', '2024%2F08%2F31%2F%E4%BD%A0%E5%A5%BD%2F', 'page 2024/08/31/你好/'],
    ['NFD', `2024/${once('cafe\u0301')}/`, 'moved 2024/café/'],
    ['NFD, encoded twice, no slash', `2024/${twice('cafe\u0301')}`, 'moved 2024/café/'],
    ['no slash', 'about', 'moved about/'],
    ['no slash, and a dot', 'tags/node.js', 'moved tags/node.js/'],
    ['no slash, page of a list', 'tags/C/page/2', 'moved tags/C/page/2/'],
    ['a slash too many', 'about//', 'moved about/'],
    ['a slash after a file', '886.html/', 'moved 886.html'],
    ['a slash too many between', '2024//08/31/%E4%BD%A0%E5%A5%BD/', 'moved 2024/08/31/你好/'],
    ['a slash too many before', '/about/', 'moved about/'],
    ['slashes alone', '//', 'moved '],
    ['index.html', 'about/index.html', 'moved about/'],
    ['index.html of the home page', 'index.html', 'moved '],
    ['index.html that is a page of its own', 'x/index.html', 'page x/index.html'],
    ['a name that only ends so', 'aboutindex.html', 'unknown'],
    ['a percent sign', '100%25/', 'page 100%/'],
    ['a bare percent sign', '100%/', 'page 100%/'],
    ['a percent sign, encoded twice', '100%2525/', 'moved 100%/'],
    ['a percent sign, no slash', '100%25', 'moved 100%/'],
    ['a name that looks encoded', '50%2525%20off/', 'page 50%25 off/'],
    ['a name that looks like a broken code', '%25E4/', 'page %E4/'],
    ['signs', 'C%23/', 'page C#/'],
    ['a plus is a plus', 'a%20b+c/', 'page a b+c/'],
    ['malformed', '%E4%', 'unknown'],
    ['malformed, with a page before it', 'about/%E4%', 'unknown'],
    ['bytes of GBK', '\xc4\xe3\xba\xc3/', 'unknown'],
    ['bytes of GBK, encoded', '%C4%E3%BA%C3/', 'unknown'],
    ['NUL', 'about/%00', 'unknown'],
    ['upwards', '../about/', 'unknown'],
    ['nothing that we know', 'nowhere/', 'unknown'],
  ])('%s: %j => %s', (_, requested, expected) => {
    expect(resolve(requested)).toBe(expected)
  })

  it.each(PAGES)('knows the own address of %j', (raw) => {
    expect(resolvePath(encodePath(raw), '', paths)).toEqual({ kind: 'page', path: encodePath(raw) })
  })

  it('never sends a reader round in circles, nor to another site', () => {
    // Even a site that claims every path cannot make `//evil.com/` of one.
    const sites = [hasPath, (raw: string) => raw.endsWith('/'), (raw: string) => /^\/?evil/.test(raw)]
    const spell = [
      (raw: string) => raw,
      (raw: string) => encodePath(raw),
      (raw: string) => encodePath(encodePath(raw)),
      (raw: string) => encodePath(encodePath(encodePath(raw))),
      (raw: string) => encodePath(raw.normalize('NFD')),
      (raw: string) => encodePath(raw).replace(/\/$/, ''),
      (raw: string) => `${encodePath(raw)}/`,
      (raw: string) => `/${encodePath(raw)}`,
      (raw: string) => `${encodePath(raw)}index.html`,
    ]
    for (const known of sites.map(toPaths)) {
      for (const raw of [
        ...PAGES,
        'evil.com/',
        'evil.com',
        '/evil.com/page/2',
        '\\evil.com/',
        '%2Fevil.com',
      ]) {
        for (const write of spell) {
          const first = resolvePath(write(raw), '', known)
          if (first.kind !== 'moved') continue
          expect(first.path).not.toMatch(/^[/\\]/)
          expect(resolvePath(first.path, '', known)).toEqual({ kind: 'page', path: first.path })
        }
      }
    }
  })
})
