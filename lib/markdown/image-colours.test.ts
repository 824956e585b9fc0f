import { visit } from 'unist-util-visit'
import { expect, it } from 'vitest'
import { toPlainContext } from './plain-context'
import { toHast } from './to-hast'
import { toHtml } from './to-html'

it('lies beside each image, and not in its HTML', async () => {
  const context = toPlainContext({
    resolveImage: (src) => ({ src: `/${src}` }),
    readColour: async (src) => (src === '/a.png' ? '#123456' : undefined),
  })
  const { tree } = await toHast('![](a.png) 与 ![](b.png)', context)
  const colours: unknown[] = []
  visit(tree, 'element', ({ tagName, data }) => {
    if (tagName === 'img') colours.push(data?.colour)
  })
  expect(colours).toEqual(['#123456', undefined])
  expect(toHtml(tree)).not.toContain('#123456')
})
