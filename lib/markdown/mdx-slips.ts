// Owns what of a .mdx program is left out: imports, exports, scripts and handlers, which cannot work on our pages.
import type { Root } from 'mdast'
import type { Node, Parent } from 'unist'
import { SKIP, visit } from 'unist-util-visit'
import type { Report } from './report'

// mdast-util-mdx-jsx has more; these are the parts that we look at.
type JsxNode = Node & { name: string | null; attributes: { type: string; name?: string }[] }

/** A remark plugin for .mdx. What it takes out is said to the author. */
export function remarkMdxSlips(report: Report) {
  return (tree: Root) =>
    visit(tree as Parent, (node, index, parent) => {
      const isImport = node.type === 'mdxjsEsm'
      if ((isImport || isScript(node)) && parent && index !== undefined) {
        report(isImport ? 'mdx-import' : 'html-script', {}, node.position?.start)
        parent.children.splice(index, 1)
        return [SKIP, index]
      }
      if (isJsx(node)) dropHandlers(node, report)
    })
}

function dropHandlers(node: JsxNode, report: Report): void {
  node.attributes = node.attributes.filter(({ name = '' }) => {
    const isHandler = /^on[A-Z]/.test(name)
    if (isHandler) report('html-handler', { name }, node.position?.start)
    return !isHandler
  })
}

const isJsx = (node: Node): node is JsxNode =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
const isScript = (node: Node) => isJsx(node) && node.name === 'script'
