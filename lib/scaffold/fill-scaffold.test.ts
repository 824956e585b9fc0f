import { describe, expect, it } from 'vitest'
import { parseFrontMatter } from '../content/front-matter'
import { fillScaffold } from './fill-scaffold'

const DATE = '2024-08-31 18:44:55'
const fill = (scaffold: string, title = 'C#: "一" # 二') =>
  fillScaffold(scaffold, { title, date: DATE, layout: 'post' })

describe('a line of front matter', () => {
  it.each<[string, string]>([
    ['title: {{ title }}', `title: 'C#: "一" # 二'`],
    ['title: {{title}}', `title: 'C#: "一" # 二'`],
    ['title: "{{ title }}"', `title: 'C#: "一" # 二'`],
    ["title: '{{ title }}'  # 标题", `title: 'C#: "一" # 二'  # 标题`],
    ['description: 关于 {{ title }} 的笔记', `description: '关于 C#: "一" # 二 的笔记'`],
    ['date: {{ date }}', `date: ${DATE}`],
    ['date: "{{ date }}"', `date: ${DATE}`],
    ['layout: {{ layout }}', 'layout: post'],
    ['tags: {{ tags }}', 'tags:'],
    ['tags: {{ tags }} # 用逗号隔开', 'tags:  # 用逗号隔开'],
    ['tags: [{{ tags }}]', 'tags: []'],
    ['tags: [{{ title }}, 随笔]', String.raw`tags: ["C#: \"一\" # 二", 随笔]`],
    ['  - {{ title }}', `  - 'C#: "一" # 二'`],
    ['# {{ title }}', '# C#: "一" # 二'],
    ['author: {{ author }}', 'author:'],
    ['title: 固定', 'title: 固定'],
  ])('%s', (line, filled) => expect(fill(`---\n${line}\nid: 1\n---\n`)).toBe(`---\n${filled}\nid: 1\n---\n`))
})

it.each<[string, string, string]>([
  [
    'the body has our names and keeps others',
    '---\ntitle: a\n---\n# {{ title }}\n{{ page }}\n',
    '---\ntitle: a\n---\n# C#: "一" # 二\n{{ page }}\n',
  ],
  [
    'line ends and a BOM stay',
    '\uFEFF---\r\ndate: {{ date }}\r\n---\r\n',
    `\uFEFF---\r\ndate: ${DATE}\r\n---\r\n`,
  ],
  ['no opening fence', 'title: a\ndate: {{ date }}\n---\n正文', `title: a\ndate: ${DATE}\n---\n正文`],
  [
    'JSON',
    ';;;\n"title": {{ title }},\n"t": "关于 {{ title }}",\n"tags": [{{ tags }}]\n;;;\n',
    ';;;\n"title": "C#: \\"一\\" # 二",\n"t": "关于 C#: \\"一\\" # 二",\n"tags": []\n;;;\n',
  ],
  ['no front matter', '{{ title }} {{ date }}', `C#: "一" # 二 ${DATE}`],
  ['nothing to fill', '---\ntitle: a\n---\n', '---\ntitle: a\n---\n'],
])('%s', (_, scaffold, filled) => expect(fill(scaffold)).toBe(filled))

it.each(['yes', '12:30', '2024-08-31', '007', '1e3'])('%s is text to a reader of YAML 1.1 too', (title) => {
  expect(fill('---\ntitle: {{ title }}\n---\n', title)).toBe(`---\ntitle: "${title}"\n---\n`)
})

it('a title with a placeholder in it is filled in once', () => {
  expect(fill('{{ title }}', '{{ date }} $& $1')).toBe('{{ date }} $& $1')
})

it.each([
  '12:30',
  'yes',
  'null',
  '~',
  '2024-08-31',
  '007',
  '1.10',
  '- a',
  '#a',
  'a #b',
  'a: b',
  'a:',
  '"a',
  "it's",
  '[a] b',
  '{{ a }}',
  '{a',
  '*a',
  '&a b',
  '!a',
  '%a',
  '@a',
  '`a`',
  '| a',
  '> a',
  '? a',
  '\\n',
  '"a" and "b"',
  '《甲》：“乙”',
  '😀',
  '---',
  '...',
  ';;;',
  'a, b',
  '=',
  '<<',
  'title: x',
])('the title %s is read back', (title) => {
  for (const line of ['title: {{ title }}', 'title: "{{ title }}"']) {
    const { data, problems, body } = parseFrontMatter(
      fill(`---\n${line}\ndate: {{ date }}\n---\n字`, title),
      'a.md',
    )
    expect({ data, problems, body }).toEqual({ data: { title, date: DATE }, problems: [], body: '字' })
  }
})
