// Owns the proof that no text is lost, whatever stands around it: random articles of tags, fences, quotes and lists.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toPlainContext } from './plain-context'
import { tags } from './tags'
import { toHast } from './to-hast'
import { toHtml } from './to-html'

const context = toPlainContext({
  externalLink: { enable: true, exclude: [] },
  resolveImage: (src) => ({ src }),
})

const SEED = 20240831
const LIMIT = 2000
// All there are, and three that are none.
const NAMES = [...tags.flatMap(({ names }) => names), 'x', 'my-tag', 'if']

const name = fc.constantFrom(...NAMES)
const args = fc.constantFrom(
  '',
  ' a',
  ' "a %} b"',
  " don't",
  ' a, b',
  ' “一，二”',
  ' lang:js',
  ' a\n b',
  ' "a',
)
const tag = fc.tuple(
  fc.constantFrom('{% ', '{%', '{%- '),
  fc.constantFrom('', 'end'),
  name,
  args,
  fc.constantFrom(' %}', '%}', ' -%}', ''),
)
const piece = fc.oneof(
  { weight: 6, arbitrary: tag.map((parts) => parts.join('')) },
  { weight: 3, arbitrary: fc.constantFrom('\n', '\n\n', ' ', '\n    ', '\n  ', '\n\t') },
  {
    weight: 2,
    arbitrary: fc.constantFrom('- ', '1. ', '> ', '# ', '| 甲 |\n| - |\n| ', '\n---\n'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '\n```\n',
      '`',
      '\n~~~ js\n',
      '**',
      '*',
      '[',
      '](',
      ')',
      '~~',
      '\\',
      '{{ y }}',
      '{# z #}',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '<div>',
      '</div>',
      '\n<div>\n',
      '<b>',
      '<center>',
      '<T>',
      '<code>',
      '</code>',
      '\n<!-- tab 甲 -->\n',
      '\n<!-- endtab -->\n',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('https://a.com/', '，', '“', '”', '{%', '%}', '{', '\0', '\u200b'),
  },
  // Stands for a word with a number of its own.
  { weight: 6, arbitrary: fc.constant('字') },
)

/** Each word gets its number, so that each can be looked for: 字1字, 字2字. */
const article = fc.array(piece, { maxLength: 60 }).map((pieces) => {
  let number = 0
  const text = pieces.map((one) => (one === '字' ? `字${++number}字` : one)).join('')
  return { text, words: Array.from({ length: number }, (_, at) => `字${at + 1}字`) }
})

describe(`random articles, seed ${SEED}`, () => {
  it('keep every word, never throw, end in time', async () => {
    await fc.assert(
      fc.asyncProperty(article, async ({ text, words }) => {
        const start = performance.now()
        const { tree, problems } = await toHast(text, context)
        expect(performance.now() - start).toBeLessThan(LIMIT)
        expect(problems.filter(({ code }) => code === 'markdown-failed')).toEqual([])
        const html = toHtml(tree)
        expect(words.filter((word) => !html.includes(word))).toEqual([])
      }),
      { seed: SEED, numRuns: 200 },
    )
  }, 60_000)
})
