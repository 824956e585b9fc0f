import fc from 'fast-check'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { toPlainContext } from './plain-context'
import { toHast } from './to-hast'

// Whatever an author types: nothing throws, nothing hangs, and every word is on the page.

const context = toPlainContext()

// A case takes a few milliseconds; one that takes this long would never end.
const RUNS = { numRuns: 400, seed: 20240831, timeout: 5_000 }

const starts = [
  '',
  '# ',
  '##### ',
  '> ',
  '>',
  '- ',
  '* ',
  '1. ',
  '10) ',
  '    ',
  '\t',
  '- [ ] ',
  ': ',
  ...[':::tip ', '::: details ', '*[HTML]: '],
  '| ',
  '#',
]
const marks = [
  ...[
    '*',
    '**',
    '***',
    '_',
    '__',
    '~~',
    '~',
    '`',
    '``',
    '“',
    '”',
    '。',
    '，',
    '（',
    '）',
    '《',
    '》',
    ' ',
    '  ',
    '\\',
    '!',
  ],
  ...[
    '[',
    ']',
    '](',
    ')',
    '![',
    '](/a)',
    '<',
    '>',
    '&amp;',
    '&',
    '|',
    '$',
    '$$',
    '{',
    '}',
    '{{',
    '}}',
    '{%',
    '%}',
    '{#',
  ],
  ...[
    'https://a.example/',
    'www.a.example',
    ':',
    '---',
    '===',
    '^',
    '[^1]',
    'a@b.example',
    '\u00a0',
    '\u3000',
    '\u0001',
  ],
]
const html = [
  ...[
    '<div>',
    '</div>',
    '<p>',
    '</p>',
    '<b>',
    '</b>',
    '<center>',
    '<font color=red>',
    '</font>',
    '<br>',
    '<br/>',
    '<T>',
  ],
  ...[
    '<table>',
    '<tr>',
    '<td>',
    '</td>',
    '</table>',
    '<li>',
    '<ul>',
    '<span style="color:red">',
    '</span>',
    '<hr>',
    '</x>',
  ],
  ...[
    '<details>',
    '<summary>',
    '</summary>',
    '<h1>',
    '</h2>',
    '<blockquote>',
    '<ruby>',
    '<rt>',
    '<!-- more -->',
    '<路径>',
  ],
]
const lines = [
  '```',
  '```js',
  '~~~',
  '---',
  '***',
  '| a | b |',
  '|---|---|',
  '$$',
  ':::tip',
  ':::',
  ...[
    '::::foo',
    '::::',
    'HTML',
    '{漢字|かん}',
    'https://vimeo.com/7',
    '{% youtube a %}',
    '<iframe src="//a.example"></iframe>',
  ],
  '[^1]: ',
  '{% raw %}',
  '',
]

/** Lines of marks with words between them, each of which is found in no other place: `字0` … */
const document = fc
  .array(
    fc.oneof(
      { weight: 1, arbitrary: fc.constantFrom(...lines) },
      {
        weight: 3,
        arbitrary: fc
          .tuple(
            fc.constantFrom(...starts),
            fc.array(fc.constantFrom('字', '字', ...marks, ...html), { maxLength: 10 }),
          )
          .map(([start, parts]) => start + parts.join('')),
      },
    ),
    { maxLength: 12 },
  )
  .map((all) => {
    let count = 0
    return all.join('\n').replaceAll('字', () => `字${count++}完`)
  })

const wordsOf = (text: string): string[] => text.match(/字\d+完/g) ?? []

/** The text of the page, and what is on it as a link's or an image's address: a word may end up in either. */
async function toPage(text: string): Promise<string> {
  const { tree } = await toHast(text, context)
  let page = ''
  visit(tree, (node) => {
    if (node.type === 'text') page += node.value
    if (node.type === 'element') page += ` ${Object.values(node.properties).join(' ')} `
  })
  return page
}

describe('toHast', () => {
  it('loses no word of any Markdown', async () => {
    await fc.assert(
      fc.asyncProperty(document, async (text) => {
        const page = await toPage(text)
        const isThere = (word: string) => page.includes(word) || page.includes(encodeURI(word))
        expect(wordsOf(text).filter((word) => !isThere(word))).toEqual([])
      }),
      RUNS,
    )
  })

  it('takes any text at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (text) => {
        const { problems } = await toHast(text, context)
        expect(problems.filter(({ code }) => code === 'markdown-failed')).toEqual([])
      }),
      RUNS,
    )
  })
})
