// Owns the difference of the title of an image that stands alone: here it is a caption, there it shows at the pointer.
import type { Element } from 'hast'
import { visit } from 'unist-util-visit'
import type { Rule } from './rule'

/** Ours: lib/markdown/images.ts wrapLoneImage. */
export const imageCaption: Rule = {
  name: 'image-caption',
  tree: (tree) =>
    visit(tree, 'element', (paragraph) => {
      const title = paragraph.tagName === 'p' ? toLoneImage(paragraph)?.properties.title : undefined
      if (typeof title !== 'string') return
      const children: Element['children'] = [{ type: 'text', value: title }]
      paragraph.children.push({ type: 'element', tagName: 'figcaption', properties: {}, children })
    }),
}

function toLoneImage(holder: Element): Element | undefined {
  const [only, ...others] = holder.children.filter(
    (child) => child.type !== 'text' || child.value.trim() !== '',
  )
  if (only?.type !== 'element' || others.length > 0) return undefined
  if (only.tagName === 'img') return only
  return only.tagName === 'a' ? toLoneImage(only) : undefined
}
