// Owns the difference of a Mermaid diagram, which Hexo leaves as code for a script of the theme.
import type { Element } from 'hast'
import { visit } from 'unist-util-visit'
import { rehypeDiagrams } from '../../markdown/diagrams'
import type { Rule } from './rule'

/** The code stays, below the drawing: Hexo's side is given the drawing that we make of its own code. */
export const diagrams: Rule = {
  name: 'diagrams',
  tree: (tree, { messages }) => {
    visit(tree, 'element', (pre) => {
      if (pre.tagName === 'pre' && pre.children.some(isMermaid)) pre.properties.dataInfo = 'mermaid'
    })
    rehypeDiagrams(messages, () => {})(tree)
  },
}

function isMermaid(node: Element['children'][number]): boolean {
  if (node.type !== 'element') return false
  return [node.properties.className ?? []].flat().includes('language-mermaid')
}
