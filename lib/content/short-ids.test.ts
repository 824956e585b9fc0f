import { describe, expect, it } from 'vitest'
import { parseConfig } from '../config/parse'
import { readDocument } from './read-document'
import { toShortIds } from './short-ids'

/** Short names by file; each file is its front matter by its path. */
function toNames(files: Record<string, string>, config = ''): Record<string, string | undefined> {
  const { site } = parseConfig(config)
  const documents = Object.entries(files).flatMap(
    ([source, keys]) => readDocument({ source, text: `---\n${keys}\n---\n`, site }).document ?? [],
  )
  const { of, find } = toShortIds(documents)
  // Whatever it is called, it is found by.
  for (const [document, name] of of) expect(find.get(name)).toBe(document)
  expect(new Set(of.values()).size).toBe(documents.length)
  return Object.fromEntries(documents.map((document) => [document.source, of.get(document)]))
}

const nameOf = (file: string, keys = '', config = '') => toNames({ [file]: keys }, config)[file]
const HASH = /^[0-9a-z]{7}$/

describe('toShortIds', () => {
  it.each([
    ['its id', 'id: 886', '886'],
    ['an id with letters', 'id: 你好-b', '你好-b'],
    ['an id that no path can hold', 'id: a/b', HASH],
    ['an id that looks like a file', 'id: a.html', HASH],
    ['none', 'title: x', HASH],
  ])('%s', (_, keys, expected) => {
    expect(nameOf('_posts/a.md', keys)).toEqual(
      typeof expected === 'string' ? expected : expect.stringMatching(expected),
    )
  })

  it('stays when title, date and URL change, and is another for another file', () => {
    const name = nameOf('_posts/你好.md', 'title: 一')
    expect(nameOf('_posts/你好.md', 'title: 二\ndate: 2020-01-01\npermalink: x/', 'permalink: :name/')).toBe(
      name,
    )
    expect(nameOf('_posts/你好2.md', 'title: 一')).not.toBe(name)
    // Known to readers: it must be this one for ever.
    expect(name).toBe('pxwfxjy')
  })

  it('leaves an id to the older of two posts', () => {
    const files = { '_posts/a.md': 'id: 1\ndate: 2021-01-01', '_posts/b.md': 'id: 1\ndate: 2020-01-01' }
    expect(toNames(files)).toEqual({ '_posts/a.md': expect.stringMatching(HASH), '_posts/b.md': '1' })
  })

  it.each(['p/886/', 'p/886'])('leaves /%s to a page that stands there', (permalink) => {
    const files = { '_posts/a.md': 'id: 886', '_posts/x.md': `permalink: ${permalink}` }
    expect(toNames(files)['_posts/a.md']).toMatch(HASH)
  })

  it('takes one letter more where the name is taken', () => {
    const name = String(nameOf('_posts/a.md'))
    const names = toNames({ '_posts/a.md': 'date: 2020-01-01', '_posts/b.md': `id: ${name}` })
    expect(names['_posts/b.md']).toBe(name)
    expect(names['_posts/a.md']).toMatch(new RegExp(`^${name}[0-9a-z]$`))
  })
})
