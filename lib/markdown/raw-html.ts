// Owns the step in which the author's raw HTML becomes elements of the tree.
import type { Element, Root } from 'hast'
import rehypeRaw from 'rehype-raw'
import { EXIT, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'

/** A rehype plugin. An article without raw HTML skips the HTML parser, which costs as much as all other steps. */
export function rehypeRawHtml() {
  const parse = rehypeRaw()
  return (tree: Root, file: VFile): Root => {
    if (!hasRaw(tree)) return tree
    visit(tree, 'element', doubleFirstLineEnd)
    return parse(tree, file) as Root
  }
}

/** The parser drops a line end that follows `<pre>`, and takes that of `<pre><code>` for it: a fence with an empty first line. */
function doubleFirstLineEnd({ tagName, children: [code] }: Element): void {
  if (tagName !== 'pre' || code?.type !== 'element') return
  const [text] = code.children
  if (text?.type === 'text' && text.value.startsWith('\n')) text.value = `\n${text.value}`
}

function hasRaw(tree: Root): boolean {
  let found = false
  visit(tree, 'raw', () => {
    found = true
    return EXIT
  })
  return found
}
