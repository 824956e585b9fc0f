// Owns links to files and media that are files: `a.pdf` beside the article becomes the address where the file is served.
import type { Root } from 'hast'
import { visit } from 'unist-util-visit'
import type { MarkdownContext } from './article'

// Images are lib/markdown/images.ts's, which knows their sizes.
const ADDRESSES: Record<string, string[]> = {
  a: ['href'],
  audio: ['src'],
  embed: ['src'],
  iframe: ['src'],
  object: ['data'],
  source: ['src'],
  track: ['src'],
  video: ['src', 'poster'],
}

/** A rehype plugin. What names no file of the folder, such as a page, stays as it is written. */
export function rehypeFiles({ resolveFile }: Pick<MarkdownContext, 'resolveFile'>) {
  return (tree: Root) =>
    visit(tree, 'element', ({ tagName, properties }) => {
      const names = Object.hasOwn(ADDRESSES, tagName) ? (ADDRESSES[tagName] ?? []) : []
      for (const name of names) {
        const written = properties[name]
        if (typeof written === 'string') properties[name] = resolveFile(written) ?? written
      }
    })
}
