import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { parseConfig } from '../config/parse'
import { type Category, findCategory, flattenCategories, toCategoryTree } from './category-tree'
import { readDocument } from './read-document'

const suffix = (name: string) => createHash('sha1').update(name).digest('hex').slice(0, 4)

/** Each entry is the `categories` of one post, the first one the oldest. */
const read = (categories: string[], yaml = '') => {
  const { site } = parseConfig(yaml)
  const posts = categories.flatMap((value, index) => {
    const text = `---\ndate: 2024-01-0${index + 1}\ncategories: ${value}\n---\n`
    return readDocument({ source: `_posts/${index + 1}.md`, text, site }).document ?? []
  })
  return toCategoryTree(posts, site)
}
const toLine = ({ path, slugs, posts }: Category) =>
  `${path.join(' > ')} = ${slugs.join('/')} (${posts.map(({ slug }) => slug).join(' ')})`
const outline = (categories: string[], yaml = '') =>
  flattenCategories(read(categories, yaml).roots).map(toLine)

it('warns of siblings that differ in case alone', () => {
  expect(read(['[A, Java]', '[A, java]', '[B, java]']).problems).toMatchObject([
    {
      file: '_posts/2.md',
      severity: 'warning',
      code: 'category-case',
      values: { name: 'java', other: 'Java' },
    },
  ])
})

describe('toCategoryTree', () => {
  it.each<[string, string[], string, string[]]>([
    ['none', ['', '[]'], '', []],
    ['one', ['技术', '技术'], '', ['技术 = 技术 (1 2)']],
    ['a flat list is one path', ['[A, B]'], '', ['A = A (1)', 'A > B = A/B (1)']],
    ['a nested list is several', ['[[A], [B]]'], '', ['A = A (1)', 'B = B (1)']],
    ['a path and a root', ['[[A, B], D]'], '', ['A = A (1)', 'A > B = A/B (1)', 'D = D (1)']],
    [
      'an ancestor of two paths counts a post once',
      ['[[A, B], [C], [A, D], [A]]'],
      '',
      ['A = A (1)', 'A > B = A/B (1)', 'A > D = A/D (1)', 'C = C (1)'],
    ],
    [
      'every ancestor has the posts of its descendants',
      ['[A, B, C]', '[A, B]', 'A'],
      '',
      ['A = A (1 2 3)', 'A > B = A/B (1 2)', 'A > B > C = A/B/C (1)'],
    ],
    [
      'equal names in two places',
      ['[A, 随笔]', '[B, 随笔]', '随笔'],
      '',
      ['A = A (1)', 'A > 随笔 = A/随笔 (1)', 'B = B (2)', 'B > 随笔 = B/随笔 (2)', '随笔 = 随笔 (3)'],
    ],
    ['a name within itself', ['[A, A]'], '', ['A = A (1)', 'A > A = A/A (1)']],
    ['siblings by name', ['b', 'a', '中', 'B'], '', ['B = B (4)', 'a = a (2)', 'b = b (1)', '中 = 中 (3)']],
    ['C++ and C#', ['C++', 'C#'], '', [`C# = C-${suffix('C#')} (2)`, 'C++ = C (1)']],
    [
      'C++ and C# in two places do not collide',
      ['[A, C++]', '[B, C#]'],
      '',
      ['A = A (1)', 'A > C++ = A/C (1)', 'B = B (2)', 'B > C# = B/C (2)'],
    ],
    [
      'a collision of parents moves their children',
      ['[C++, x]', '[C#, x]'],
      '',
      [`C# = C-${suffix('C#')} (2)`, `C# > x = C-${suffix('C#')}/x (2)`, 'C++ = C (1)', 'C++ > x = C/x (1)'],
    ],
    [
      'category_map, at every depth',
      ['[前端, C++]'],
      'category_map:\n  前端: web\n  C++: cpp',
      ['前端 = web (1)', '前端 > C++ = web/cpp (1)'],
    ],
    [
      'filename_case',
      ['[Node.js, API]'],
      'filename_case: 1',
      ['Node.js = node-js (1)', 'Node.js > API = node-js/api (1)'],
    ],
    ['signs alone', ['"?!"'], '', [`?! = ${suffix('?!')} (1)`]],
  ])('%s', (_, categories, yaml, expected) => {
    expect(outline(categories, yaml)).toEqual(expected)
  })

  it('tells of a collision in a file that uses the later name', () => {
    expect(read(['[A, C++]', 'D', '[A, C#]']).problems).toMatchObject([
      {
        file: '_posts/3.md',
        severity: 'warning',
        code: 'category-collision',
        values: { name: 'C#', other: 'C++', given: `C-${suffix('C#')}` },
      },
    ])
  })

  it('keeps every slug when posts are added later', () => {
    const before = new Set(outline(['[A, C++]', 'Node.js']).map((line) => line.replace(/ \(.*/, '')))
    const after = new Set(
      outline(['[A, C++]', 'Node.js', '[A, C#]', 'Node_js']).map((line) => line.replace(/ \(.*/, '')),
    )
    expect([...before].filter((line) => !after.has(line))).toEqual([])
  })
})

describe('findCategory', () => {
  const { roots } = read(['[技术, C++]', '[技术, C#]', '[生活, 技术]'])
  it.each<[string[], string | undefined]>([
    [['技术'], '技术'],
    [['技术', 'C'], '技术 > C++'],
    [['技术', `C-${suffix('C#')}`], '技术 > C#'],
    [['生活', '技术'], '生活 > 技术'],
    // By slug, not by name.
    [['技术', 'C++'], undefined],
    [['C'], undefined],
    [['生活', 'C'], undefined],
    [['技术', 'C', 'x'], undefined],
    [[''], undefined],
    [[], undefined],
  ])('%j => %s', (slugs, path) => {
    expect(findCategory(roots, slugs)?.path.join(' > ')).toBe(path)
  })

  it('finds every category of the tree by its own slugs', () => {
    for (const category of flattenCategories(roots))
      expect(findCategory(roots, category.slugs)).toBe(category)
  })
})
