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
      if ((element.tagName === 'script' || isChangeOfAddress(element)) && parent && index !== undefined) {
        const start = element.position?.start
        if (element.tagName === 'script') report('html-script', {}, start)
        else report('html-handler', { name: element.tagName }, start)
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

/** `<animate attributeName="href" values="javascript:…">`: it gives the element around it another address. */
function isChangeOfAddress({ tagName, properties }: Element): boolean {
  if (tagName !== 'animate' && tagName !== 'set') return false
  const name = Object.keys(properties).find((key) => key.toLowerCase() === 'attributename')
  return name !== undefined && /^(?:xlink:)?href$/i.test(String(properties[name]).trim())
}

function isScript({ properties }: Element, name: string): boolean {
  // A page in an attribute, which runs as one of ours: `<iframe srcdoc="<script>…">`.
  if (/^(?:on|srcdoc$)/i.test(name)) return true
  return ADDRESSES.includes(name) && SCRIPT_ADDRESS.test(String(properties[name]).replace(UNSEEN, ''))
}
