// Owns the proof that no text with formulas makes anything throw or lose a word.
import fc from 'fast-check'
import { visit } from 'unist-util-visit'
import { expect, it } from 'vitest'
import { toPlainContext } from './plain-context'
import { toHast } from './to-hast'

const PIECES = [
  ...[
    '$',
    '$$',
    '$$$',
    '$`',
    '`$',
    '\\\\(',
    '\\\\)',
    '\\\\[',
    '\\\\]',
    '\\',
    '{',
    '}',
    '|',
    '| - |\n',
    '> ',
    '- ',
  ],
  ...[
    '\n',
    '\n\n',
    ' ',
    '    ',
    '\\frac',
    '\\begin{a}',
    '\\text{',
    '_',
    '^',
    '&',
    '#',
    '%',
    '`',
    '```math\n',
    '```',
  ],
  ...['词', '词', '词', 'x', '5', '，', '<', '{% raw %}', '{% endraw %}', '~', '*', '**', '[', '](/a)'],
]
const document = fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => {
  let count = 0
  return pieces.join('').replaceAll('词', () => `词${count++}完`)
})

it('loses no word and never fails', async () => {
  await fc.assert(
    fc.asyncProperty(document, async (text) => {
      const { tree, problems } = await toHast(text, toPlainContext())
      expect(problems.filter(({ code }) => code === 'markdown-failed')).toEqual([])
      let page = ''
      visit(tree, (node) => {
        if (node.type === 'text') page += node.value
        if (node.type === 'element') page += ` ${Object.values(node.properties).join(' ')} `
      })
      const words = text.match(/词\d+完/g) ?? []
      expect(words.filter((word) => !page.includes(word))).toEqual([])
    }),
    { numRuns: 600, seed: 20260101 },
  )
})
