import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { parseConfig } from '../config/parse'
import { readDocument } from './read-document'
import { toTagIndex } from './tag-index'

const suffix = (name: string) => createHash('sha1').update(name).digest('hex').slice(0, 4)

/** Each entry is the front matter of one post, the first one the oldest. */
const read = (frontMatters: string[], yaml = '') => {
  const { site } = parseConfig(yaml)
  const posts = frontMatters.flatMap((frontMatter, index) => {
    const text = `---\ndate: 2024-01-0${index + 1}\n${frontMatter}\n---\n`
    return readDocument({ source: `_posts/${index + 1}.md`, text, site }).document ?? []
  })
  return toTagIndex(posts, site)
}
const outline = (frontMatters: string[], yaml = '') =>
  read(frontMatters, yaml).tags.map(({ name, slug, posts }) =>
    [name, slug, ...posts.map((post) => post.slug)].join(' '),
  )

it('warns of tags that differ in case alone, and of no others', () => {
  const { problems } = read(['tags: [Java, 读书]', 'tags: [java, JavaScript]'])
  expect(problems.map(({ file, severity, code, values }) => [file, severity, code, values])).toEqual([
    ['_posts/2.md', 'warning', 'tag-case', { name: 'java', other: 'Java', given: 'java' }],
  ])
})

describe('toTagIndex', () => {
  it.each<[string, string[], string, string[]]>([
    ['no tags', ['title: a'], '', []],
    ['a list', ['tags: [读书, 写作]'], '', ['写作 写作 1', '读书 读书 1']],
    ['one tag', ['tags: foo, bar'], '', ['foo, bar foo-bar 1']],
    ['numbers and twins', ['tags: [2024, a, a, "", ~]'], '', ['2024 2024 1', 'a a 1']],
    [
      'the most used first, then by name',
      ['tags: [b, c]', 'tags: [a, c]', 'tags: [a, c]'],
      '',
      ['c c 1 2 3', 'a a 2 3', 'b b 1'],
    ],
    ['case', ['tags: [Java]', 'tags: [java]'], '', ['Java Java 1', 'java java 2']],
    ['C++ and C#', ['tags: [C++]', 'tags: [C#]'], '', [`C# C-${suffix('C#')} 2`, 'C++ C 1']],
    ['tag_map', ['tags: [C++]', 'tags: [C#]'], 'tag_map:\n  C++: cpp', ['C# C 2', 'C++ cpp 1']],
    ['filename_case', ['tags: [Node.js]'], 'filename_case: 1', ['Node.js node-js 1']],
    ['signs alone', ['tags: ["?!"]'], '', [`?! ${suffix('?!')} 1`]],
    ['names that every object has', ['tags: [constructor]'], '', ['constructor constructor 1']],
  ])('%s', (_, frontMatters, yaml, expected) => {
    expect(outline(frontMatters, yaml)).toEqual(expected)
  })

  it('tells of a collision in a file that uses the later name', () => {
    expect(read(['tags: [C++]', 'title: a', 'tags: [C#]']).problems).toEqual([
      {
        file: '_posts/3.md',
        line: 1,
        column: 1,
        severity: 'warning',
        code: 'tag-collision',
        values: { name: 'C#', other: 'C++', given: `C-${suffix('C#')}` },
      },
    ])
  })

  it('gives every tag a slug of its own', () => {
    const { tags } = read([
      'tags: [C, C++, C#, "C?", c, "+", "-", " - ", ".", "..", "/", "a/b", "a b", page, tags]',
    ])
    expect(new Set(tags.map(({ slug }) => slug)).size).toBe(tags.length)
    for (const { slug } of tags) expect(slug).toMatch(/^[^./?#\s]+$/)
  })
})
