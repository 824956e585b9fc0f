// Owns the difference of a heading in HTML without an id: Hexo gives none, so that nobody can link to it.
import { visit } from 'unist-util-visit'
import { slugize } from '../../content/slug'
import { toText } from '../to-reading'
import type { Rule } from './rule'

/** Ours: lib/markdown/headings.ts treats headings of HTML and of Markdown alike. `<h2>题</h2>` => `<h2 id="题">` */
export const rawHeadingId: Rule = {
  name: 'raw-heading-id',
  tree: (tree) => {
    const taken = new Set<string>()
    visit(tree, 'element', ({ properties }) => {
      if (properties.id) taken.add(String(properties.id))
    })
    visit(tree, 'element', (element) => {
      if (!/^h[1-6]$/.test(element.tagName) || element.properties.id !== undefined) return
      const base = slugize(toText(element))
      let id = base
      for (let count = 1; taken.has(id); count++) id = `${base}-${count}`
      taken.add(id)
      element.properties.id = id
    })
  },
}
