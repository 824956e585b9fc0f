import { describe, expect, it } from 'vitest'
import { parseFrontMatter } from './front-matter'

const read = (yaml: string) => parseFrontMatter(`---\n${yaml}\n---\nbody`, 'a.md')
const told = (yaml: string) =>
  read(yaml).problems.map(({ code, severity, line, column }) => `${severity} ${code} ${line}:${column}`)

describe('values', () => {
  it.each<[string, Record<string, unknown>]>([
    // As typed, not as YAML types it.
    ['title: 2024-01-01', { title: '2024-01-01' }],
    ['title: 1.10', { title: '1.10' }],
    ['title: 007', { title: '007' }],
    ['title: yes', { title: 'yes' }],
    ['title: True', { title: 'True' }],
    ['title: null', { title: 'null' }],
    ['title: ~', { title: '~' }],
    ['title:', { title: null }],
    ["title: ''", { title: '' }],
    ['title: >\n  folded\n  text', { title: 'folded text\n' }],
    ['title: one\n  line more', { title: 'one line more' }],
    ['title: a\tb', { title: 'a\tb' }],
    ['title:\ta', { title: 'a' }],
    ['title: C# 与 .NET #1', { title: 'C# 与 .NET' }],
    ['title: 8:30', { title: '8:30' }],
    ['tags: [1.10, 2024, yes, null]', { tags: ['1.10', '2024', 'yes', null] }],
    ['categories:\n  - - 1.0\n    - 2', { categories: [['1.0', '2']] }],
    ['date: 2024-08-31 18:44:55', { date: '2024-08-31 18:44:55' }],
    // As YAML has it.
    ["id: '886'", { id: '886' }],
    ['id: 886', { id: 886 }],
    ['toc: { enable: false }', { toc: { enable: false } }],
    ['password:', { password: null }],
    ['tags:\n\t- a\n\t- b', { tags: ['a', 'b'] }],
    ['tags:\n- a\n- b', { tags: ['a', 'b'] }],
    ['id: 1\nid: 2', { id: 2 }],
    ['__proto__: 1', Object.fromEntries([['__proto__', 1]])],
    ['# only a comment\ntitle: a', { title: 'a' }],
  ])('%j', (yaml, data) => {
    expect(read(yaml).data).toEqual(data)
    expect(told(yaml)).toEqual([])
  })
})

describe('slips', () => {
  it.each<[string, Record<string, unknown>, string[]]>([
    ['title:X\ndate: y', { title: 'X', date: 'y' }, ['warning front-matter-space 2:7']],
    ['date: y\ntitle:X', { title: 'X', date: 'y' }, ['warning front-matter-space 3:7']],
    [
      'tags:\n  -Android\n  - Java\nid: 1',
      { tags: ['Android', 'Java'], id: 1 },
      ['warning front-matter-space 3:4'],
    ],
    [
      'tags:\n-Android\n-Java\nid: 1',
      { tags: ['Android', 'Java'], id: 1 },
      ['warning front-matter-space 3:2', 'warning front-matter-space 4:2'],
    ],
    ['title: ###a---b.md\nid: 1', { title: '###a---b.md', id: 1 }, ['warning front-matter-null-title 2:1']],
    ['title: &>/dev/null\nid: 1', { title: '&>/dev/null', id: 1 }, ['warning front-matter-null-title 2:1']],
    ['title：X\ndate: y', { title: 'X', date: 'y' }, ['warning front-matter-colon 2:6']],
    ['title: "a\\d"\nid: 1', { title: 'a\\d', id: 1 }, ['error front-matter-yaml 2:10']],
    ['tags:\n  - a\n - b\nid: 1', { tags: ['a', 'b'], id: 1 }, ['error front-matter-yaml 4:1']],
    ['tags: [a,b]]\nid: 1', { tags: ['a', 'b'], id: 1 }, ['error front-matter-yaml 2:12']],
    ['my key: 1\ntags:\n  -a', { 'my key': 1, tags: ['a'] }, ['warning front-matter-space 4:4']],
    ['title: !important\nid: 1', { title: '!important', id: 1 }, []],
    ['title: [a] b\nid: 1', { title: '[a] b', id: 1 }, ['error front-matter-yaml 2:12']],
    ['title: [a]\nid: 1', { title: '[a]', id: 1 }, []],
    ['title: {{ a }}\nid: 1', { title: '{{ a }}', id: 1 }, []],
    ['title: @x\nid: 1', { title: '@x', id: 1 }, ['error front-matter-yaml 2:8']],
    ['title: `x` y\nid: 1', { title: '`x` y', id: 1 }, ['error front-matter-yaml 2:8']],
    ['title: %x\nid: 1', { title: '%x', id: 1 }, ['error front-matter-yaml 2:8']],
    ['title: "a" b\nid: 1', { title: '"a" b', id: 1 }, ['error front-matter-yaml 2:12']],
    ['title: "a" and "b"\nid: 1', { title: '"a" and "b"', id: 1 }, ['error front-matter-yaml 2:12']],
    ["title: 'It's'\nid: 1", { title: "It's", id: 1 }, ['error front-matter-yaml 2:12']],
    ['title: "open\nid: 1', { title: 'open', id: 1 }, ['error front-matter-yaml 2:13']],
    ['title: - a\nid: 1', { title: '- a', id: 1 }, ['error front-matter-yaml 2:8']],
    ['id: 1\ntitle: a: b: c', { title: 'a: b: c', id: 1 }, ['error front-matter-yaml 3:8']],
    [
      'id: 1\ndescription: a: b\ntags: [c]',
      { description: 'a: b', id: 1, tags: ['c'] },
      ['error front-matter-yaml 3:14'],
    ],
    [
      'description: **bold** text\nid: 1',
      { description: '**bold** text', id: 1 },
      ['error front-matter-yaml 2:23'],
    ],
    ['description: "one\ntwo"\nid: 1', { description: 'one two', id: 1 }, ['error front-matter-yaml 2:18']],
    ['tags: [a, b\nid: 1', { tags: ['a', 'b'], id: 1 }, ['error front-matter-yaml 2:12']],
    ['tags:\n  - @a\n  - b\nid: 1', { tags: ['@a', 'b'], id: 1 }, ['error front-matter-yaml 3:5']],
    ['tags:\n  - a: b\nid: 1', { tags: [{ a: 'b' }], id: 1 }, []],
    ['title: a\nstray words\nid: 1', { title: 'a', id: 1 }, ['error front-matter-yaml 3:1']],
    ['tags:\n  \t- a', { tags: ['a'] }, ['warning front-matter-tab 3:1']],
  ])('%j', (yaml, data, problems) => {
    expect(read(yaml).data).toEqual(data)
    expect(told(yaml)).toEqual(problems)
  })

  it('keeps every key of a block whose only title is *x', () => {
    expect(read('title: *x\ndate: 2024-01-01').data).toEqual({ title: '*x', date: '2024-01-01' })
  })
})

describe('places', () => {
  it('counts lines of the file, blank lines before the fence too', () => {
    const { keyPlace, linesBefore } = parseFrontMatter('\n---\ntitle: a\ndate: b\n---\nbody', 'a.md')
    expect(keyPlace('date')).toEqual({ file: 'a.md', line: 4, column: 1 })
    expect(keyPlace('tags')).toEqual({ file: 'a.md', line: 1, column: 1 })
    expect(linesBefore).toBe(5)
  })

  it('finds keys in JSON', () => {
    const { data, keyPlace, problems } = parseFrontMatter(
      '"title": null,\n"id": 1,\n"tags": ["1.0"]\n;;;\nbody',
      'a.md',
    )
    expect(data).toEqual({ title: null, id: 1, tags: ['1.0'] })
    expect(keyPlace('id')).toEqual({ file: 'a.md', line: 2, column: 1 })
    expect(problems).toEqual([])
  })

  it('reads a broken JSON as far as it goes', () => {
    const { data, problems } = parseFrontMatter('{\n"title": "a"\n"id": 1\n}\n;;;\nbody', 'a.md')
    expect(data.title).toBe('a')
    expect(problems[0]).toMatchObject({ code: 'front-matter-yaml', line: 3 })
  })
})

it('throws for no input', () => {
  const pieces = [
    '---',
    ';;;',
    '\n',
    'title',
    ':',
    ' ',
    '-',
    '"',
    "'",
    '[',
    '{',
    '}',
    '&a',
    '*a',
    '#',
    '\t',
    '? ',
    '<<',
    '%',
    '!',
    '|',
    '你好',
    '\0',
  ]
  let seed = 7
  const next = () => {
    seed = (seed * 48271) % 2147483647
    return seed
  }
  for (let i = 0; i < 3000; i++) {
    const text = `---\n${Array.from({ length: next() % 24 }, () => pieces[next() % pieces.length]).join('')}\n---\nbody`
    expect(() => parseFrontMatter(text, 'a.md'), JSON.stringify(text)).not.toThrow()
  }
  expect(() => parseFrontMatter(`---\na: ${'['.repeat(5000)}\n---\n`, 'a.md')).not.toThrow()
})
