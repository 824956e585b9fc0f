import { describe, expect, it } from 'vitest'
import { scanTags, toWords } from './tag-scan'

const scan = (text: string) =>
  [...scanTags(text).values()].map(({ name, args, isEnd, closer }) =>
    [isEnd ? `/${name}` : name, args, closer && '…'].filter(Boolean).join(' '),
  )

describe('scanTags', () => {
  it.each<[string, string[]]>([
    ['{% note %}', ['note']],
    ['{%note%}', ['note']],
    ['{%- note -%}', ['note']],
    ['{%-note-%}', ['note']],
    ['{% asset_img a.png %}', ['asset_img a.png']],
    ['{% my-tag a - %}', ['my-tag a -']],
    ['{% note a %}甲{% endnote %}', ['note a …', '/note']],
    ['{% note %}{% note %}{% endnote %}', ['note …', 'note …', '/note']],
    ['{% endnote %}', []],
    ['{% endnote %}{% note %}', ['note']],
    ['{% note %}{% end note %}', ['note']],
    ['{% folding, 题 %}', ['folding , 题']],
    // Quotes, and what only looks like one.
    ['{% note "a %} b" %}', ['note "a %} b"']],
    ["{% note 'a %} b' %}", ["note 'a %} b'"]],
    ['{% note title="a %} b" %}', ['note title="a %} b"']],
    ['{% note "a \\" %} b" %}', ['note "a \\" %} b"']],
    ["{% note don't %} can't %}", ["note don't"]],
    ['{% note "a %}', ['note "a']],
    ['{% note "a\n%}', ['note "a']],
    ['{% note “a %} b” %}', ['note “a']],
    ['{% note 甲，乙 %}', ['note 甲，乙']],
    ['{% a "x %}字{% b "y %}', ['a "x', 'b "y']],
    // Over line ends, not over blank lines.
    ['{% gallery\na\nb\n%}', ['gallery a\nb']],
    ['{% gallery\na\n\nb %}', []],
    ['{% gallery\na\n \t\nb %}', []],
    // The next one begins before it ends.
    ['{% a {% b %}', ['b']],
    ['{% a } %}', ['a }']],
    ['{% a', []],
    ['{%', []],
    // No name.
    ['{% %}', []],
    ['{% 标签 %}', []],
    ['{% 20 %}', []],
    ['{%= x %}', []],
    ['{% a.b %}', []],
    ['{% f(x) %}', []],
    // Words of template languages.
    ['{% if x %}{% elif y %}{% else %}{% endif %}', []],
    ['{% for a in b %}{% endfor %}', []],
    ['{% set x = 1 %}{% endset %}{% block a %}{% endblock %}', []],
    ['{% end %}', []],
    ['{{ note }} {# note #}', []],
    ['{% iframe a %} {% format %}', ['iframe a', 'format']],
  ])('%j', (text, expected) => expect(scan(text)).toEqual(expected))

  it('keeps the end tags of a part of a text', () => {
    expect([...scanTags('a{% endnote %}', { isPart: true }).keys()]).toEqual([1])
  })
})

describe('toWords', () => {
  it.each<[string, string[]]>([
    ['', []],
    ['a b', ['a', 'b']],
    ['  a \t b\nc ', ['a', 'b', 'c']],
    ['"a b" c', ['a b', 'c']],
    [`"题 目" '说明'`, ['题 目', '说明']],
    ['title:"a b" c', ['title:a b', 'c']],
    ['"it\'s" x', ["it's", 'x']],
    ['"a \\"b\\" c"', ['a "b" c']],
    ["don't do", ["don't", 'do']],
    ['“a b”', ['“a', 'b”']],
    ['甲，乙 丙', ['甲，乙', '丙']],
    ['"" a', ['', 'a']],
    ['"a', ['"a']],
  ])('%j => %j', (args, words) => expect(toWords(args)).toEqual(words))
})
