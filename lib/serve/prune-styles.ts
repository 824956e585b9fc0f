// Owns which of the site's rules a page carries: a rule about a class that the page has not is left out.
import { transform } from 'lightningcss'
import { BROWSERS } from '../browsers'

// Next's own: the style of a route, the same whatever the page shows. An author's is another.
const STYLE = /<style data-precedence="next"[^>]*>([\s\S]*?)<\/style>/g
const CLASS_ATTRIBUTE = /\bclass="([^"]*)"/g
const CLASS_SELECTOR = /\.(-?[a-z_][\w-]*)/gi
// A program of the author's may give classes to what it makes; ours stand elsewhere and bring their own rules.
const PROGRAM = /\be-content\b.*<script\b(?![^>]*\btype="(?:speculationrules|application\/ld\+json)")/s

// Without them newer words are put together that older browsers, and some new ones, cannot read.
const TARGETS = Object.fromEntries(
  Object.entries(BROWSERS).map(([name, [major, minor]]) => [name, (major << 16) | (minor << 8)]),
)

/**
 * Takes a whole page that Next rendered, without Next's scripts; gives it with fewer rules and the same looks. A page
 * with a program in its article, and a style that cannot be read, keep every rule. Done again it changes nothing.
 */
export function pruneStyles(html: string): string {
  const isWhole = PROGRAM.test(html)
  const used = new Set(collect(html, CLASS_ATTRIBUTE).flatMap((names) => names.split(/\s+/)))
  return html.replace(STYLE, (_, css: string) => `<style>${isWhole ? css : prune(css, used)}</style>`)
}

function prune(css: string, used: Set<string>): string {
  const unusedSymbols = [...new Set(collect(css, CLASS_SELECTOR))].filter((name) => !used.has(name))
  try {
    const { code } = transform({
      filename: 'page.css',
      code: Buffer.from(css),
      minify: true,
      targets: TARGETS,
      unusedSymbols,
    })
    return code.toString()
  } catch (error) {
    console.error(error)
    return css
  }
}

const collect = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found)
