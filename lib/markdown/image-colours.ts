// Owns the colour that an image of an article has until it is there.
import type { Element, Root } from 'hast'
import { visit } from 'unist-util-visit'
import type { MarkdownContext } from './article'

declare module 'hast' {
  interface ElementData {
    /** Of an image: `#8a7f6b`. For the page alone; feeds and texts do not carry it. */
    colour?: string
  }
}

/** A rehype plugin, after images have their addresses. Does nothing where nobody looks at the page. */
export function rehypeImageColours({ readColour }: Pick<MarkdownContext, 'readColour'>) {
  return async (tree: Root) => {
    if (!readColour) return
    const images: Element[] = []
    visit(tree, 'element', (node) => {
      if (node.tagName === 'img') images.push(node)
    })
    await Promise.all(
      images.map(async (image) => {
        const colour = await readColour(String(image.properties.src ?? ''))
        if (colour) image.data = { ...image.data, colour }
      }),
    )
  }
}
