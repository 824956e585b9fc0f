// Owns what raw HTML may not bring along: scripts and event handlers. What is taken out is said to the author.
import type { Element, Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import type { Report } from './report'

const ADDRESSES = ['href', 'src', 'action', 'formAction', 'data', 'xLinkHref']
// Browsers read past spaces and control characters: `java\nscript:`.
const UNSEEN = /[\s\p{Cc}]/gu
const SCRIPT_ADDRESS = /^(?:javascript|vbscript):/i

/** A rehype plugin. String handlers such as `onclick="…"` would also make React throw. */
export function rehypeSafeHtml(report: Report) {
  return (tree: Root) =>
    visit(tree, 'element', (element, index, parent) => {
      if (element.tagName === 'script' && parent && index !== undefined) {
        report('html-script', {}, element.position?.start)
        parent.children.splice(index, 1)
        return [SKIP, index]
      }
      for (const name of Object.keys(element.properties)) {
        if (!isScript(element, name)) continue
        delete element.properties[name]
        report('html-handler', { name: name.toLowerCase() }, element.position?.start)
      }
    })
}

function isScript({ properties }: Element, name: string): boolean {
  if (/^on/i.test(name)) return true
  return ADDRESSES.includes(name) && SCRIPT_ADDRESS.test(String(properties[name]).replace(UNSEEN, ''))
}
