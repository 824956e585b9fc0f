import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { parseConfig } from '../config/parse'
import { readDocument } from './read-document'
import { compareNames, toUniqueSlugs } from './unique-slugs'

const { site } = parseConfig('')
const sha1 = (text: string) => createHash('sha1').update(text).digest('hex')
const suffix = (name: string) => sha1(name).slice(0, 4)

/** Names with the dates of their posts: `C++ 2024-01-01 2023-01-01`. */
const toNamed = (lines: string[]) =>
  lines.map((line) => {
    const [name = '', ...dates] = line.split(' ')
    const posts = dates.flatMap((date, index) => {
      const text = date === 'undated' ? '' : `---\ndate: ${date}\n---\n`
      return readDocument({ source: `_posts/${name}-${index}.md`, text, site }).document ?? []
    })
    return { name, posts }
  })
const slugsOf = (lines: string[], map: Record<string, string> = {}, caseTransform: 0 | 1 | 2 = 0) =>
  Object.fromEntries(toUniqueSlugs(toNamed(lines), map, caseTransform).slugs)

describe('toUniqueSlugs', () => {
  it.each<[string, string[], Record<string, string>, Record<string, string>]>([
    ['plain names', ['读书 2024-01-01', 'Node.js 2024-01-01'], {}, { 读书: '读书', 'Node.js': 'Node-js' }],
    [
      'the one used first',
      ['C++ 2024-01-02', 'C# 2024-01-01'],
      {},
      { 'C#': 'C', 'C++': `C-${suffix('C++')}` },
    ],
    [
      'its earliest post',
      ['C++ 2024-09-09 2023-01-01', 'C# 2024-01-01'],
      {},
      { 'C++': 'C', 'C#': `C-${suffix('C#')}` },
    ],
    [
      'the earlier one, though the later is its own slug',
      ['C++ 2020-01-01', 'C 2024-01-01'],
      {},
      { 'C++': 'C', C: `C-${suffix('C')}` },
    ],
    [
      'undated posts come last',
      ['C++ undated', 'C# 2024-01-01'],
      {},
      { 'C#': 'C', 'C++': `C-${suffix('C++')}` },
    ],
    [
      'by name on one day',
      ['C++ 2024-01-01', 'C# 2024-01-01'],
      {},
      { 'C#': 'C', 'C++': `C-${suffix('C++')}` },
    ],
    ['names of signs', ['++ 2024-01-01', '? 2024-01-01'], {}, { '++': suffix('++'), '?': suffix('?') }],
    ['the map first', ['C++ 2024-01-01', 'C# 2024-01-01'], { 'C++': 'cpp' }, { 'C++': 'cpp', 'C#': 'C' }],
    [
      'a map of two to one',
      ['a 2024-01-01', 'b 2024-01-02'],
      { a: 'x', b: 'x' },
      { a: 'x', b: `x-${suffix('b')}` },
    ],
    ['a mapped slug is slugized', ['前端 2024-01-01'], { 前端: 'Web & UI' }, { 前端: 'Web-UI' }],
    ['an empty entry of the map', ['前端 2024-01-01'], { 前端: '' }, { 前端: '前端' }],
    [
      'names that every object has',
      ['constructor 2024-01-01', 'toString 2024-01-01', '__proto__ 2024-01-01'],
      {},
      { constructor: 'constructor', toString: 'toString', ['__proto__']: 'proto' },
    ],
    ['the case', ['Java 2024-01-01', 'java 2024-01-01'], {}, { Java: 'Java', java: 'java' }],
  ])('%s', (_, lines, map, expected) => {
    expect(slugsOf(lines, map)).toEqual(expected)
  })

  it('keeps names apart that differ in case alone where filename_case makes them equal', () => {
    expect(slugsOf(['Java 2024-01-01', 'java 2024-06-01'], {}, 1)).toEqual({
      Java: 'java',
      java: `java-${suffix('java')}`,
    })
  })

  it('tells of every collision, with a file that uses the name', () => {
    const { collisions } = toUniqueSlugs(toNamed(['C++ 2024-01-02', 'C# 2024-01-01', '++ 2024-01-01']), {}, 0)
    expect(collisions).toMatchObject([
      { name: 'C++', other: 'C#', given: `C-${suffix('C++')}`, post: { source: '_posts/C++-0.md' } },
    ])
  })

  it('never gives two names one slug, even where their suffixes are equal', () => {
    const bySuffix = new Map<string, string>()
    let twins: [string, string] | undefined
    for (let n = 1; !twins; n++) {
      const name = n.toString(2).replaceAll('0', '+').replaceAll('1', '#')
      const other = bySuffix.get(suffix(name))
      if (other) twins = [other, name]
      bySuffix.set(suffix(name), name)
    }
    const [first, second] = twins
    const slugs = slugsOf([`${first} 2024-01-01`, `${second} 2024-01-02`, `${suffix('C#')} 2024-01-03`])
    expect(slugs).toMatchObject({ [first]: suffix(first), [second]: sha1(second).slice(0, 5) })
    const taken = `C-${suffix('C#')}`
    expect(slugsOf(['C 2024-01-01', 'C# 2024-01-01', `${taken} 2023-01-01`])).toEqual({
      C: 'C',
      'C#': `C-${sha1('C#').slice(0, 5)}`,
      [taken]: taken,
    })
  })

  it('does not depend on the order given', () => {
    const lines = [
      'C++ 2024-01-02',
      'C# 2024-01-01',
      'C? 2023-01-01',
      '++ 2024-01-01',
      'c 2024-01-01',
      'D undated',
    ]
    const expected = slugsOf(lines)
    for (let turn = 1; turn < lines.length; turn++) {
      expect(slugsOf([...lines.slice(turn), ...lines.slice(0, turn)])).toEqual(expected)
    }
    expect(slugsOf(lines.toReversed())).toEqual(expected)
  })

  it('changes no slug when posts are added later', () => {
    const later = [
      'C# 2024-03-01',
      'C@ 2024-04-01',
      'C? undated',
      '++ 2024-05-01',
      'Node_js 2024-06-01',
      'Java 2024-07-01',
    ]
    const lines = ['C++ 2024-01-01', 'Node.js 2024-02-01', 'java 2024-02-01']
    let before = slugsOf(lines)
    for (const line of later) {
      lines.push(line)
      const after = slugsOf(lines)
      expect(after).toMatchObject(before)
      before = after
    }
    // More posts of the same names change nothing either.
    expect(slugsOf(lines.map((line) => `${line} 2024-12-01`))).toEqual(before)
  })

  it('keeps the address that was there first, though a later name is spelled like it', () => {
    expect(slugsOf(['C++ 2024-01-01'])).toEqual({ 'C++': 'C' })
    expect(slugsOf(['C++ 2024-01-01', 'C 2024-02-01'])).toEqual({ 'C++': 'C', C: `C-${suffix('C')}` })
  })
})

it('compareNames orders by code point', () => {
  const names = ['ä', 'Z', 'a', '中', 'É', '0'].map((name) => ({ name }))
  expect(names.sort(compareNames).map(({ name }) => name)).toEqual(['0', 'Z', 'a', 'É', 'ä', '中'])
})
