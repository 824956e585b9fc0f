// Owns what raw HTML may not bring along: scripts and event handlers. What is taken out is said to the author.
import type { Element, Root } from 'hast'
import { EXIT, SKIP, visit } from 'unist-util-visit'
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

/** Whether there is a script, or a handler, in the tree. */
export function hasScript(tree: Root): boolean {
  let isFound = false
  visit(tree, 'element', (element) => {
    isFound =
      element.tagName === 'script' || Object.keys(element.properties).some((name) => isScript(element, name))
    return isFound ? EXIT : undefined
  })
  return isFound
}

function isScript({ properties }: Element, name: string): boolean {
  if (/^on/i.test(name)) return true
  return ADDRESSES.includes(name) && SCRIPT_ADDRESS.test(String(properties[name]).replace(UNSEEN, ''))
}
