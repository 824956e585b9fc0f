// Owns the step in which the author's raw HTML becomes elements of the tree.
import type { Root } from 'hast'
import rehypeRaw from 'rehype-raw'
import { EXIT, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'

/** A rehype plugin. An article without raw HTML skips the HTML parser, which costs as much as all other steps. */
export function rehypeRawHtml() {
  const parse = rehypeRaw()
  return (tree: Root, file: VFile): Root => (hasRaw(tree) ? (parse(tree, file) as Root) : tree)
}

function hasRaw(tree: Root): boolean {
  let found = false
  visit(tree, 'raw', () => {
    found = true
    return EXIT
  })
  return found
}
