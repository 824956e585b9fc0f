import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { parseConfig } from '../config/parse'
import { readDocument } from './read-document'
import { settlePermalinks } from './settle-permalinks'

const suffix = (source: string) => createHash('sha1').update(source).digest('hex').slice(0, 6)

/** Each entry is a file and its front matter: `_posts/a.md | id: 1, date: 2024-01-01`. */
const toDocuments = (files: string[], yaml: string) => {
  const { site } = parseConfig(yaml)
  return files.flatMap((file) => {
    const [source = '', keys = ''] = file.split(' | ')
    return readDocument({ source, text: `---\n${keys.split(', ').join('\n')}\n---\n`, site }).document ?? []
  })
}
const settle = (files: string[], yaml = 'permalink: :id.html') => {
  const documents = toDocuments(files, yaml)
  const problems = settlePermalinks(documents)
  return { permalinks: documents.map(({ permalink }) => permalink), problems }
}

describe('settlePermalinks', () => {
  it.each<[string, string, string[], string[]]>([
    ['nothing shared', ':id.html', ['_posts/a.md | id: 1', '_posts/b.md | id: 2'], ['1.html', '2.html']],
    [
      'the earlier date keeps it',
      ':id.html',
      ['_posts/a.md | id: 1, date: 2024-02-01', '_posts/b.md | id: 1, date: 2024-01-01'],
      [`1-${suffix('_posts/a.md')}.html`, '1.html'],
    ],
    [
      'the dated one keeps it',
      ':id.html',
      ['_posts/a.md | id: 1', '_posts/b.md | id: 1, date: 2024-01-01'],
      [`1-${suffix('_posts/a.md')}.html`, '1.html'],
    ],
    [
      'by path where dates are equal',
      ':id.html',
      ['_posts/b.md | id: 1, date: 2024-01-01', '_posts/a.md | id: 1, date: 2024-01-01'],
      [`1-${suffix('_posts/b.md')}.html`, '1.html'],
    ],
    [
      'three of one',
      ':id/',
      ['_posts/a.md | id: 1', '_posts/b.md | id: 1', '_posts/c.md | id: 1'],
      ['1/', `1-${suffix('_posts/b.md')}/`, `1-${suffix('_posts/c.md')}/`],
    ],
    [
      'folders keep their slash',
      ':title/',
      ['_posts/你好.md | title: a', '_posts/你好.mdx | title: b'],
      ['你好/', `你好-${suffix('_posts/你好.mdx')}/`],
    ],
    [
      'other endings',
      ':title',
      ['_posts/你好.md | title: a', '_posts/你好.mdx | title: b'],
      ['你好', `你好-${suffix('_posts/你好.mdx')}`],
    ],
    [
      'a page and a post',
      ':title/',
      ['_posts/about.md | date: 2024-01-01', 'about/index.md | title: a'],
      ['about/', `about-${suffix('about/index.md')}/`],
    ],
    [
      'a draft and a post: the post has the address, however old the draft is',
      ':title/',
      ['_drafts/a.md | date: 2020-01-01', '_posts/a.md | date: 2024-01-01'],
      [`a-${suffix('_drafts/a.md')}/`, 'a/'],
    ],
  ])('%s', (_, permalink, files, expected) => {
    expect(settle(files, `permalink: ${permalink}`).permalinks).toEqual(expected)
  })

  it('tells the author of the later file both addresses', () => {
    const { problems } = settle(
      [
        '_posts/a.md | date: 2024-01-01',
        '_posts/b.md | date: 2024-02-01, permalink: 你好/',
        '_posts/c.md | permalink: 你好/',
      ],
      'permalink: 你好/',
    )
    expect(problems).toEqual(
      ['_posts/b.md', '_posts/c.md'].map((file) => ({
        file,
        line: 1,
        column: 1,
        severity: 'error',
        code: 'permalink-collision',
        values: {
          url: '/%E4%BD%A0%E5%A5%BD/',
          other: '_posts/a.md',
          given: `/%E4%BD%A0%E5%A5%BD-${suffix(file)}/`,
        },
      })),
    )
  })

  it('does not depend on the order given', () => {
    const files = [
      '_posts/a.md | id: 1',
      '_posts/b.md | id: 1, date: 2024-01-01',
      '_posts/c.md | id: 1, date: 2024-02-01',
    ]
    const inOrder = settle(files)
    const reversed = settle(files.toReversed())
    expect(reversed.permalinks.toReversed()).toEqual(inOrder.permalinks)
    expect(reversed.problems).toEqual(inOrder.problems)
  })

  it('changes no address when posts are added later', () => {
    const files = ['_posts/b.md | id: 1, date: 2024-01-01']
    let before = settle(files).permalinks
    for (const [index, name] of ['a', 'c', '0'].entries()) {
      files.push(`_posts/${name}.md | id: 1, date: 2024-0${index + 2}-01`)
      const after = settle(files).permalinks
      expect(after.slice(0, before.length)).toEqual(before)
      before = after
    }
    expect(new Set(before).size).toBe(4)
  })
})
