import { expect, it } from 'vitest'
import { toPlainContext } from './plain-context'
import { toHast } from './to-hast'
import { toHtml } from './to-html'

it.each([
  ['面积是 $S$。', '面积是 <span class="unbroken">⟨⟩。</span>'],
  ['（$x$），次之', '<span class="unbroken">（⟨⟩），</span>次之'],
  ['见“$x$”。', '见<span class="unbroken">“⟨⟩”。</span>'],
  ['设 $x$ 为', '设 ⟨⟩ 为'],
  ['$x$，$y$', '<span class="unbroken">⟨⟩，</span>⟨⟩'],
  ['**$x$**。', '<strong>⟨⟩</strong>。'],
  ['$$x$$。', '<span class="formula"'],
])('%s', async (body, expected) => {
  const html = toHtml((await toHast(body, toPlainContext())).tree)
  const shape = html.replace(/<math>.*?<\/math>/gs, '⟨⟩')
  expect(shape).toContain(expected)
})
