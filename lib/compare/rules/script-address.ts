// Owns the difference of `javascript:` links, which lose their address here and keep their text.
import { visit } from 'unist-util-visit'
import type { Rule } from './rule'

/** Issue 3: "scripts and `on*` handlers are left out and reported". */
export const scriptAddress: Rule = {
  name: 'script-address',
  tree: (tree) =>
    visit(tree, 'element', ({ properties }) => {
      if (/^\s*(?:javascript|vbscript):/i.test(String(properties.href ?? ''))) delete properties.href
    }),
}
