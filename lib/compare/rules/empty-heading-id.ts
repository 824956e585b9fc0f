// Owns the difference of a heading without a word, such as an image: Hexo gives it the id '', which no link can name.
import { visit } from 'unist-util-visit'
import type { Rule } from './rule'

/** Ours: lib/markdown/heading-id.ts. '' => `section`, and Hexo's next one, `-1` => `section-1` */
export const emptyHeadingId: Rule = {
  name: 'empty-heading-id',
  tree: (tree) =>
    visit(tree, 'element', ({ tagName, properties }) => {
      if (/^h[1-6]$/.test(tagName) && /^(?:-\d+)?$/.test(String(properties.id ?? ' '))) {
        properties.id = `section${properties.id ?? ''}`
      }
    }),
}
