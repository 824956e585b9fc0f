// Owns style sheets within an article: they reach its own body and nothing around it.
import type { Root } from 'hast'
import { visit } from 'unist-util-visit'

/** The class of the article's body, in which alone its styles hold. */
const BODY = '.e-content'
// Braces within these are not the sheet's own.
const PARTS = /\/\*[\s\S]*?(?:\*\/|$)|"(?:[^"\\\n]|\\[\s\S])*"?|'(?:[^'\\\n]|\\[\s\S])*'?|[{}]/g
const IMPORT = /@(?:import|charset|namespace)\b[^;{}]*;?/gi

/** A rehype plugin: `<style>p{…}</style>` => `<style>@scope (.e-content){p{…}}</style>` */
export function rehypeScopedStyles() {
  return (tree: Root) =>
    visit(tree, 'element', (element) => {
      if (element.tagName !== 'style') return
      const css = element.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
      element.children = [{ type: 'text', value: toScopedCss(css) }]
    })
}

/**
 * Takes a sheet as the author typed it; gives it held to the article's body. A brace too many would end the hold and is
 * left out, one too few is added. `@import` has no place in a scope, and would ask another host.
 */
export function toScopedCss(css: string): string {
  let depth = 0
  const balanced = css.replace(PARTS, (part) => {
    if (part === '{') depth++
    if (part !== '}') return isOpen(part) ? '' : part
    if (depth === 0) return ''
    depth--
    return part
  })
  return `@scope (${BODY}){${balanced.replace(IMPORT, '').trim()}${'}'.repeat(depth)}}`
}

/** A comment or a text without its end would swallow the brace that closes the scope. */
function isOpen(part: string): boolean {
  if (part.startsWith('/*')) return !part.endsWith('*/') || part.length < 4
  const [quote] = part
  return (quote === '"' || quote === "'") && (part.length < 2 || !part.endsWith(quote))
}
