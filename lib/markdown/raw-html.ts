// Owns the step in which the author's raw HTML becomes elements of the tree.
import type { Comment, Element, Root } from 'hast'
import rehypeRaw from 'rehype-raw'
import { EXIT, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'

/** A rehype plugin. An article without raw HTML skips the HTML parser, which costs as much as all other steps. */
export function rehypeRawHtml() {
  const parse = rehypeRaw()
  return (tree: Root, file: VFile): Root => {
    if (!hasRaw(tree)) return tree
    visit(tree, 'element', doubleFirstLineEnd)
    const parsed = parse({ ...tree, children: [START, ...tree.children, END] }, file) as Root
    return { ...parsed, children: parsed.children.slice(1) }
  }
}

/** The parser drops a line end that follows `<pre>`, and takes that of `<pre><code>` for it: a fence with an empty first line. */
function doubleFirstLineEnd({ tagName, children: [code] }: Element): void {
  if (tagName !== 'pre' || code?.type !== 'element') return
  const [text] = code.children
  if (text?.type === 'text' && text.value.startsWith('\n')) text.value = `\n${text.value}`
}

// The parser takes the tree for a template's content, where a first `<tr>` opens a table that is not there and the text
// after it is lost. An element before it makes the rest the content of a body.
const START: Element = { type: 'element', tagName: 'div', properties: {}, children: [] }
// Text in a table that never closes waits for what comes next, and would wait forever. Comments are taken out later.
const END: Comment = { type: 'comment', value: 'end' }

function hasRaw(tree: Root): boolean {
  let found = false
  visit(tree, 'raw', () => {
    found = true
    return EXIT
  })
  return found
}
